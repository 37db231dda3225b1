import { dayNumber } from '@/lib/edtf/days'
import { type Evidence, scoreOf } from '../text/evidence'
import { spanOf } from '../text/found'
import { cuesAround } from './date-cues'
import type { Weighed } from './date-evidence'
import { DATE_EVIDENCE } from './date-evidence-weights'
import { daysLater, interval } from './date-resolution'
import type { DatesRead } from './dates'
import type { Duration } from './durations'
import type { Candidate } from './event-date'

const LONGEST = 40
// « Ouverte lundi, la session s’est terminée hier »: sessions of a week or two.
const LONGEST_SESSION = 14
// From a day to the first of a month.
const LONGEST_IN_MONTHS = 120
// Days that are told further apart are of two things.
const FURTHEST = 6
const MOST_DAYS = 12

/** Intervals that are told by their two ends, or by one end and how long it lasted. */
export function spanned(mentions: Weighed[], durations: Duration[], read: DatesRead): Candidate[] {
  const days = mentions
    .filter(
      ({ isDateline, precision, turn }) =>
        !isDateline && (precision === 'day' || (precision === 'month' && turn === 'close')),
    )
    .map((day) => ({ day, score: scoreOf(day.evidence, DATE_EVIDENCE) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_DAYS)
    .map(({ day }) => day)
  const lengths = durations.filter(({ isFirm }) => isFirm)
  const pairs = days.flatMap((one) => days.flatMap((other) => betweenEnds(one, other, lengths, read)))
  return [...pairs, ...days.flatMap((day) => lengths.flatMap((length) => lasting(day, length, read)))]
}

function betweenEnds(
  one: Weighed,
  other: Weighed,
  durations: Duration[],
  { anchor }: DatesRead,
): Candidate[] {
  const isUnfinished = anchor.day !== null && other.last > anchor.day
  const length = dayNumber(other.first) - dayNumber(one.first)
  const apart = Math.abs(other.sentence - one.sentence)
  if (
    length < 1 ||
    one.precision !== 'day' ||
    length > (other.precision === 'day' ? LONGEST : LONGEST_IN_MONTHS)
  )
    return []
  if (apart > FURTHEST || (other.precision === 'month' && apart > 0)) return []
  if (one.turn !== 'open' && other.turn !== 'close') return []
  // What is still to come ends then only where that is said: a verdict may be expected on that day.
  if (isUnfinished && (other.turn !== 'close' || other.precision === 'month')) return []
  const date = interval(one, other)
  if (!date) return []
  const isLong = durations.some(
    (told) => told.days === length + 1 && Math.abs(told.sentence - one.sentence) <= 4,
  )
  const names = [
    'both ends',
    `ends ${one.turn ?? 'untold'} ${other.turn ?? 'untold'}`,
    ...(isLong ? ['ends agree'] : []),
    apart === 0 ? 'ends together' : apart <= 2 ? 'ends near' : 'ends apart',
    ...(one.start < other.start ? [] : ['ends turned']),
    ...(length > LONGEST_SESSION ? ['ends long'] : length > 5 ? ['ends week'] : []),
    ...(one.isSince ? ['ends since'] : []),
    ...(other.isUntil ? ['ends until'] : []),
    ...(one.isEarlier ? ['ends earlier'] : []),
    ...(other.isEarlier ? ['ends earlier close'] : []),
    ...(isUnfinished ? ['ends unfinished'] : []),
    ...(one.start > other.start && one.isEarlier ? ['ends looking back'] : []),
    ...([one, other].some(({ evidence }) => evidence.has('other') || evidence.has('participle'))
      ? ['ends other']
      : []),
  ]
  return [
    {
      date,
      evidence: withNames(better(one, other), names),
      quotes: [spanOf(one), spanOf(other)],
      code: 'date-both-ends',
    },
  ]
}

/** What the better of two days says. */
function better(one: Weighed, other: Weighed): Weighed {
  return scoreOf(one.evidence, DATE_EVIDENCE) >= scoreOf(other.evidence, DATE_EVIDENCE) ? one : other
}

function withNames({ evidence }: { evidence: Evidence }, names: string[]): Evidence {
  return new Map([...evidence, ...names.map((name) => [name, 1] as const)])
}

function lasting(day: Weighed, duration: Duration, { lines, anchor }: DatesRead): Candidate[] {
  const { sentence, from, over, isLasting, days } = duration
  const apart = day.sentence - sentence
  if (day.precision !== 'day') return []
  const line = lines[sentence]?.text ?? ''
  const cues = cuesAround(line, from, from + 12)
  const isBefore = /(?:precede|suivi|preceded|followed|venait|venaient)/.test(
    line.slice(Math.max(0, from - 60), from),
  )
  const isPast = anchor.day !== null && day.first < anchor.day
  const names = [
    'length',
    ...(apart === 0 ? ['length together'] : Math.abs(apart) > 3 ? ['length apart'] : []),
    ...(apart > 0 && apart <= 3 ? ['length before'] : []),
    ...(cues.noun ? ['length noun'] : []),
    ...(cues.held ? ['length held'] : []),
    ...(cues.otherNear ? ['length other'] : []),
    ...(isLasting ? ['length lasting'] : []),
    ...(isBefore ? ['length preceding'] : []),
    ...(day.turn || over ? ['length turned'] : []),
  ]
  return (['first', 'last'] as const).map((side) => {
    const [first, last] =
      side === 'last'
        ? [daysLater(day.first, 1 - days), day.first]
        : [day.first, daysLater(day.first, days - 1)]
    const date = { edtf: `${first}/${last}`, first, last, precision: 'interval' as const }
    const sided = [
      side,
      `${side} ${day.turn ?? 'untold'}`,
      ...(over ? [`${side} over ${over}`] : []),
      ...(side === 'last' && isLasting && isPast && duration.start < day.start ? ['last lasting'] : []),
    ]
    return {
      date,
      evidence: withNames(day, [...names, ...sided]),
      quotes: [spanOf(day), spanOf(duration)],
      code: side === 'last' ? 'date-end-and-length' : 'date-start-and-length',
    }
  })
}
