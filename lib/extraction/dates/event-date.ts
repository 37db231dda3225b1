import { parseEdtf } from '@/lib/edtf/date'
import { dayNumber } from '@/lib/edtf/days'
import type { Span } from '@/lib/evidence/anchor'
import { type Context, type Found, spanOf } from '../text/found'
import { cuesAround, endAround, isSince, isUntil } from './date-cues'
import { type Anchor, type Resolved, resolvedDay } from './date-resolution'
import { spanned } from './date-spans'
import { type DateMention, type DatesRead, readDates } from './dates'
import { durationsOf } from './durations'

/** A date that an article mentions, and how likely its event was then. */
export interface Weighed extends DateMention {
  weight: number
  /** Whether something opens or closes on that day. */
  turn: 'open' | 'close' | null
  /** Of its sentence in the text; -1 in the title. */
  sentencePlace: number
  isUntil: boolean
  /** Whether the words around tell of what came before. */
  isEarlier: boolean
}

/** A date that may be the event’s, and the words that say so. */
export interface Candidate {
  date: Resolved
  weight: number
  quotes: Span[]
  code: string
}

const LEAST_WEIGHT = -0.5
const MOST_MENTIONS = 400
const MOST_DURATIONS = 60

/**
 * The dates on which the event of an article may have happened, as EDTF, the likeliest first. Where none is told, the
 * day on which the article appeared, without a quote and with little confidence.
 */
export function findDates({ reading }: Pick<Context, 'reading'>): Found<string>[] {
  const read = readDates(reading)
  // A list of many dates is no article: it is not read to its end.
  const weighed = read.mentions
    .slice(0, MOST_MENTIONS)
    .map((mention, index) => weigh(mention, read, reading.sentences, read.mentions[index + 1]))
  const told = candidatesOf(weighed.filter(({ isDateline }) => !isDateline))
  const days = [...told, ...spanned(weighed, told, durationsOf(read.lines).slice(0, MOST_DURATIONS), read)]
  const all = [...days, ...writingDays(weighed, read.anchor, reading.published)]
  const ranked = all
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((one, other) => other.weight - one.weight)
    .filter(({ date }, index, list) => list.findIndex((other) => other.date.edtf === date.edtf) === index)
  return ranked.slice(0, 6).map(({ date, quotes, code, weight }, index) => ({
    value: date.edtf,
    quotes,
    confidence: confidenceOf(weight, ranked[index === 0 ? 1 : 0]?.weight ?? LEAST_WEIGHT, code, index === 0),
    reason: { code },
  }))
}

function weigh(
  mention: DateMention,
  { lines, anchor }: DatesRead,
  sentences: { isTitle: boolean }[],
  next: DateMention | undefined,
): Weighed {
  const line = lines[mention.sentence]?.text ?? ''
  const { from, to } = mention
  const cues = cuesAround(line, from, to)
  const bare = from + (LEAD.exec(line.slice(from, to))?.[0].length ?? 0)
  const isDay = mention.precision === 'day'
  const since = isDay && mention.form === 'weekday' && isSince(line, bare)
  const until = isDay && isUntil(line, bare)
  const place = sentences[mention.sentence]?.isTitle ? -1 : mention.sentence - (sentences[0]?.isTitle ? 1 : 0)
  const weight =
    (mention.precision === 'month' && mention.form === 'relative' ? 0.6 : PRECISION[mention.precision]) +
    FORM[mention.form] +
    placeWeight(place) +
    (cues.held ? 1.2 : 0) +
    (cues.noun ? 0.6 : 0) +
    (cues.saidThen ? -2.2 : cues.speaking && !cues.held ? -1 : 0) +
    (cues.other && !since ? -3 : cues.participle ? -1.2 : 0) +
    (cues.killed ? -2.2 : cues.otherNear ? -1.2 : 0) +
    (since ? -1.2 : 0) +
    distanceWeight(mention, anchor)
  return {
    ...mention,
    weight,
    sentencePlace: place,
    turn: since
      ? 'open'
      : until
        ? 'close'
        : endAround(line, from, to, next?.sentence === mention.sentence ? next.from : null),
    isUntil: until,
    isEarlier: cues.otherNear,
  }
}

