import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ArticleFilterForm, ChosenArticleFilters } from '@/components/articles/article-filters'
import { ArticleResult, NoArticle } from '@/components/articles/article-result'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { SearchBox } from '@/components/ui/search-box'
import { countArticleFacets, countWithoutEach } from '@/lib/articles/facets'
import {
  ALL_ARTICLES,
  ArticleFilters,
  articlesHref,
  conditionsOf,
  withoutCondition,
} from '@/lib/articles/filters'
import { countArticles, listArticles } from '@/lib/articles/queries'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'
import { readParams } from '@/lib/url/params'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/articles'>): Promise<Metadata> {
  const [t, locale, params] = await Promise.all([getTranslations('articles'), getLocale(), searchParams])
  const { values } = readParams(ArticleFilters, params)
  return pageMetadata({
    locale,
    path: '/articles',
    title: t('title'),
    description: t('description'),
    isIndexed: articlesHref({}, values) === '/articles',
  })
}

export default async function ArticlesPage({ searchParams }: PageProps<'/[locale]/articles'>) {
  const { values: filters, problems } = readParams(ArticleFilters, await searchParams)
  const [t, locale] = await Promise.all([getTranslations('articles'), getLocale()])
  const [{ articles, total, corrected, pageCount }, facets] = await Promise.all([
    listArticles(filters),
    countArticleFacets(filters),
  ])
  const [without, all] =
    total === 0 ? await Promise.all([countWithoutEach(filters), countArticles(ALL_ARTICLES)]) : [[], total]
  const conditions = conditionsOf(filters).length
  const lede = { count: total, conditions, b: (words: ReactNode) => <b>{words}</b> }
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede" aria-live="polite">
        {conditions === 0 ? t.rich('ledeAll', lede) : t.rich('lede', lede)}
      </p>
      {problems.length > 0 && (
        <div className="mb-4">
          <ProblemNotes problems={problems} />
        </div>
      )}
      {corrected && <p className="s mb-4">{t('corrected', { q: filters.q, corrected })}</p>}
      <ChosenArticleFilters filters={filters} />
      <div className="list">
        <ArticleFilterForm filters={filters} facets={facets} />
        <div>
          <SearchBox id="q" label={t('search')} action={hrefIn(locale, '/articles')} q={filters.q}>
            <HiddenFields query={articlesHref({}, withoutCondition(filters, 'q')).split('?')[1] ?? ''} />
          </SearchBox>
          {total === 0 ? (
            <NoArticle filters={filters} without={without} all={all} />
          ) : (
            <ArticleResult filters={filters} articles={articles} total={total} pageCount={pageCount} />
          )}
        </div>
      </div>
    </>
  )
}
