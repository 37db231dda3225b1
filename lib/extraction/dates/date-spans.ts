import { dayNumber } from '@/lib/edtf/days'
import { spanOf } from '../text/found'
import { cuesAround } from './date-cues'
import { daysLater, interval } from './date-resolution'
import type { DatesRead } from './dates'
import type { Duration } from './durations'
import type { Candidate, Weighed } from './event-date'

const LONGEST = 40
// « Ouverte lundi, la session s’est terminée hier »: sessions of a week or two.
const LONGEST_SESSION = 14
// From a day to the first of a month.
const LONGEST_IN_MONTHS = 120

/** Intervals that are told by their two ends, or by one end and how long it lasted. */
export function spanned(
  mentions: Weighed[],
  told: Candidate[],
  durations: Duration[],
  { lines, anchor }: DatesRead,
): Candidate[] {
  const top = Math.max(...told.map(({ weight }) => weight))
  const days = mentions
    .filter(
      ({ precision, weight, isUntil, turn, isEarlier }) =>
        (precision === 'day' && (weight > 0 || isUntil)) ||
        // « Lancée le 23 avril, l’opération s’est achevée à la mi-juillet »
        (precision === 'month' && turn === 'close' && !isEarlier && weight > 0),
    )
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 24)
  const [best] = days.filter(({ isDateline, precision }) => !isDateline && precision === 'day')
  if (!best || best.weight < top - 1.5) return []
  const pairs = days.flatMap((one) =>
    days.flatMap((other) => {
      const length = dayNumber(other.first) - dayNumber(one.first)
      if (length < 1 || !(closes(one, other, length) || goesOn(one, other, length, top))) return []
      const date = interval(one, other)
      if (!date || Math.max(one.weight, other.weight) < top - 1.5) return []
      const isLong = durations.some((one) => one.days === length + 1 && isNear(one, other))
      const weight = Math.max(one.weight, other.weight) + (isLong ? 1.6 : 0.8)
      return [{ date, weight, quotes: [spanOf(one), spanOf(other)], code: 'date-both-ends' }]
    }),
  )
  const duration = durationFor(
    best,
    durations,
    lines.map(({ text }) => text),
  )
  return duration ? [...pairs, lasting(best, duration, anchor.day)] : pairs
}

function closes(one: Weighed, other: Weighed, length: number) {
  if (one.precision !== 'day' || other.turn !== 'close') return false
  if (other.precision === 'month')
    return one.turn === 'open' && length <= LONGEST_IN_MONTHS && one.sentence === other.sentence
  if (length > LONGEST) return false
  // « Ouvert lundi … », or lundi told first and no other turn: « réunis lundi, ils se séparent mercredi ».
  const isToldFirst = one.sentence <= other.sentence && other.sentence - one.sentence <= 3
  return one.turn === 'open' || (one.turn === null && one.weight >= 3 && isToldFirst)
}

/** What was going on since one day is told on another, the report’s own. */
function goesOn(one: Weighed, other: Weighed, length: number, top: number) {
  if (other.precision !== 'day') return false
  const isLead = one.sentencePlace <= 3 && other.sentencePlace <= 3
  const isClose = Math.abs(one.sentence - other.sentence) <= 2
  return (
    length <= LONGEST_SESSION &&
    one.turn === 'open' &&
    (!one.isEarlier || one.form === 'weekday') &&
    other.turn !== 'open' &&
    !other.isDateline &&
    other.weight >= top - 0.5 &&
    isLead &&
    isClose
  )
}

function isNear({ sentence }: Duration, day: Weighed) {
  return Math.abs(sentence - day.sentence) <= 4
}

function durationFor(day: Weighed, durations: Duration[], lines: string[]): Duration | undefined {
  const near = durations.filter(({ sentence, from, over, isFirm, isLasting }) => {
    const line = lines[sentence] ?? ''
    if (!isFirm || (over === 'maybe' && day.turn !== 'close')) return false
    if (/(?:precede|suivi|preceded|followed|venait|venaient)/.test(line.slice(Math.max(0, from - 60), from)))
      return false
    const cues = cuesAround(line, from, from + 12)
    const isBeside =
      sentence <= day.sentence ? day.sentence - sentence <= 3 : isLasting && sentence <= day.sentence + 2
    return !cues.otherNear && (cues.noun || cues.held || isBeside)
  })
  return near.sort(
    (one, other) => Math.abs(one.sentence - day.sentence) - Math.abs(other.sentence - day.sentence),
  )[0]
}

function lasting(day: Weighed, duration: Duration, today: string | null): Candidate {
  const isOver =
    duration.isLasting &&
    !duration.isToCome &&
    day.turn !== 'open' &&
    duration.start < day.start &&
    today !== null &&
    day.first < today
  const isLast = duration.over === 'surely' || day.turn === 'close' || isOver
  const others = duration.days - 1
  const [first, last] = isLast
    ? [daysLater(day.first, -others), day.first]
    : [day.first, daysLater(day.first, others)]
  const date = { edtf: `${first}/${last}`, first, last, precision: 'interval' as const }
  const sure = duration.over !== null || day.turn !== null ? 0.7 : 0.3
  return {
    date,
    weight: day.weight + sure,
    quotes: [spanOf(day), spanOf(duration)],
    code: isLast ? 'date-end-and-length' : 'date-start-and-length',
  }
}
