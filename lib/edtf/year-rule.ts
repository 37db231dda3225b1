import { type EdtfDate, yearOf } from './date'
import { dayNumber, toDay } from './days'
import { type DrawnSpan, drawnSpans } from './spans'

/** A rectangle of the year rule: `x` and `width` in days, on an axis of 365. */
type YearRuleMark = { x: number; width: number; kind: DrawnSpan['kind'] }

const AXIS = 365
// So that a single day can be seen.
const LEAST_WIDTH = 9

/**
 * The rectangles of the year rule beside a date, for the year of its first day: what goes on longer stops at the end of
 * that year. Empty when the date has no first day. The last days of a year move inwards to stay on the axis.
 */
export function yearRule(date: EdtfDate): YearRuleMark[] {
  const year = yearOf(date)
  if (year === null) return []
  const newYear = dayNumber(toDay(year, 1, 1))
  return drawnSpans(date).flatMap(({ first, last, kind }) => {
    const from = first === null ? 0 : Math.max(0, dayNumber(first) - newYear)
    const to = last === null ? AXIS : Math.min(AXIS, dayNumber(last) + 1 - newYear)
    // 31 December of a leap year is day 366 of an axis of 365.
    if (from > AXIS || (to <= from && from < AXIS)) return []
    const width = Math.max(LEAST_WIDTH, to - from)
    return [{ x: Math.min(from, AXIS - width), width, kind }]
  })
}
