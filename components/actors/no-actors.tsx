import { getLocale, getTranslations } from 'next-intl/server'
import { joiner } from '@/components/events/clauses'
import { IndexList } from '@/components/ui/index-list'
import { SearchBox } from '@/components/ui/search-box'
import { type ActorCondition, type ActorFilters, actorsHref, withoutCondition } from '@/lib/actors/filters'
import { hrefIn } from '@/lib/i18n/format'
import { valueSayer } from './actor-words'

interface NoActorsProps {
  filters: ActorFilters
  /** Each condition, and how many actors there are without it. */
  relaxed: { condition: ActorCondition; count: number }[]
}

/** When nothing answers: what each condition removed in turn would give, then the search of the whole base. */
export async function NoActors({ filters, relaxed }: NoActorsProps) {
  const [t, locale, sayValue] = await Promise.all([
    getTranslations('actors.empty'),
    getLocale(),
    valueSayer(),
  ])
  const or = joiner(locale, 'or')
  const helpful = relaxed.filter(({ count }) => count > 0)
  return (
    <>
      {helpful.length > 0 && (
        <section>
          <h2>{t('title')}</h2>
          <IndexList
            className="narrow"
            items={helpful.map(({ condition, count }) => ({
              key: condition,
              href: hrefIn(locale, actorsHref({}, withoutCondition(filters, condition))),
              label: t(condition, {
                value:
                  condition === 'q'
                    ? filters.q
                    : or(filters[condition].map((value) => sayValue(condition, value))),
              }),
              count,
            }))}
          />
        </section>
      )}
      <section className="narrow">
        <h2>{t('elsewhere')}</h2>
        <SearchBox id="q-all" label={t('search')} action={hrefIn(locale, '/search')} q={filters.q} />
      </section>
    </>
  )
}
