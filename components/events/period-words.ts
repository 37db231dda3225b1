import { getTranslations } from 'next-intl/server'
import { parseEdtf } from '@/lib/edtf/date'
import type { EventFilters } from '@/lib/events/filters'
import { sayDate } from '@/lib/i18n/format'

type Period = Pick<EventFilters, 'from' | 'to'>

/** The limits of a period, each in words: « depuis 2023 », « jusqu’en mai 2024 »; null where none is set. */
export async function sayLimits({ from, to }: Period) {
  return {
    since: from === undefined ? null : await sayFrom(from),
    until: to === undefined ? null : await sayTo(to),
  }
}

/** A period in words, to end a sentence: « depuis 2023 », « de 2023 à 2024 », « en mai 2024 »; null when none is set. */
export async function sayPeriod(period: Period): Promise<string | null> {
  const { since, until } = await sayLimits(period)
  if (since === null || until === null) return since ?? until
  const t = await getTranslations('events.lede')
  const [start, end] = [partsOf(period.from ?? '').start, partsOf(period.to ?? '').end]
  const [first, last] = [parseEdtf(start), parseEdtf(end)]
  const isPlain = [first, last].every((date) => date && !date.approximate && !date.uncertain)
  if (isPlain && start === end) {
    return t('during', { kind: first?.precision ?? '', date: await sayDate(start) })
  }
  // Ends known to unequal precision would read as one vague date; said apart, they stay two limits.
  const isRange = isPlain && first?.precision === last?.precision && parseEdtf(`${start}/${end}`)
  return isRange
    ? t('between', { range: await sayDate(`${start}/${end}`) })
    : t('sinceUntil', { since, until })
}

// A limit may itself be an interval: it counts from its first day, or to its last one.
function partsOf(limit: string) {
  const [start = '', end = start] = limit.split('/')
  return { start, end }
}

// A decade or a season makes no open interval: its first or last day does.
async function sayFrom(limit: string) {
  const { start } = partsOf(limit)
  return sayDate(`${parseEdtf(`${start}/..`) ? start : parseEdtf(limit)?.earliest}/..`)
}

async function sayTo(limit: string) {
  const { end } = partsOf(limit)
  return sayDate(`../${parseEdtf(`../${end}`) ? end : parseEdtf(limit)?.latest}`)
}