// The small words that a date begins with.
const LEAD = /^(?:(?:le|ce|cet|on|the|this|last|next) )+/u

const PRECISION = { interval: 2.2, day: 1.5, month: -0.2, season: -0.6, year: -1.2 } as const
const FORM = { full: 0.4, partial: 0.2, weekday: 0.2, relative: 0, ago: -1.4 } as const

function placeWeight(place: number) {
  if (place < 0) return 1.2
  if (place === 0) return 2.2
  if (place <= 2) return 1.6
  if (place <= 5) return 0.7
  return place <= 10 ? 0.2 : -0.2
}

function distanceWeight({ first, last }: Resolved, { day, near }: Anchor) {
  const from = day ?? near
  if (!from) return 0
  const since = dayNumber(from) - dayNumber(last)
  const until = dayNumber(first) - dayNumber(from)
  if (since <= 0 && until <= 0) return 1.4
  const [steps, days] = since > 0 ? [PAST, since] : [AHEAD, until]
  return steps.find(([most]) => days <= most)?.[1] ?? steps.at(-1)?.[1] ?? 0
}

// Most articles appear within days of what they tell.
const PAST: [days: number, weight: number][] = [
  [4, 1.5],
  [12, 1],
  [40, 0.3],
  [120, -0.6],
  [400, -1.8],
  [Number.POSITIVE_INFINITY, -3.2],
]
const AHEAD: [days: number, weight: number][] = [
  [30, 0.2],
  [90, -0.6],
  [Number.POSITIVE_INFINITY, -2],
]

/** One candidate for each date: its best mention, with something more for each other. */
function candidatesOf(mentions: Weighed[]): Candidate[] {
  const byDate = new Map<string, Weighed[]>()
  for (const mention of mentions) {
    const same = byDate.get(mention.edtf)
    if (same) same.push(mention)
    else byDate.set(mention.edtf, [mention])
  }
  return [...byDate.values()].flatMap((same) => {
    const [best] = same.sort((one, other) => other.weight - one.weight)
    if (!best) return []
    const inside =
      best.precision === 'interval' &&
      mentions.some(
        (other) => other.precision === 'day' && other.first >= best.first && other.last <= best.last,
      )
    const weight = best.weight + Math.min(same.length - 1, 2) * 0.4 + (inside ? 0.4 : 0)
    return [
      {
        date: best,
        weight,
        quotes: [spanOf(best)],
        code: best.form === 'ago' ? 'date-relative' : `date-${best.form}`,
      },
    ]
  })
}

/** The day of the dateline and that of publication: often the event's, when the text tells no other. */
function writingDays(mentions: Weighed[], anchor: Anchor, published: string | null): Candidate[] {
  const lines = mentions
    .filter(({ isDateline }) => isDateline)
    .map((line) => ({ date: line, weight: 1.1, quotes: [spanOf(line)], code: 'date-dateline' }))
  const day = anchor.day && lines.length === 0 ? resolvedDay(anchor.day) : null
  const coarse = published === null ? null : parseEdtf(published)
  const date =
    day ??
    (coarse?.earliest && coarse.latest
      ? { edtf: coarse.text, first: coarse.earliest, last: coarse.latest, precision: 'month' as const }
      : null)
  return date ? [...lines, { date, weight: 0.9, quotes: [], code: 'date-published' }] : lines
}

// The likeliest is more often right than wrong, however little tells it from the next.
function confidenceOf(weight: number, next: number, code: string, isFirst: boolean) {
  if (code === 'date-published') return isFirst ? 0.5 : 0.1
  const sure = 1 / (1 + Math.exp(-(0.25 * (weight - 3) + 0.8 * (weight - next))))
  return Math.round(Math.min(0.97, Math.max(isFirst ? 0.5 : 0.05, sure)) * 100) / 100
}
