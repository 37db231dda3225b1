import { getLocale, getTranslations } from 'next-intl/server'
import { parseEdtf } from '@/lib/edtf/date'
import { dayNumber } from '@/lib/edtf/days'
import { type EdtfPart, readPart } from '@/lib/edtf/part'
import { dateWords } from '@/lib/edtf/words'
import type { EventFilters } from '@/lib/events/filters'

type Period = Pick<EventFilters, 'from' | 'to'>

/** Says a date of which some ends are given; the others are not there. */
type SayDate = (date: Partial<Parameters<typeof dateWords>[0]>) => string

/** Says a message of the `events.lede` namespace. */
type Translate = (key: 'during' | 'between' | 'sinceUntil', values: Record<string, string>) => string

/** The limits of a period, each in words: « depuis 2023 », « jusqu’en mai 2024 »; null where none is set. */
export async function sayLimits(period: Period) {
  const [t, locale] = await Promise.all([getTranslations('dates'), getLocale()])
  return limitWords(period, dateSayer(locale, t))
}

/** A period in words, to end a sentence: « depuis 2023 », « de 2023 à mai 2024 », « en mai 2024 »; null when none is set. */
export async function sayPeriod(period: Period): Promise<string | null> {
  const [t, dates, locale] = await Promise.all([
    getTranslations('events.lede'),
    getTranslations('dates'),
    getLocale(),
  ])
  return periodWords(period, t, dateSayer(locale, dates))
}

/** What `sayLimits` returns, for a language of which the words are given. */
export function limitWords(period: Period, say: SayDate) {
  const { first, last } = endsOf(period)
  return {
    since: first && say({ start: asLimit(first, first.earliest), end: null, open: true }),
    until: last && say({ start: null, end: asLimit(last, last.latest), openStart: true }),
  }
}

/** What `sayPeriod` returns, for a language of which the words are given. */
export function periodWords(period: Period, t: Translate, say: SayDate): string | null {
  const [{ since, until }, { first, last }] = [limitWords(period, say), endsOf(period)]
  if (!first || !last || since === null || until === null) return since ?? until
  if ([first, last].every(isPlain) && isInOrder(first, last)) {
    if (first.text === last.text) {
      return t('during', { kind: first.precision, date: say({ start: first, end: last }) })
    }
    const [start, end] = isSaidAsRange(first, last)
      ? [first, last]
      : [dayOf(first, first.earliest), dayOf(last, last.latest)]
    return t('between', { range: say({ start, end }) })
  }
  return t('sinceUntil', { since, until })
}

// A limit may itself be an interval: it counts from its first day, or to its last one.
function endsOf({ from, to }: Period) {
  return {
    first: (from && parseEdtf(from)?.start) || null,
    last: (to && parseEdtf(to)?.end) || null,
  }
}

/** Makes what says dates in a language. */
export function dateSayer(locale: string, t: Parameters<typeof dateWords>[2]): SayDate {
  const none = { start: null, end: null, open: false, openStart: false }
  return (date) => dateWords({ ...none, ...date }, locale, t)
}

const isPlain = ({ approximate, uncertain }: EdtfPart) => !approximate && !uncertain

function isInOrder({ earliest }: EdtfPart, { latest }: EdtfPart) {
  return earliest !== null && latest !== null && dayNumber(earliest) <= dayNumber(latest)
}

// The words of an event say « un jour d’octobre » and « fin la même année », while a limit is the last day itself:
// ends of unequal precision are said by their days, but for a year with a month of another one.
function isSaidAsRange(first: EdtfPart, last: EdtfPart) {
  if ([first, last].some((part) => !isNamed(part))) return false
  if (first.precision === last.precision) return true
  return first.precision !== 'day' && last.precision !== 'day' && first.year !== last.year
}

function isNamed({ precision, some }: EdtfPart) {
  return some === null && (precision === 'day' || precision === 'month' || precision === 'year')
}

// « depuis années 2010 » is no French: of what has no name of its own, the day is said.
function asLimit(part: EdtfPart, day: string | null) {
  return isNamed(part) ? part : dayOf(part, day)
}

// A year that takes more than four digits has no day that can be read back.
function dayOf(part: EdtfPart, day: string | null): EdtfPart {
  return (day !== null && readPart(day)) || part
}
