import type { Span } from '@/lib/evidence/anchor'
import type { AttendanceQualifier, EventKind } from '@/lib/vocabulary/lists'
import type { Context, Found } from '../text/found'
import { numberOf, roundNumber } from '../text/number-words'
import { type PlainLine, plainLineOf } from '../text/plain-line'
import { type Around, type Groups, isTally, nearOf, TALLY, type Where, weightOf } from './attendance-weights'
import { COUNTED, COUNTED_AFTER, COUNTED_ALONE, CROWD, IN_ALL, ON_AVERAGE, STRONG } from './attendance-words'
import { sceneOf } from './scene'

/** How many took part, and how exactly that is known. */
export interface Attendance {
  count: number
  qualifier: AttendanceQualifier
}

interface Counted {
  attendance: Attendance
  quote: Span
  weight: number
  isTally: boolean
}

const LEAST_WEIGHT = 2.4
// Fewer are those who head an event, not those who take part.
const LEAST_COUNT = 5
const NEARLY_AFTER =
  /^[ ,(]{0,2}(?:environ|ou presque|a peu pres|au bas mot|or so|or thereabouts|give or take|a une? (?:ou deux )?pres|a quelques unites pres)(?![a-z])/
const SEVERAL = /(?<![a-z])(?:several|a few|plusieurs|quelques) $/

/**
 * How many people (or states, where no people are counted) an article says took part, the likeliest first.
 */
export function findAttendances(
  { reading }: Pick<Context, 'reading'>,
  kind: EventKind | null = null,
): Found<Attendance>[] {
  const lines = reading.sentences.map((sentence) => plainLineOf(sentence, reading.body))
  const scene = sceneOf(
    lines.slice(0, 5).map(({ text }) => text),
    kind,
  )
  const counted = reading.sentences.flatMap(({ index, isTitle }) => {
    const line = lines[index]
    const place = isTitle ? 0 : index
    if (!line) return []
    return [COUNTED, STRONG, COUNTED_AFTER, COUNTED_ALONE, IN_ALL, CROWD]
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

function countedIn(match: RegExpMatchArray, { text, spanOf }: PlainLine, where: Where): Counted[] {
  const { groups = {}, 0: words, index = 0 } = match
  const count = countOf(groups)
  const isYear = groups.number !== undefined && /^(?:19|20)\d\d$/.test(groups.number)
  const before = text.slice(Math.max(0, index - 80), index)
  // « les mille et une ruses »
  if (groups.number?.startsWith('mille et un')) return []
  if (count === null || count < LEAST_COUNT || isYear || (groups.round && SEVERAL.test(before))) return []
  const to = index + words.length
  const around = { before, words, after: text.slice(to, to + 150) }
  return [
    {
      attendance: { count, qualifier: qualifierOf(groups, around) },
      quote: spanOf(index, to),
      weight: weightOf(groups, count, where, around),
      isTally: isTally(around),
    },
  ]
}

function countOf(groups: Groups): number | null {
  const { round, number, half } = groups
  const one = round === undefined ? numberOf(number ?? '') : roundNumber(round)
  const times = groups.times ?? groups.times2
  // « des dizaines », « quelques centaines »: nobody counted.
  if (one === null || (times === undefined && (groups.plural || groups.nearly === 'quelques') && round))
    return null
  return one * (times === undefined ? 1 : (numberOf(times) ?? 1)) * (half === undefined ? 1 : 1.5)
}

function qualifierOf(groups: Groups, around: Around): AttendanceQualifier {
  if (groups.more || groups.good) return 'at-least'
  if (groups.less) return 'at-most'
  return groups.nearly ||
    groups.round ||
    groups.about ||
    NEARLY_AFTER.test(around.after) ||
    ON_AVERAGE.test(nearOf(around))
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
    if (!best || !hedged) return []
    // What is once said to be a tally is one in the headline too.
    const isTold = !best.isTally && same.some((one) => one.isTally)
    return [{ ...hedged, weight: best.weight + (isTold ? TALLY : Math.min(same.length - 1, 2) * 0.4) }]
  })
}
