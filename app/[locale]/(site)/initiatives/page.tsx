import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { InitiativeLines } from '@/components/initiatives/initiative-lines'
import { initiativeWords } from '@/components/initiatives/initiative-words'
import { ListPage } from '@/components/search/list-page'
import { pageMetadata } from '@/lib/i18n/metadata'
import { INITIATIVE_LIST, InitiativeFilters } from '@/lib/initiatives/filters'
import { countInitiativeFacets, listInitiatives } from '@/lib/initiatives/queries'
import { readParams } from '@/lib/url/params'

type InitiativesPageProps = PageProps<'/[locale]/initiatives'>

export async function generateMetadata({ searchParams }: InitiativesPageProps): Promise<Metadata> {
  const [t, locale, params] = await Promise.all([getTranslations('initiatives'), getLocale(), searchParams])
  return pageMetadata({
    locale,
    path: INITIATIVE_LIST.path,
    title: t('title'),
    description: t('description'),
    isIndexed: INITIATIVE_LIST.isWhole(params),
  })
}

export default async function InitiativesPage({ searchParams }: InitiativesPageProps) {
  const { values: filters, problems } = readParams(InitiativeFilters, await searchParams)
  const [t, locale] = await Promise.all([getTranslations('initiatives'), getLocale()])
  const [found, facets] = await Promise.all([
    listInitiatives(filters, locale),
    countInitiativeFacets(filters),
  ])
  return (
    <ListPage
      list={INITIATIVE_LIST}
      filters={filters}
      words={await initiativeWords({ ...filters, q: found.corrected ?? filters.q }, found.total)}
      problems={problems}
      facets={facets}
      found={found}
    >
      <InitiativeLines isWide initiatives={found.items} caption={t('line.caption')} />
    </ListPage>
  )
}
