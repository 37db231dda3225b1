import type { EdtfDate } from './date'
import { type Day, dayNumber } from './days'

/** What the comparisons need: a date, or a row with the same columns. */
type Span = Pick<EdtfDate, 'earliest' | 'latest'>
type QualifiedSpan = Span & Pick<EdtfDate, 'approximate' | 'uncertain'>

/** The first and last day a reader asks for; null is no limit on that side. */
export type Window = { first: Day | null; last: Day | null }

/**
 * The window that `from` and `to` ask for: from the first day of `from` to the last day of `to`, so that
 * `from=2024&to=2024` is the year 2024. A `from` without a first day (`../2020`) sets no limit, likewise `to`.
 * A window that ends before it begins is the caller's to refuse: no comparison here expects it.
 */
export function windowOf(from?: EdtfDate, to?: EdtfDate): Window {
  return { first: from?.earliest ?? null, last: to?.latest ?? null }
}

/**
 * Whether two spans share a day; a null side goes on for ever.
 * SQL: `(a.earliest IS NULL OR b.latest IS NULL OR a.earliest <= b.latest)
 * AND (b.earliest IS NULL OR a.latest IS NULL OR b.earliest <= a.latest)`.
 */
export function overlaps(a: Span, b: Span): boolean {
  return startsBy(a.earliest, b.latest) && startsBy(b.earliest, a.latest)
}

/**
 * Whether some day that the date can mean lies in the window.
 * SQL: `(:first IS NULL OR latest IS NULL OR latest >= :first)
 * AND (:last IS NULL OR earliest IS NULL OR earliest <= :last)`.
 */
export function isPossiblyWithin(date: Span, { first, last }: Window): boolean {
  return overlaps(date, { earliest: first, latest: last })
}

/**
 * Whether every day that the date can mean lies in the window. An approximate or uncertain date never does: it can
 * always lie outside. A side without limit holds any date, also one that is open or unknown on that side.
 * SQL: `NOT approximate AND NOT uncertain AND (:first IS NULL OR earliest >= :first)
 * AND (:last IS NULL OR latest <= :last)`, where a comparison with a null column is not true.
 */
export function isCertainlyWithin(date: QualifiedSpan, { first, last }: Window): boolean {
  if (date.approximate || date.uncertain) return false
  if (first !== null && (date.earliest === null || dayNumber(date.earliest) < dayNumber(first))) return false
  return last === null || (date.latest !== null && dayNumber(date.latest) <= dayNumber(last))
}

/**
 * Orders dates by first day (none before all), then by last day (none after all), then by text; 0 only for the same
 * text. SQL: `ORDER BY earliest NULLS FIRST, latest NULLS LAST, date COLLATE "C"`.
 */
export function compareEdtf(a: Span & { text: string }, b: Span & { text: string }): number {
  return (
    order(a.earliest, b.earliest, -Infinity) ||
    order(a.latest, b.latest, Infinity) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  )
}

function startsBy(start: Day | null, end: Day | null) {
  return start === null || end === null || dayNumber(start) <= dayNumber(end)
}

function order(a: Day | null, b: Day | null, none: number) {
  const [x, y] = [a === null ? none : dayNumber(a), b === null ? none : dayNumber(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
