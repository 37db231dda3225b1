import { dayNumber } from '@/lib/edtf/days'
import type { Evidence } from '../text/evidence'
import { type Cues, cuesAround, endAround, isAhead, isSince, isUntil } from './date-cues'
import type { Anchor, Resolved } from './date-resolution'
import type { DateMention, DatesRead } from './dates'

/** A date that an article mentions, and what says that its event was then. */
export interface Weighed extends DateMention {
  evidence: Evidence
  /** Whether something opens or closes on that day. */
  turn: 'open' | 'close' | null
  isSince: boolean
  isUntil: boolean
  /** Whether the words around tell of what came before. */
  isEarlier: boolean
}

/** What the words around a date, its place and its distance say of whether the event was then. */
export function weigh(
  mention: DateMention,
  index: number,
  { lines, anchor, mentions }: DatesRead,
  sentences: { isTitle: boolean }[],
): Weighed {
  const line = lines[mention.sentence]?.text ?? ''
  const { from, to, precision, form } = mention
  const cues = cuesAround(line, from, to)
  const bare = from + (LEAD.exec(line.slice(from, to))?.[0].length ?? 0)
  const isDay = precision === 'day'
  const since = isDay && isSince(line, bare)
  const until = isDay && isUntil(line, bare)
  const near = distanceOf(mention, anchor)
  const next = mentions[index + 1]
  const end = endAround(line, from, to, next?.sentence === mention.sentence ? next.from : null)
  const isUnderWay = since && (form === 'weekday' || form === 'relative' || CLOSE_BY.has(near))
  const turn = isUnderWay ? 'open' : until ? 'close' : end
  const place = sentences[mention.sentence]?.isTitle ? -1 : mention.sentence - (sentences[0]?.isTitle ? 1 : 0)
  const names = [
    `is ${precision === 'month' && form === 'relative' ? 'that month' : precision}`,
    `as ${form}`,
    `at ${placeOf(place)}`,
    near,
    ...(precision === 'day' || precision === 'interval' ? [`days ${near}`] : []),
    ...cueNames({ ...cues, other: cues.other && !isUnderWay && !SINCE_DAYS.test(line.slice(from, to)) }),
    ...(since ? ['since'] : []),
    ...(turn ? [`turn ${turn}`] : []),
    ...(isAhead(line, from, to) ? ['ahead'] : []),
    ...(isQuoted(line, from) ? ['quoted'] : []),
    ...(mentions.findIndex((other) => !other.isDateline && other.precision === precision) === index
      ? ['told first']
      : []),
    ...(place === 0 && mentions.every((other) => other === mention || other.sentence !== mention.sentence)
      ? ['alone in lead']
      : []),
    ...(mentions.some((other) => other !== mention && other.sentence === mention.sentence) ? ['beside'] : []),
    ...(anchor.day === mention.first && isDay ? ['today'] : []),
    ...(/nuit d|night of|overnight/.test(line.slice(Math.max(0, from - 12), to)) ? ['night'] : []),
  ]
  return {
    ...mention,
    evidence: new Map(names.map((name) => [name, 1])),
    turn,
    isSince: since,
    isUntil: until,
    isEarlier: cues.otherNear,
  }
}

// « depuis quelques jours » tells of the event, unlike « depuis 2012 ».
const SINCE_DAYS = /^(?:depuis|for) /

// The small words that a date begins with.
const LEAD = /^(?:(?:le|ce|cet|on|the|this|last|next) )+/u

function cueNames(cues: Cues): string[] {
  const { held, noun, speaking, saidThen, other, participle, killed, otherNear } = cues
  return Object.entries({
    held,
    noun,
    saidThen,
    'speaking not held': speaking && !saidThen && !held,
    other,
    participle: participle && !other,
    killed,
    otherNear: otherNear && !killed,
  }).flatMap(([name, is]) => (is ? [name] : []))
}

/** Whether a speaker’s words are told there: an odd number of quotation marks stands before. */
function isQuoted(line: string, from: number) {
  return (line.slice(0, from).match(/"/g)?.length ?? 0) % 2 === 1
}

function placeOf(place: number) {
  if (place <= 0) return place < 0 ? 'title' : 'lead'
  if (place <= 2) return 'start'
  if (place <= 5) return 'middle'
  return place <= 10 ? 'later' : 'end'
}

function distanceOf({ first, last }: Resolved, { day, near }: Anchor) {
  const from = day ?? near
  if (!from) return 'no day'
  const since = dayNumber(from) - dayNumber(last)
  const until = dayNumber(first) - dayNumber(from)
  if (since <= 0 && until <= 0) return 'now'
  const [steps, days, side] =
    since > 0 ? ([PAST, since, 'ago'] as const) : ([AHEAD, until, 'to come'] as const)
  return `${steps.find((most) => days <= most) ?? 'long'} ${side}`
}

// « depuis le 5 »: of what still goes on, where that is not long ago.
const CLOSE_BY = new Set(['now', '1 ago', '4 ago', '12 ago'])

// In days; most articles appear within days of what they tell.
const PAST = [1, 4, 12, 40, 120, 400]
const AHEAD = [4, 30, 90]
