import { getLocale, getTranslations } from 'next-intl/server'
import { NoRecords } from '@/components/ui/no-records'
import {
  type Condition,
  type EventFilters,
  eventsHref,
  FACET_KEYS,
  withoutCondition,
} from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import type { SayValue } from './value-words'

interface NoEventsProps {
  filters: EventFilters
  /** What the list would give without each condition. */
  ways: { condition: Condition; count: number }[]
  sayValue: SayValue
}

/** What to do when no event meets all conditions. */
export async function NoEvents({ filters, ways, sayValue }: NoEventsProps) {
  const [sayWay, locale] = await Promise.all([waySayer(filters, sayValue), getLocale()])
  return (
    <NoRecords
      q={filters.q}
      clearHref={hrefIn(locale, eventsHref())}
      ways={ways.map(({ condition, count }) => ({
        key: condition,
        label: sayWay(condition),
        href: hrefIn(locale, eventsHref({}, withoutCondition(filters, condition))),
        count,
      }))}
    />
  )
}

async function waySayer(filters: EventFilters, sayValue: SayValue) {
  const t = await getTranslations('filters.empty')
  return (condition: Condition): string => {
    if (condition === 'q') return t('q', { q: filters.q })
    if (condition === 'period' || condition === 'certain') return t(condition)
    const key = FACET_KEYS.find((one) => one === condition)
    if (key) {
      const [value = '', ...others] = filters[key]
      return others.length > 0 ? t(`several.${key}`) : t(`one.${key}`, { value: sayValue(key, value) })
    }
    const excluded = FACET_KEYS.find((one) => `-${one}` === condition)
    return excluded ? t(`excluded.${excluded}`) : condition
  }
}
