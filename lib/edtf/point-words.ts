import { partsOf } from './days'
import type { EdtfPart, Precision } from './part'

/** The keys of the `dates` messages. */
type DateWord =
  | `note-${Exclude<Precision, 'day'> | 'approximate' | 'uncertain' | 'approximate-uncertain'}`
  | 'about'
  | 'about-end'
  | 'between'
  | 'century'
  | 'day'
  | 'day-month'
  | 'day-month-year'
  | 'decade'
  | 'from'
  | 'mark'
  | 'marked'
  | 'month-year'
  | 'range'
  | 'season'
  | 'since'
  | 'some-day'
  | 'some-month'
  | 'span'
  | 'uncertain'
  | 'unknown'
  | 'until'
  | 'until-from'
  | 'wide-span'
  | 'year-ad'
  | 'year-bc'

/** Says a message of the `dates` namespace: `useTranslations('dates')` of next-intl is one. */
export type Translate = (key: DateWord, values?: Record<string, string | number>) => string

/** A single date in words, with « vers » and « (?) » where it is so marked. */
export function point(part: EdtfPart, locale: string, t: Translate, withYear = true): string {
  const date = bare(part, locale, t, withYear)
  if (part.precision === 'unknown') return date
  const kind = part.some ? 'other' : part.precision
  const marked = part.approximate ? t('about', { date, kind }) : date
  return part.uncertain ? t('uncertain', { date: marked }) : marked
}

/** A single date in words without its marks; `withYear` false leaves the year out where a month remains. */
export function bare(part: EdtfPart, locale: string, t: Translate, withYear = true): string {
  const { year } = part
  if (year === null) return t('unknown')
  if (part.precision === 'decade' || part.precision === 'century')
    return decadeOrCentury(part, year, locale, t)
  const known = monthAndDay(part, year, locale, t, withYear)
  if (part.some === null) return known
  return t(`some-${part.some}`, { date: known, vowel: startsWithVowel(known) })
}

/** `yes` or `no`, for messages to select on: French elides before these words. */
export function startsWithVowel(text: string): 'yes' | 'no' {
  return /^[aàâeéèêiîoôuh]/i.test(text) ? 'yes' : 'no'
}

function monthAndDay(part: EdtfPart, year: number, locale: string, t: Translate, withYear: boolean) {
  const yearText = yearWords(year, locale, t)
  if (part.month === null) return yearText
  const month = part.month > 12 ? t('season', { season: String(part.month) }) : monthName(part.month, locale)
  if (part.day === null) return withYear ? t('month-year', { month, year: yearText }) : month
  const day = String(part.day)
  return withYear ? t('day-month-year', { day, month, year: yearText }) : t('day-month', { day, month })
}

// Before the year 10 a decade has no name that a reader knows: its two ends are said.
function decadeOrCentury(part: EdtfPart, year: number, locale: string, t: Translate) {
  const [first, last] = [part.earliest, part.latest].map((day) => (day === null ? year : partsOf(day).year))
  if (first === undefined || last === undefined) return t('unknown')
  if (first < 0 || (part.precision === 'decade' && first < 10)) {
    return t('between', { from: yearWords(first, locale, t), to: yearWords(last, locale, t) })
  }
  if (part.precision === 'decade') return t('decade', { year: String(first) })
  const number = first / 100 + 1
  return t('century', { number, roman: toRoman(number) })
}

function yearWords(year: number, locale: string, t: Translate) {
  if (year < 1) return t('year-bc', { year: digitsOf(1 - year, locale) })
  return year < 1000 ? t('year-ad', { year: String(year) }) : digitsOf(year, locale)
}

// Years are written without separators, up to those that nobody could read so.
function digitsOf(year: number, locale: string) {
  return year < 10_000
    ? String(year)
    : new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(year)
}

function monthName(month: number, locale: string) {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return name.format(Date.UTC(2000, month - 1, 1))
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function toRoman(number: number) {
  let rest = number
  let text = ''
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
