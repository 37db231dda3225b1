import { type EdtfDate, parseEdtf } from './date'
import { columnDay } from './days'

const MOST_KEPT = 5000
const kept = new Map<string, Readonly<EdtfDate>>()

/** Reads a date that a schema has accepted before; throws on any other, which is a bug. */
export function edtfOf(text: string): Readonly<EdtfDate> {
  const known = kept.get(text)
  if (known) return known
  const date = parseEdtf(text)
  if (!date) throw new Error(`Not EDTF: ${text}`)
  // A page says the same dates again and again, and the parser takes its time.
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, date)
  return date
}

/** The first and last day of a date as values of `date` columns; both null without a date. */
export function spanColumns(text: string | null | undefined) {
  const date = text ? edtfOf(text) : null
  return { earliest: columnDay(date?.earliest ?? null), latest: columnDay(date?.latest ?? null) }
}
