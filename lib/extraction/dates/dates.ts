import { parseEdtf } from '@/lib/edtf/date'
import { type Day, dayNumber, daysInMonth, partsOf, toDay } from '@/lib/edtf/days'
import type { Span } from '@/lib/evidence/anchor'
import { type PlainLine, plainLineOf } from '../text/plain-line'
import type { Reading } from '../text/reading'
import { isAhead, isDateline } from './date-cues'
import type { Expression, Written } from './date-expressions'
import { writtenDates } from './date-patterns'
import { type Anchor, daysLater, type Resolved, resolveDate } from './date-resolution'
import { relativeDates } from './relative-dates'

/** A date that an article mentions, whatever happened then. */
export interface DateMention extends Resolved, Span {
  /** Index of its sentence, and where it stands in that sentence's plain line. */
  sentence: number
  from: number
  to: number
  /** How it is written: with its year, without, as a weekday alone, counted from today, or as so long ago. */
  form: 'full' | 'partial' | 'weekday' | 'relative' | 'ago'
  /** Of a report's first line, or under a communiqué: the day of writing. */
  isDateline: boolean
}

/** The dates of an article, and the plain lines they stand in (one a sentence). */
export interface DatesRead {
  lines: PlainLine[]
  mentions: DateMention[]
  /** What its undated words were counted from. */
  anchor: Anchor
}

/** Reads all dates of an article, in their order. Linear in its length. */
export function readDates(reading: Reading): DatesRead {
  const lines = reading.sentences.map((sentence) => plainLineOf(sentence, reading.body))
  const written = lines.map(({ text }) => expressionsOf(text))
  const anchor = anchorOf(reading, lines, written)
  const mentions: DateMention[] = []
  const add = (mention: DateMention) => {
    const before = mentions.at(-1)
    const both = before && consecutive(before, mention, lines[mention.sentence]?.text ?? '')
    if (both) mentions.pop()
    mentions.push(both ?? mention)
  }
  for (const [sentence, expressions] of written.entries()) {
    for (const expression of expressions) {
      const line = lines[sentence]
      if (!line) continue
      const { from, to } = expression
      const before = mentions.at(-1)
      const isAlone = before !== undefined && isDayAlone(expression)
      const near = isAlone || (before && sharesYear(before, sentence, from)) ? before.last : anchor.near
      const ahead =
        isAlone || isAhead(line.text, from, to) || (expression.end && isUnderWay(line.text, from, to))
      const resolved = resolveDate(expression, { ...anchor, near }, ahead === true)
      const span = line.spanOf(from, to)
      if (!resolved || LOWER_CASE_MONTH.test(reading.body.slice(span.start, span.end))) continue
      const at = { sentence, from, to, form: formOf(expression) }
      add({
        ...resolved,
        ...span,
        ...at,
        isDateline: isDatelineAt(reading, lines, sentence, expression),
      })
    }
  }
  return { lines, mentions, anchor }
}

// What belongs to the words of a date, before it.
const LEADING =
  /(?:^|[^\p{L}\p{N}])((?:hier |avant-hier |ce jour |yesterday )?(?:entre le |entre |dans la nuit du |du |les |le |ce |cet |en |from the |from |between |on the |on |the |in )?)$/u
// “they may march 20 kilometres”, “the first may be”
const LOWER_CASE_MONTH = /^(?:march|may|mar)\s+\d|[a-z](?:st|nd|rd|th)\s(?:may|march)(?![a-z])/

