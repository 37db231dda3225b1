import type { EdtfDate } from './date'
import type { EdtfPart } from './part'
import { bare, point, startsWithVowel, type Translate } from './point-words'

/** `long` reads in a sentence or a record (« du 22 au 24 mai 2025 »), `short` in a list (« 22-24 mai 2025 »). */
type DateStyle = 'long' | 'short'

export type DateWordsOptions = {
  style?: DateStyle
  /** Leaves the year out where a heading says it: of dates that lie in one year and are known better than it. */
  omitYear?: boolean
}

/** What of a date its words say. */
type SaidDate = Pick<EdtfDate, 'start' | 'end' | 'open' | 'openStart'>

/**
 * A date in words, beginning in lower case unless the language capitalises the word (« du 24 au 25 septembre 2025 »,
 * “about March 2023”). `t` translates the `dates` messages; month names come from `Intl`.
 */
export function dateWords(
  date: SaidDate,
  locale: string,
  t: Translate,
  { style = 'long', omitYear = false }: DateWordsOptions = {},
): string {
  const { start, end } = date
  if (start && end) {
    const withYear = !(omitYear && start.year === end.year && isWithinYear(start) && isWithinYear(end))
    if (start.text === end.text) return point(start, locale, t, withYear)
    const endsIn = holder(start, end)
    if (endsIn) return beginning(start, endsIn, locale, t)
    const startsIn = holder(end, start)
    if (startsIn) return ending(end, startsIn, locale, t)
    const words = range(start, end, style, locale, t, withYear)
    const marks = marksOf(start, end, t)
    return marks ? t('marked', { range: words, marks }) : words
  }
  if (start && date.open) {
    const { text, kind } = inSentence(start, locale, t)
    return t('since', { date: text, kind })
  }
  if (start) return beginning(start, 'unknown', locale, t)
  if (!end) return t('unknown')
  if (!date.openStart) return ending(end, 'unknown', locale, t)
  const { text, kind } = inSentence(end, locale, t)
  return t('until', { date: text, kind })
}

/** The message key of the short remark beside a date that is not known to the day; null when it is. */
export function precisionNote({ precision, approximate, uncertain }: EdtfDate) {
  if (approximate && uncertain) return 'note-approximate-uncertain'
  if (approximate) return 'note-approximate'
  if (uncertain) return 'note-uncertain'
  return precision === 'day' ? null : (`note-${precision}` as const)
}

type OtherEnd = 'unknown' | 'month' | 'year'

// « d’avril 2020 à 2020 » says nothing: such an end is somewhere in the month or year of the other one.
function holder(fine: EdtfPart, coarse: EdtfPart): OtherEnd | null {
  if (coarse.approximate || coarse.uncertain) return null
  if (fine.year !== coarse.year || fine.precision === coarse.precision) return null
  if (coarse.precision === 'year') return 'year'
  return coarse.precision === 'month' && fine.month === coarse.month && fine.precision === 'day'
    ? 'month'
    : null
}

function beginning(start: EdtfPart, end: OtherEnd, locale: string, t: Translate) {
  const { text, kind, vowel } = inSentence(start, locale, t)
  return t('from', { date: text, kind, vowel, end })
}

function ending(end: EdtfPart, start: OtherEnd, locale: string, t: Translate) {
  const { text, kind } = inSentence(end, locale, t)
  return t('until-from', { date: text, kind, start })
}

function range(
  first: EdtfPart,
  last: EdtfPart,
  style: DateStyle,
  locale: string,
  t: Translate,
  withYear: boolean,
): string {
  const [start, end] = [besideDay(first, last), besideDay(last, first)].map(withoutMarks)
  if (!start || !end) return t('unknown')
  // A day in a month is not counted on from another date: « du 17 septembre à un jour d’octobre » loses its way.
  const isOfOneKind = start.some === end.some
  const sameYear = isOfOneKind && start.year === end.year && isWithinYear(start) && isWithinYear(end)
  const sameMonth = sameYear && start.month === end.month && start.day !== null && end.day !== null
  const from = sameMonth
    ? { ...inSentence(start, locale, t), text: t('day', { day: String(start.day) }) }
    : inSentence(start, locale, t, withYear && !sameYear)
  const to = inSentence(end, locale, t, withYear)
  if (style === 'long') {
    const values = { from: from.text, to: to.text, fromKind: from.kind, toKind: to.kind, vowel: from.vowel }
    return t('range', values)
  }
  // « 22-24 mai » and « 2019-2021 » are read at a glance; where the ends take several words, spaces part them.
  const tight = start.precision === end.precision && !/\s/.test(from.text)
  return t(tight ? 'span' : 'wide-span', { from: from.text, to: to.text })
}

// « du 17 septembre à octobre » names two things that are not alike: the end is some day of that month.
function besideDay(part: EdtfPart, other: EdtfPart): EdtfPart {
  return part.precision === 'month' && other.precision === 'day' ? { ...part, some: 'day' } : part
}

/** What is doubtful in an interval, said after it so that its ends still read as one: « fin incertaine »; '' if nothing. */
function marksOf(start: EdtfPart, end: EdtfPart, t: Translate) {
  const [first, last] = [markOf(start), markOf(end)]
  if (first && first === last) return t('mark', { end: 'both', mark: first })
  return [first && t('mark', { end: 'start', mark: first }), last && t('mark', { end: 'end', mark: last })]
    .filter(Boolean)
    .join(', ')
}

function markOf({ approximate, uncertain }: EdtfPart) {
  if (approximate && uncertain) return 'approximate-uncertain'
  return approximate ? 'approximate' : uncertain ? 'uncertain' : null
}

function withoutMarks(part: EdtfPart): EdtfPart {
  return { ...part, approximate: false, uncertain: false }
}

/** An end within a sentence, with what its grammar turns on: French says le 5, en mai, d’avril, de mai. */
function inSentence(part: EdtfPart, locale: string, t: Translate, withYear = true) {
  const text = bare(part, locale, t, withYear)
  const marked = part.approximate ? t('about-end', { date: text }) : text
  return {
    text: part.uncertain ? t('uncertain', { date: marked }) : marked,
    kind: part.precision,
    vowel: startsWithVowel(text),
  }
}

function isWithinYear(part: EdtfPart) {
  return part.month !== null || part.some !== null
}
