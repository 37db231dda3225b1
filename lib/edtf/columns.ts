import { type EdtfDate, parseEdtf } from './date'
import { columnDay } from './days'

/** Reads a date that a schema has accepted before; throws on any other, which is a bug. */
export function edtfOf(text: string): EdtfDate {
  const date = parseEdtf(text)
  if (!date) throw new Error(`Not EDTF: ${text}`)
  return date
}

/** The first and last day of a date as values of `date` columns; both null without a date. */
export function spanColumns(text: string | null | undefined) {
  const date = text ? edtfOf(text) : null
  return { earliest: columnDay(date?.earliest ?? null), latest: columnDay(date?.latest ?? null) }
}
