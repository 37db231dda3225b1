import type { Span } from '@/lib/evidence/anchor'
import type { AttendanceQualifier, EventKind } from '@/lib/vocabulary/lists'
import type { Context, Found } from '../text/found'
import { numberOf, roundNumber } from '../text/number-words'
import { type PlainLine, plainLineOf } from '../text/plain-line'
import {
  AT_HEAD,
  BACKGROUND,
  CEILING,
  COUNTED,
  COUNTED_AFTER,
  COURSE,
  CROWD,
  CUMULATED,
  DRILL,
  IN_MONTH,
  MEETING,
  ON_AVERAGE,
  OTHERWISE,
  PART_OF,
  PLANNED,
  STRENGTH,
  STRONG,
  TAKING_PART,
  TAUGHT,
} from './attendance-words'
import { monthNumber } from './date-words'

/** How many took part, and how exactly that is known. */
export interface Attendance {
  count: number
  qualifier: AttendanceQualifier
}

interface Counted {
  attendance: Attendance
  quote: Span
  weight: number
}

const LEAST_WEIGHT = 2.4

// What is decided, signed or given counts no participants.
const DECIDING: ReadonlySet<EventKind | null> = new Set([
  'decision',
  'agreement',
  'funding',
  'publication',
  'judicial',
])
const NEARLY_AFTER =
  /^[ ,(]{0,2}(?:environ|ou presque|a peu pres|au bas mot|or so|or thereabouts|give or take|a une? (?:ou deux )?pres|a quelques unites pres)(?![a-z])/
const SEVERAL = /(?<![a-z])(?:several|a few|plusieurs|quelques) $/
const SINCE = /(?:^|[^a-z])(?:depuis|since)[^a-z]/

/** How many people (or states, where no people are counted) an article says took part, the likeliest first. */
export function findAttendances(
  { reading }: Pick<Context, 'reading'>,
  kind: EventKind | null = null,
): Found<Attendance>[] {
  const lines = reading.sentences.map((sentence) => plainLineOf(sentence, reading.body))
  const scene = sceneOf(lines.slice(0, 5).map(({ text }) => text))
  const counted = reading.sentences.flatMap(({ index, isTitle }) => {
    const line = lines[index]
    const place = isTitle ? 0 : index
    if (!line) return []
    return [COUNTED, STRONG, COUNTED_AFTER, CROWD]
      .flatMap((pattern) => [...line.text.matchAll(pattern)])
      .flatMap((match) => countedIn(match, line, { ...scene, place, kind, published: reading.published }))
  })
  const ranked = merged(counted).sort((one, other) => other.weight - one.weight)
  return ranked
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .slice(0, 4)
    .map(({ attendance, quote, weight }) => ({
      value: attendance,
      quotes: [quote],
      confidence: Math.round(Math.min(0.95, 1 / (1 + Math.exp(-0.8 * (weight - LEAST_WEIGHT)))) * 100) / 100,
      reason: { code: 'attendance-counted' },
    }))
}

interface Scene {
  isDrill: boolean
  isMeeting: boolean
  isCourse: boolean
}

interface Where extends Scene {
  /** Index of the sentence; 0 for a title. */
  place: number
  kind: EventKind | null
  /** EDTF */
  published: string | null
}

/** What the headline and first sentences tell of. */
function sceneOf(lines: string[]): Scene {
  return {
    isDrill: lines.slice(0, 3).some((line) => DRILL.test(line)),
    isMeeting: lines.some((line) => MEETING.test(line)),
    isCourse: lines.some((line) => COURSE.test(line)),
  }
}

function countedIn(match: RegExpMatchArray, { text, spanOf }: PlainLine, where: Where): Counted[] {
  const { place, kind } = where
  const { groups = {}, 0: words, index = 0 } = match
  const count = countOf(groups)
  const isYear = groups.number !== undefined && /^(?:19|20)\d\d$/.test(groups.number)
  if (
    count === null ||
    count < 5 ||
    isYear ||
    (groups.round && SEVERAL.test(text.slice(Math.max(0, index - 12), index)))
  )
    return []
  const to = index + words.length
  const before = text.slice(Math.max(0, index - 80), index)
  const after = text.slice(to, to + 70)
  const near = `${before}|${after}`
  const close = `${before.slice(-45)}|${words}|${after.slice(0, 40)}`
  const weight =
    nounWeight(groups, count, where, before) +
    (TAKING_PART.test(near) ? 1.9 : TAUGHT.test(near) ? 1.3 : 0) +
    (DECIDING.has(kind) ? -2.5 : kind === 'launch' ? (groups.troops ? -1.7 : -0.7) : 0) +
    (SINCE.test(before) || SINCE.test(after) ? -1.2 : 0) +
    (count > 6000 ? -1.2 : 0) +
    (place === 0 ? 1.2 : place <= 3 ? 1 : place <= 7 ? 0.5 : 0) +
    Math.min(Math.log10(count), 3) * 0.2 +
    (OTHERWISE.test(close) ? -3 : 0) +
    (BACKGROUND.test(close) || (isPlanned(close, text.slice(to, to + 110)) && !TAKING_PART.test(near))
      ? -1.5
      : 0) +
    (CUMULATED.test(near) ? -1.5 : 0) +
    (count < 10 && !groups.attending ? -0.8 : 0) +
    (STRENGTH.test(before) ? -2.2 : AT_HEAD.test(before) ? -1.5 : 0) +
    (PART_OF.test(before) ? -2.5 : before.endsWith('(') ? -1.5 : 0) +
    (/au total[ ,]*$|total of $/.test(before) || /au total/.test(words) ? 0.5 : 0) +
    (CEILING.test(before) ? -2 : 0) +
    (isOtherTime(near, where.published) ? -1.2 : 0) +
    (place > 10 && !groups.attending ? -0.4 : 0)
  return [
    { attendance: { count, qualifier: qualifierOf(groups, near, after) }, quote: spanOf(index, to), weight },
  ]
}

/** « deux mille anciens membres de mouvements … iront grossir les rangs » */
function isPlanned(close: string, after: string) {
  return PLANNED.test(close) || PLANNED.test(/^[^.;,]{0,110}/u.exec(after)?.[0] ?? '')
}

/** Whether words tell of another month or year than those in which the article appeared. */
function isOtherTime(near: string, published: string | null) {
  if (published === null) return false
  const [year, month] = published.split('-').map(Number)
  return [...near.matchAll(IN_MONTH)].some(({ groups = {} }) => {
    const [ofMonth, ofYear] = [monthNumber(groups.month ?? ''), groups.year]
    if (ofYear !== undefined && Number(ofYear) !== year) return true
    return ofMonth !== null && month !== undefined && (month - ofMonth + 12) % 12 > 1
  })
}

function nounWeight(groups: Record<string, string | undefined>, count: number, scene: Scene, before: string) {
  const { isDrill, isMeeting, isCourse } = scene
  const elsewhere = isDrill || isMeeting || isCourse ? 0 : -1.2
  if (groups.attending) return 2.8 + elsewhere
  if (groups.troops) return (isDrill || isCourse ? 1.3 : -0.7) - (groups.definite ? 0.6 : 0) + elsewhere
  if (groups.people) return 1.3 + elsewhere
  if (groups.delegations) return (isMeeting ? 1.3 : 0.5) + elsewhere
  // States are counted in meetings, where many come: « des onze pays » and “officers from 28 countries” say who they are.
  const isOrigin = /(?:^| )(?:de|des|d|from|dans|in|across|aux|to|entre|between)[ ']$/.test(before)
  return (
    (isMeeting ? 0.6 : -1) +
    (count < 20 ? -1.2 : 0) +
    (groups.definite ? -1 : 0) +
    (isOrigin ? -0.9 : 0) +
    elsewhere
  )
}

function countOf(groups: Record<string, string | undefined>): number | null {
  const { round, number, half } = groups
  const one = round === undefined ? numberOf(number ?? '') : roundNumber(round)
  const times = groups.times ?? groups.times2
  // « des dizaines », « quelques centaines »: nobody counted.
  if (one === null || (times === undefined && (groups.plural || groups.nearly === 'quelques') && round))
    return null
  return one * (times === undefined ? 1 : (numberOf(times) ?? 1)) * (half === undefined ? 1 : 1.5)
}

function qualifierOf(
  groups: Record<string, string | undefined>,
  near: string,
  after: string,
): AttendanceQualifier {
  if (groups.more || groups.good) return 'at-least'
  if (groups.less) return 'at-most'
  return groups.nearly || groups.round || groups.about || NEARLY_AFTER.test(after) || ON_AVERAGE.test(near)
    ? 'about'
    : 'exactly'
}

/** The same count told several times weighs more. */
function merged(counted: Counted[]): Counted[] {
  const byCount = new Map<number, Counted[]>()
  for (const one of counted) {
    const same = byCount.get(one.attendance.count)
    if (same) same.push(one)
    else byCount.set(one.attendance.count, [one])
  }
  return [...byCount.values()].flatMap((same) => {
    const [best] = same.sort((one, other) => other.weight - one.weight)
    // « quarante » in a title is often « une quarantaine » in the text.
    const hedged = same.find(({ attendance }) => attendance.qualifier !== 'exactly') ?? best
    return best && hedged ? [{ ...hedged, weight: best.weight + Math.min(same.length - 1, 2) * 0.4 }] : []
  })
}
