import { getLocale, getTranslations } from 'next-intl/server'
import { type ChosenFilter, ChosenFilters } from '@/components/ui/chosen-filters'
import {
  type ChosenValue,
  chosenValues,
  type EventFilters,
  eventsHref,
  withoutCondition,
  withoutValue,
  withValueTurned,
} from '@/lib/events/filters'
import { capitalise } from '@/lib/i18n/capitalise'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { sayLimits } from './period-words'
import type { SayValue } from './value-words'

interface EventChosenFiltersProps {
  filters: EventFilters
  sayValue: SayValue
}

/** What narrows the list: the words, the values, asked for or left out, and the limits of the period. */
export async function EventChosenFilters({ filters, sayValue }: EventChosenFiltersProps) {
  const [t, locale] = await Promise.all([getTranslations('filters'), getLocale()])
  const { sort, view, size, q, certain } = filters
  const chip = (key: string, label: string, without: EventFilters): ChosenFilter => ({
    key,
    label,
    href: hrefIn(locale, eventsHref({}, without)),
  })
  const valueChip = (chosen: ChosenValue): ChosenFilter => {
    const { key, isExcluded } = chosen
    const value = sayValue(key, chosen.value)
    const name = t(`name.${key}`)
    const turn = isExcluded ? 'include' : 'exclude'
    const label = isExcluded
      ? t('except', { name: name.toLocaleLowerCase(locale), value })
      : t('value', { name, value })
    return {
      ...chip(`${turn} ${key} ${chosen.value}`, label, withoutValue(filters, chosen)),
      turn: {
        word: t(`turn.${turn}`),
        label: t(`turnLabel.${turn}`, { value }),
        href: hrefIn(locale, eventsHref({}, withValueTurned(filters, chosen))),
      },
    }
  }
  const limits = await limitsOf(filters)
  return (
    <ChosenFilters
      filters={[
        ...(q ? [chip('q', t('text', { q }), withoutCondition(filters, 'q'))] : []),
        ...chosenValues(filters).map(valueChip),
        ...limits.map(({ label, without }) => chip(label, label, without)),
        ...(certain ? [chip('certain', t('certain'), withoutCondition(filters, 'certain'))] : []),
      ]}
      clearHref={hrefIn(locale, eventsHref({ sort, view, size }))}
    />
  )
}

// Each limit can be removed alone; one day, month or year from which and to which is a single choice.
async function limitsOf(filters: EventFilters): Promise<{ label: string; without: EventFilters }[]> {
  const [t, locale] = await Promise.all([getTranslations('filters'), getLocale()])
  const { from, to } = filters
  if (from !== undefined && from === to) {
    const label = t('value', { name: t('period'), value: await sayDate(from) })
    return [{ label, without: withoutCondition(filters, 'period') }]
  }
  const { since, until } = await sayLimits(filters)
  const first = { ...filters, page: 1 }
  return [
    ...(since ? [{ label: capitalise(since, locale), without: { ...first, from: undefined } }] : []),
    ...(until ? [{ label: capitalise(until, locale), without: { ...first, to: undefined } }] : []),
  ]
}
