import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { ListTools } from '@/components/ui/list-tools'
import { Pagination } from '@/components/ui/pagination'
import { SearchBox } from '@/components/ui/search-box'
import { hrefIn } from '@/lib/i18n/format'
import {
  type InitiativeCondition,
  type InitiativeFilters,
  initiativesHref,
  withoutCondition,
} from '@/lib/initiatives/filters'
import type { InitiativeListItem } from '@/lib/initiatives/list-item'
import { filterWords } from './filter-words'
import { InitiativeLines } from './initiative-lines'

interface InitiativeResultProps {
  filters: InitiativeFilters
  initiatives: InitiativeListItem[]
  total: number
  pageCount: number
}

const ORDERS = ['name', '-events'] as const

/** One page of the initiatives asked for, as life lines. */
export async function InitiativeResult({ filters, initiatives, total, pageCount }: InitiativeResultProps) {
  const [t, locale] = await Promise.all([getTranslations('initiatives'), getLocale()])
  const hrefOf = (change: Partial<InitiativeFilters>) => hrefIn(locale, initiativesHref(change, filters))
  const from = (filters.page - 1) * filters.size + 1
  if (initiatives.length === 0) {
    return (
      <p className="note">
        {t('pageGone', { page: filters.page })} <a href={hrefOf({ page: pageCount })}>{t('lastPage')}</a>
      </p>
    )
  }
  return (
    <>
      <ListTools
        range={t('range', { from, to: from + initiatives.length - 1, total })}
        label={t('sort.label')}
        orders={ORDERS.map((sort) => ({
          key: sort,
          label: t(`sort.${sort}`),
          href: sort === filters.sort ? null : hrefOf({ sort }),
        }))}
      />
      <InitiativeLines isWide initiatives={initiatives} caption={t('line.caption')} />
      <Pagination page={filters.page} pageCount={pageCount} hrefOf={(page) => hrefOf({ page })} />
    </>
  )
}

interface NoInitiativeProps {
  filters: InitiativeFilters
  without: { condition: InitiativeCondition; count: number }[]
  all: number
}

/** A search without result: each condition that can be dropped, with what that brings. */
export async function NoInitiative({ filters, without, all }: NoInitiativeProps) {
  const [t, site, locale, words] = await Promise.all([
    getTranslations('initiatives'),
    getTranslations('site'),
    getLocale(),
    filterWords(),
  ])
  const valuesOf = (condition: InitiativeCondition) =>
    condition === 'q' ? filters.q : filters[condition].map((value) => words(condition, value)).join(', ')
  // Without its only condition, a search is the whole list, which stands last.
  const helping = without.filter(({ count }) => count > 0 && without.length > 1)
  return (
    <section>
      <h2>{t(helping.length > 0 ? 'without.title' : 'without.otherwise')}</h2>
      <IndexList
        className="narrow"
        items={[
          ...helping.map(({ condition, count }) => ({
            key: condition,
            label: t(`without.${condition}`, { value: valuesOf(condition) }),
            href: hrefIn(locale, initiativesHref({}, withoutCondition(filters, condition))),
            count,
          })),
          { key: 'all', label: t('without.all'), href: hrefIn(locale, '/initiatives'), count: all },
        ]}
      />
      <div className="mt-6">
        <SearchBox id="q2" label={site('search.label')} action={hrefIn(locale, '/search')} q={filters.q} />
      </div>
    </section>
  )
}
