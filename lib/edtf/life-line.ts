import { type EdtfDate, isExactDay } from './date'
import { type Day, dayOfYear, daysInYear, neighbour, partsOf } from './days'
import { drawnSpans } from './spans'

/** An axis from 1 January of `firstYear` to 31 December of `lastYear`, 100 units a year. */
export type LifeAxis = { firstYear: number; lastYear: number }

/** `on` lasted, `may` is where it began or ended; caps stand at ends known to the day. Whole units. */
type LifeSegment = { x: number; width: number; kind: 'on' | 'may' }
type LifeLine = { segments: LifeSegment[]; caps: number[] }

const UNITS_A_YEAR = 100
// A hollow box narrower than this closes over itself.
const LEAST_MAY = 4

/**
 * A life line of `date`, cut at both ends of the axis; what is open or of unknown end stops at the day of the
 * edition, after which nothing is known. Empty when nothing falls on the axis.
 */
export function lifeLine(date: EdtfDate, axis: LifeAxis, edition: Day): LifeLine {
  const stop = Math.min(axisEnd(axis), noon(edition, axis))
  const segments = drawnSpans(date).flatMap(({ first, last, kind }): LifeSegment[] => {
    if ((last && isBefore(last, axis)) || (first && isAfter(first, axis))) return []
    const x = Math.max(0, first === null ? 0 : isCap(date, first) ? noon(first, axis) : morning(first, axis))
    const end =
      last === null ? stop : isCap(date, last) ? noon(last, axis) : morning(neighbour(last, 1), axis)
    const width = Math.min(end, date.latest === null ? stop : axisEnd(axis)) - x
    if (width < 0) return []
    if (kind === 'lasted') return [{ x, width, kind: 'on' }]
    if (width === 0) return []
    return [{ x: Math.min(x, axisEnd(axis) - LEAST_MAY), width: Math.max(LEAST_MAY, width), kind: 'may' }]
  })
  const caps = [date.start, date.end]
    .filter((part) => part !== null)
    .filter(isExactDay)
    .map((part) => tickOf(part, axis))
    .filter((x) => x !== null)
  return { segments, caps: [...new Set(caps)] }
}

/** Where the thin tick of an event stands: its first day; null when it has none or lies off the axis. */
export function tickOf({ earliest }: Pick<EdtfDate, 'earliest'>, axis: LifeAxis): number | null {
  if (earliest === null || isBefore(earliest, axis) || isAfter(earliest, axis)) return null
  return noon(earliest, axis)
}

// So many years can be read on a phone; the axis grows to reach the first event, within reason.
const LEAST_YEARS = 15
const MOST_YEARS = 20

/** The axis of lives with these events (EDTF dates) up to the day of the edition: fifteen to twenty years. */
export function lifeAxis(edition: Day, events: EdtfDate[]): LifeAxis {
  const lastYear = partsOf(edition).year
  const years = events.flatMap(({ earliest }) => (earliest ? [partsOf(earliest).year] : []))
  const firstYear = Math.max(lastYear - MOST_YEARS + 1, Math.min(lastYear - LEAST_YEARS + 1, ...years))
  return { firstYear, lastYear }
}

/** The length of the axis in units: the width of the drawing's view box. */
export function axisEnd({ firstYear, lastYear }: LifeAxis): number {
  return (lastYear - firstYear + 1) * UNITS_A_YEAR
}

// By years, since places are rounded: 31 December of the year before would stand at 0.
const isBefore = (day: Day, { firstYear }: LifeAxis) => partsOf(day).year < firstYear
const isAfter = (day: Day, { lastYear }: LifeAxis) => partsOf(day).year > lastYear

function isCap({ start, end }: EdtfDate, day: Day) {
  return [start, end].some((part) => part !== null && isExactDay(part) && part.earliest === day)
}

// A day that is known is marked at its noon, so that a start and an end on one day fall together.
const noon = (day: Day, axis: LifeAxis) => place(day, axis, 0.5)
const morning = (day: Day, axis: LifeAxis) => place(day, axis, 0)

function place(day: Day, { firstYear }: LifeAxis, ofDay: number) {
  const { year } = partsOf(day)
  return Math.round((year - firstYear + (dayOfYear(day) + ofDay) / daysInYear(year)) * UNITS_A_YEAR)
}
