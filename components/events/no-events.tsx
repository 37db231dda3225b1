import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { SearchBox } from '@/components/ui/search-box'
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

/** What to do when nothing meets all conditions: each taken away in turn, then another search. */
export async function NoEvents({ filters, ways, sayValue }: NoEventsProps) {
  const [t, locale] = await Promise.all([getTranslations('events.list.empty'), getLocale()])
  const sayWay = await waySayer(filters, sayValue)
  const open = ways.filter(({ count }) => count > 0)
  return (
    <>
      {ways.length > 0 && (
        <section>
          <h2>{t('title')}</h2>
          {open.length === 0 ? (
            <p>{t.rich('none', { a: (words) => <a href={hrefIn(locale, eventsHref())}>{words}</a> })}</p>
          ) : (
            <IndexList
              className="narrow"
              items={open.map(({ condition, count }) => ({
                key: condition,
                href: hrefIn(locale, eventsHref({}, withoutCondition(filters, condition))),
                label: sayWay(condition),
                count,
              }))}
            />
          )}
        </section>
      )}
      <section className="narrow">
        <h2>{t('elsewhere')}</h2>
        <SearchBox id="everywhere" label={t('everywhere')} action={hrefIn(locale, '/search')} q={filters.q} />
      </section>
    </>
  )
}

async function waySayer(filters: EventFilters, sayValue: SayValue) {
  const t = await getTranslations('events.list.empty')
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
