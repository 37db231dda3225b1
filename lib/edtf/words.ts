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

/**
 * A date in words, beginning in lower case unless the language capitalises the word (« du 24 au 25 septembre 2025 »,
 * “about March 2023”). `t` translates the `dates` messages; month names come from `Intl`.
 */
export function dateWords(
  date: EdtfDate,
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
    return range(start, end, style, locale, t, withYear)
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
  start: EdtfPart,
  end: EdtfPart,
  style: DateStyle,
  locale: string,
  t: Translate,
  withYear: boolean,
): string {
  // A mark belongs to one end, so ends are shortened only when both are plain.
  const plain = [start, end].every((part) => !part.approximate && !part.uncertain)
  const sameYear = start.year === end.year && isWithinYear(start) && isWithinYear(end)
  const sameMonth = sameYear && start.month === end.month && start.day !== null && end.day !== null
  const from = !plain
    ? inSentence(start, locale, t, withYear)
    : sameMonth
      ? { ...inSentence(start, locale, t), text: t('day', { day: String(start.day) }) }
      : inSentence(start, locale, t, withYear && !sameYear)
  const to = inSentence(end, locale, t, withYear)
  if (style === 'long') {
    const values = { from: from.text, to: to.text, fromKind: from.kind, toKind: to.kind, vowel: from.vowel }
    return t('range', values)
  }
  // « 22-24 mai » and « 2019-2021 » are read at a glance; where the ends take several words, spaces part them.
  const tight = plain && start.precision === end.precision && !/\s/.test(from.text)
  return t(tight ? 'span' : 'wide-span', { from: from.text, to: to.text })
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
