import { type EdtfDate, isExactDay } from './date'
import { type Day, dayNumber, neighbour } from './days'
import type { EdtfPart } from './part'

/**
 * Days drawn alike: `lasted` is solid, `may` hollow (it began, ended or happened somewhere in here).
 * A null day is a side without end.
 */
export type DrawnSpan = { first: Day | null; last: Day | null; kind: 'lasted' | 'may' }

/**
 * A date as the spans that a chart draws, in order of time, none overlapping. An end not known to the day is a `may`
 * span of its own, what lies between the ends lasted, and towards an unknown end it is `may` for ever.
 */
export function drawnSpans(date: EdtfDate): DrawnSpan[] {
  const { start, end } = date
  if (!date.interval) return start ? [own(start)] : []
  const spans =
    start && end
      ? bounded(start, end)
      : start
        ? begun(start, date.open)
        : end
          ? ended(end, date.openStart)
          : []
  // A reduced end that the other end cuts down to nothing leaves an empty span.
  return spans.filter(({ first, last }) => first === null || last === null || isInOrder(first, last))
}

function bounded(start: EdtfPart, end: EdtfPart): DrawnSpan[] {
  if (!start.earliest || !start.latest || !end.earliest || !end.latest) return []
  let first = isExactDay(start) ? start.earliest : neighbour(start.latest, 1)
  let last = isExactDay(end) ? end.latest : neighbour(end.earliest, -1)
  // A day that is known lasted, even inside the month or year of the other end.
  if (isExactDay(end) && isInOrder(end.latest, first)) first = end.latest
  if (isExactDay(start) && isInOrder(last, start.earliest)) last = start.earliest
  if (dayNumber(first) > dayNumber(last) + 1) {
    return [{ first: start.earliest, last: end.latest, kind: 'may' }]
  }
  return [
    { first: start.earliest, last: neighbour(first, -1), kind: 'may' },
    { first, last, kind: 'lasted' },
    { first: neighbour(last, 1), last: end.latest, kind: 'may' },
  ]
}

function begun(start: EdtfPart, goesOn: boolean): DrawnSpan[] {
  if (!start.latest) return []
  if (goesOn && isExactDay(start)) return [{ first: start.earliest, last: null, kind: 'lasted' }]
  return [own(start), { first: neighbour(start.latest, 1), last: null, kind: goesOn ? 'lasted' : 'may' }]
}

function ended(end: EdtfPart, alwaysWas: boolean): DrawnSpan[] {
  if (!end.earliest) return []
  if (alwaysWas && isExactDay(end)) return [{ first: null, last: end.latest, kind: 'lasted' }]
  return [{ first: null, last: neighbour(end.earliest, -1), kind: alwaysWas ? 'lasted' : 'may' }, own(end)]
}

function own(part: EdtfPart): DrawnSpan {
  return { first: part.earliest, last: part.latest, kind: isExactDay(part) ? 'lasted' : 'may' }
}

function isInOrder(a: Day, b: Day) {
  return dayNumber(a) <= dayNumber(b)
}
