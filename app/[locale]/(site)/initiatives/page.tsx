import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ChosenInitiativeFilters, InitiativeFilterForm } from '@/components/initiatives/initiative-filters'
import { InitiativeResult, NoInitiative } from '@/components/initiatives/initiative-result'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { SearchBox } from '@/components/ui/search-box'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'
import { countInitiativeFacets, countWithoutEach } from '@/lib/initiatives/facets'
import {
  ALL_INITIATIVES,
  conditionsOf,
  InitiativeFilters,
  initiativesHref,
  withoutCondition,
} from '@/lib/initiatives/filters'
import { countInitiatives, listInitiatives } from '@/lib/initiatives/queries'
import { readParams } from '@/lib/url/params'

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/initiatives'>): Promise<Metadata> {
  const [t, locale, params] = await Promise.all([getTranslations('initiatives'), getLocale(), searchParams])
  const { values } = readParams(InitiativeFilters, params)
  return pageMetadata({
    locale,
    path: '/initiatives',
    title: t('title'),
    description: t('description'),
    isIndexed: initiativesHref({}, values) === '/initiatives',
  })
}

export default async function InitiativesPage({ searchParams }: PageProps<'/[locale]/initiatives'>) {
  const { values: filters, problems } = readParams(InitiativeFilters, await searchParams)
  const [t, locale] = await Promise.all([getTranslations('initiatives'), getLocale()])
  const [{ initiatives, total, corrected, pageCount }, facets] = await Promise.all([
    listInitiatives(filters, locale),
    countInitiativeFacets(filters),
  ])
  const [without, all] =
    total === 0
      ? await Promise.all([countWithoutEach(filters), countInitiatives(ALL_INITIATIVES)])
      : [[], total]
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
      <ChosenInitiativeFilters filters={filters} />
      <div className="list">
        <InitiativeFilterForm filters={filters} facets={facets} />
        <div>
          <SearchBox id="q" label={t('search')} action={hrefIn(locale, '/initiatives')} q={filters.q}>
            <HiddenFields query={initiativesHref({}, withoutCondition(filters, 'q')).split('?')[1] ?? ''} />
          </SearchBox>
          {total === 0 ? (
            <NoInitiative filters={filters} without={without} all={all} />
          ) : (
            <InitiativeResult
              filters={filters}
              initiatives={initiatives}
              total={total}
              pageCount={pageCount}
            />
          )}
        </div>
      </div>
    </>
  )
}
