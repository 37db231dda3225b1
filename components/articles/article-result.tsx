import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { ListTools } from '@/components/ui/list-tools'
import { Pagination } from '@/components/ui/pagination'
import { SearchBox } from '@/components/ui/search-box'
import {
  type ArticleCondition,
  type ArticleFilters,
  articlesHref,
  withoutCondition,
} from '@/lib/articles/filters'
import type { ArticleListItem } from '@/lib/articles/list-item'
import { hrefIn } from '@/lib/i18n/format'
import { ArticleRow } from './article-row'
import { sayFilter } from './filter-words'

interface ArticleResultProps {
  filters: ArticleFilters
  articles: ArticleListItem[]
  total: number
  pageCount: number
}

const ORDERS = ['-date', 'name', '-events'] as const

/** One page of the articles asked for. */
export async function ArticleResult({ filters, articles, total, pageCount }: ArticleResultProps) {
  const [t, locale] = await Promise.all([getTranslations('articles'), getLocale()])
  const hrefOf = (change: Partial<ArticleFilters>) => hrefIn(locale, articlesHref(change, filters))
  const from = (filters.page - 1) * filters.size + 1
  if (articles.length === 0) {
    return (
      <p className="note">
        {t('pageGone', { page: filters.page })} <a href={hrefOf({ page: pageCount })}>{t('lastPage')}</a>
      </p>
    )
  }
  return (
    <>
      <ListTools
        range={t('range', { from, to: from + articles.length - 1, total })}
        label={t('sort.label')}
        orders={ORDERS.map((sort) => ({
          key: sort,
          label: t(`sort.${sort}`),
          href: sort === filters.sort ? null : hrefOf({ sort }),
        }))}
      />
      <ol className="rows more">
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ol>
      <Pagination page={filters.page} pageCount={pageCount} hrefOf={(page) => hrefOf({ page })} />
    </>
  )
}

interface NoArticleProps {
  filters: ArticleFilters
  without: { condition: ArticleCondition; count: number }[]
  all: number
}

/** A search without result: each condition that can be dropped, with what that brings. */
export async function NoArticle({ filters, without, all }: NoArticleProps) {
  const [t, site, locale] = await Promise.all([
    getTranslations('articles'),
    getTranslations('site'),
    getLocale(),
  ])
  const valuesOf = (condition: ArticleCondition) =>
    condition === 'q'
      ? filters.q
      : filters[condition].map((value) => sayFilter(condition, value, locale)).join(', ')
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
            href: hrefIn(locale, articlesHref({}, withoutCondition(filters, condition))),
            count,
          })),
          { key: 'all', label: t('without.all'), href: hrefIn(locale, '/articles'), count: all },
        ]}
      />
      <div className="mt-6">
        <SearchBox id="q2" label={site('search.label')} action={hrefIn(locale, '/search')} q={filters.q} />
      </div>
    </section>
  )
}