// « de ce jeudi à samedi », « depuis lundi et jusqu’à vendredi »
function isUnderWay(line: string, from: number, to: number) {
  const words = line.slice(Math.max(0, from - 8), to)
  return (
    /^.{0,8}(?<![a-z])(?:ce|this) /.test(words) || /(?:depuis|since) .{1,20}(?:jusqu'|until|till)/.test(words)
  )
}

// « mardi et hier », « jeudi, vendredi et samedi derniers », « aujourd’hui et demain »
const AND = /^(?:,| et | and |, et | et ce | et le |, puis | puis | and on )$/

/** Two days told together, one after the other; null for others. */
function consecutive(one: DateMention, other: DateMention, line: string): DateMention | null {
  const isBeside = one.sentence === other.sentence && AND.test(line.slice(one.to, other.from))
  if (!isBeside || one.precision !== 'day' || !['day', 'interval'].includes(other.precision)) return null
  if (one.form === 'full' || one.form === 'ago' || one.isDateline) return null
  // The first of them may be of the week before: the last word says of which.
  const isWeekday = one.form === 'weekday' && one.first > other.first
  const first = isWeekday ? daysLater(one.first, -7) : one.first
  if (daysLater(first, 1) !== other.first) return null
  return {
    ...other,
    edtf: `${first}/${other.last}`,
    first,
    precision: 'interval',
    from: one.from,
    start: one.start,
  }
}

function expressionsOf(line: string): Expression[] {
  const written = writtenDates(line).map((expression) => {
    const lead = LEADING.exec(line.slice(Math.max(0, expression.from - 40), expression.from))?.[1] ?? ''
    return { ...expression, from: expression.from - lead.length }
  })
  return [...written, ...relativeDates(line, written)].sort((one, other) => one.from - other.from)
}

/** « du 22 novembre 2021 … au 27 novembre »: the year of a sentence is written once. */
function sharesYear({ sentence, to, form, precision }: DateMention, other: number, from: number) {
  const isBeside = sentence === other && from - to < 24
  return isBeside && form === 'full' && (precision === 'day' || precision === 'interval')
}

function isDayAlone({ start, end }: Expression) {
  const { day, month, weekday } = end ?? start
  return day !== undefined && month === undefined && weekday === undefined
}

function formOf({ start, end, shift, isAgo }: Expression): DateMention['form'] {
  if (shift !== undefined) return isAgo ? 'ago' : 'relative'
  if ((end ?? start).year !== undefined) return 'full'
  return (end ?? start).day === undefined && (end ?? start).month === undefined ? 'weekday' : 'partial'
}

function isDatelineAt(
  reading: Reading,
  lines: PlainLine[],
  sentence: number,
  { from, to, shift, end }: Expression,
) {
  const line = lines[sentence]
  if (!line || shift !== undefined || end) return false
  const isAtEnd = sentence > 4 && sentence >= reading.sentences.length - 4
  // « Fait à Bamako, le 4 mars » ends a text; « Kidal l’avait précédé, le 4 mars, … » goes on.
  if (isAtEnd && /^[,;]/.test(line.text.slice(to))) return false
  return isDateline(line.text, from, to, sentence <= 4 || isAtEnd)
}

/** The day of the dateline, of a page of that time; else of publication; else near the year written most. */
function anchorOf(reading: Reading, lines: PlainLine[], written: Expression[][]): Anchor {
  const published = reading.published === null ? null : parseEdtf(reading.published)
  const day = published?.precision === 'day' ? published.earliest : null
  const near = published?.earliest && published.latest ? middle(published.earliest, published.latest) : null
  const dateline = datelineOf(reading, lines, written, near ?? usualDay(lines, written))
  if (dateline && (!day || isShortlyBefore(dateline, day))) return { day: dateline, near: dateline }
  return {
    day,
    near: near ?? usualDay(lines, written),
    month: published?.precision === 'month' ? near : null,
  }
}

function datelineOf(
  reading: Reading,
  lines: PlainLine[],
  written: Expression[][],
  near: Day | null,
): Day | null {
  for (const [sentence, expressions] of written.entries()) {
    for (const expression of expressions) {
      if (!isDatelineAt(reading, lines, sentence, expression)) continue
      const date = resolveDate(expression, { day: null, near }, false)
      if (date?.precision === 'day') return date.first
    }
  }
  return null
}

function isShortlyBefore(dateline: Day, published: Day) {
  const days = dayNumber(published) - dayNumber(dateline)
  return days >= 0 && days <= 14
}

function middle(first: Day, last: Day): Day {
  const { year, month } = partsOf(first)
  return partsOf(last).month === month
    ? toDay(year, month, Math.ceil(daysInMonth(year, month) / 2))
    : toDay(year, 7, 1)
}

/**
 * The latest day of the year that stands most often beside a day and month; where a month is announced with
 * its year, some months before it.
 */
function usualDay(lines: PlainLine[], written: Expression[][]): Day | null {
  const told: Written[] = []
  const announced: Written[] = []
  for (const [sentence, expressions] of written.entries()) {
    for (const { from, to, start, end } of expressions) {
      const point = end ?? start
      if (point.year === undefined) continue
      const isComing = point.day === undefined && isAhead(lines[sentence]?.text ?? '', from, to)
      ;(isComing ? announced : told).push(point)
    }
  }
  const dated = told.filter(({ day }) => day !== undefined)
  const [coming] = announced
  if (dated.length === 0 && coming?.year !== undefined)
    return daysLater(toDay(coming.year, coming.month ?? 1, 1), -NOTICE)
  const counts = new Map<number, number>()
  for (const { year } of dated.length > 0 ? dated : told) {
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [best] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  if (!best) return null
  const days = dated.flatMap(({ year, month, day }) =>
    year === best[0] && month && day && day <= daysInMonth(year, month) ? [toDay(year, month, day)] : [],
  )
  return days.sort().at(-1) ?? toDay(best[0], 7, 1)
}

// Days between an article and what it announces.
const NOTICE = 150
