import { type Day, daysInMonth, toDay } from './days'

/** What a date is known to. `unknown` is `XXXX`: not even the year. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'unknown'

/** One date: a whole EDTF date, or one end of an interval. */
export type EdtfPart = {
  text: string
  precision: Precision
  /** First and last day that it can mean; null for `XXXX`, which can mean any. */
  earliest: Day | null
  latest: Day | null
  approximate: boolean
  uncertain: boolean
  /** Astronomical year (0 is 1 BC); of a decade or century the one its digits start at; null for `XXXX`. */
  year: number | null
  /** 1 to 12, or 21 to 24 for spring, summer, autumn, winter. */
  month: number | null
  day: number | null
  /** `2004-06-XX` is some day of June, `2004-XX` some month of 2004: a smaller thing than the precision says. */
  some: 'day' | 'month' | null
}

const SHAPE =
  /^(?:Y(?<long>-?\d{5,15})|(?<sign>-?)(?<digits>\d{2}[\dX]{2}|XXXX)(?:-(?<month>\d\d|XX))?(?:-(?<day>\d\d|XX))?(?:T[^?~%]*)?)(?<mark>[?~%]?)$/

// EDTF leaves seasons undefined. These are the meteorological ones of the northern hemisphere, where the
// Sahel lies: spring from March to May … winter from December to February of the next year.
const SEASON_STARTS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** Reads one date that the grammar has accepted; null when the calendar has no such day (2023-02-29). */
export function readPart(text: string): EdtfPart | null {
  const found = SHAPE.exec(text)?.groups
  if (!found) return null
  const { long, sign = '', digits = '', mark = '' } = found
  const month = numberOf(found.month)
  const day = numberOf(found.day)
  const year = long ? Number(long) : digits === 'XXXX' ? null : Number(sign + digits.replaceAll('X', '0'))
  if (year !== null && month !== null && day !== null && day > daysInMonth(year, month)) return null
  return {
    text,
    ...spanOf(sign, digits, year, month, day),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    // `-0000` is no year: 1 BC is 0000.
    year: Object.is(year, -0) ? 0 : year,
    month,
    day,
    some: found.day === 'XX' ? 'day' : found.month === 'XX' ? 'month' : null,
  }
}

function spanOf(sign: string, digits: string, year: number | null, month: number | null, day: number | null) {
  if (year === null) return { precision: 'unknown', earliest: null, latest: null } as const
  const unspecified = digits.length - digits.replaceAll('X', '').length
  if (unspecified > 0) return decadeOrCentury(sign === '-', Math.abs(year), unspecified)
  if (month === null) return span('year', year, 1, year, 12)
  const seasonStart = SEASON_STARTS[month]
  if (seasonStart === 12) return span('season', year, 12, year + 1, 2)
  if (seasonStart) return span('season', year, seasonStart, year, seasonStart + 2)
  if (day === null) return span('month', year, month, year, month)
  return { precision: 'day', earliest: toDay(year, month, day), latest: toDay(year, month, day) } as const
}

/** The digits of a year before 0 grow backwards: `-005X` runs from -0059 to -0050, and `-00XX` stops at -0001. */
function decadeOrCentury(before: boolean, first: number, unspecified: number) {
  const precision = unspecified === 1 ? 'decade' : 'century'
  const last = first + (unspecified === 1 ? 9 : 99)
  return before ? span(precision, -last, 1, -Math.max(first, 1), 12) : span(precision, first, 1, last, 12)
}

function span(precision: Precision, fromYear: number, fromMonth: number, toYear: number, toMonth: number) {
  return {
    precision,
    earliest: toDay(fromYear, fromMonth, 1),
    latest: toDay(toYear, toMonth, daysInMonth(toYear, toMonth)),
  }
}

function numberOf(digits: string | undefined) {
  return digits === undefined || digits === 'XX' ? null : Number(digits)
}
