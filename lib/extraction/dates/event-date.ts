import { parseEdtf } from '@/lib/edtf/date'
import type { Span } from '@/lib/evidence/anchor'
import { type Evidence, scoreOf } from '../text/evidence'
import { type Context, type Found, spanOf } from '../text/found'
import type { Reading } from '../text/reading'
import { type Weighed, weigh } from './date-evidence'
import { DATE_EVIDENCE } from './date-evidence-weights'
import { type Anchor, type Resolved, resolvedDay } from './date-resolution'
import { spanned } from './date-spans'
import { readDates } from './dates'
import { durationsOf } from './durations'

/** A date that may be the event’s, what says so, and the words. */
export interface Candidate {
  date: Resolved
  evidence: Evidence
  quotes: Span[]
  code: string
}

const MOST_MENTIONS = 400
const MOST_DURATIONS = 20

const known = new WeakMap<Reading, Found<string>[]>()

/**
 * The dates on which the event of an article may have happened, as EDTF, the likeliest first. Where none is
 * told, the day on which the article appeared, without a quote and with little confidence.
 */
export function findDates({ reading }: Pick<Context, 'reading'>): Found<string>[] {
  const kept = known.get(reading)
  if (kept) return kept
  const found = likelyDates(reading)
  known.set(reading, found)
  return found
}

function likelyDates(reading: Reading): Found<string>[] {
  const all = candidatesIn(reading).map((one) => ({ ...one, score: scoreOf(one.evidence, DATE_EVIDENCE) }))
  const ranked = all
    .sort((one, other) => other.score - one.score)
    .filter(({ date }, index, list) => list.findIndex((other) => other.date.edtf === date.edtf) === index)
  const [best] = ranked
  const sum = ranked.reduce((total, { score }) => total + Math.exp(score - (best?.score ?? 0)), 0)
  return ranked.slice(0, 6).map(({ date, quotes, code, score }, index) => ({
    value: date.edtf,
    quotes,
    confidence: confidenceOf(Math.exp(score - (best?.score ?? 0)) / sum, code, index === 0),
    reason: { code },
  }))
}

/** All dates that may be the event’s, in no order. */
function candidatesIn(reading: Reading): Candidate[] {
  const read = readDates(reading)
  // A list of many dates is no article: it is not read to its end.
  const weighed = read.mentions
    .slice(0, MOST_MENTIONS)
    .map((mention, index) => weigh(mention, index, read, reading.sentences))
  const durations = durationsOf(read.lines).slice(0, MOST_DURATIONS)
  return [
    ...toldIn(weighed.filter(({ isDateline }) => !isDateline)),
    ...spanned(weighed, durations, read),
    ...writingDays(weighed, read.anchor, reading.published),
  ]
}

/** One candidate for each date: its best mention, with something more for each other. */
function toldIn(mentions: Weighed[]): Candidate[] {
  const byDate = new Map<string, Weighed[]>()
  for (const mention of mentions) {
    const same = byDate.get(mention.edtf)
    if (same) same.push(mention)
    else byDate.set(mention.edtf, [mention])
  }
  return [...byDate.values()].flatMap((same) => {
    const [best] = same
      .map((one) => ({ one, score: scoreOf(one.evidence, DATE_EVIDENCE) }))
      .sort((one, other) => other.score - one.score)
    if (!best) return []
    const { one } = best
    const inside = mentions.some(
      (other) => other.precision === 'day' && other.first >= one.first && other.last <= one.last,
    )
    const evidence = new Map(one.evidence)
    evidence.set('again', Math.min(same.length - 1, 2))
    if (one.precision === 'interval' && inside) evidence.set('inside', 1)
    if (one.precision === 'month' && inside) evidence.set('day inside', 1)
    const code = one.form === 'ago' ? 'date-relative' : `date-${one.form}`
    return [{ date: one, evidence, quotes: [spanOf(one)], code }]
  })
}

/** The day of the dateline and that of publication: often the event’s, when the text tells no other. */
function writingDays(mentions: Weighed[], anchor: Anchor, published: string | null): Candidate[] {
  const lines = mentions
    .filter(({ isDateline }) => isDateline)
    .map((line) => ({
      date: line,
      evidence: new Map([['dateline', 1]]),
      quotes: [spanOf(line)],
      code: 'date-dateline',
    }))
  const day = anchor.day && lines.length === 0 ? resolvedDay(anchor.day) : null
  const coarse = published === null ? null : parseEdtf(published)
  const date =
    day ??
    (coarse?.earliest && coarse.latest
      ? { edtf: coarse.text, first: coarse.earliest, last: coarse.latest, precision: 'month' as const }
      : null)
  return date
    ? [...lines, { date, evidence: new Map([['published', 1]]), quotes: [], code: 'date-published' }]
    : lines
}

function confidenceOf(likelihood: number, code: string, isFirst: boolean) {
  if (code === 'date-published') return isFirst ? 0.5 : 0.1
  return Math.round(Math.min(0.97, Math.max(isFirst ? 0.5 : 0.05, likelihood)) * 100) / 100
}
