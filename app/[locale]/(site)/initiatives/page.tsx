import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { InitiativeLines } from '@/components/initiatives/initiative-lines'
import { initiativeWords } from '@/components/initiatives/initiative-words'
import { ListPage } from '@/components/search/list-page'
import { themeNames } from '@/lib/events/facet-values'
import { pageMetadata } from '@/lib/i18n/metadata'
import { INITIATIVE_LIST } from '@/lib/initiatives/filters'
import { readInitiativeQuery } from '@/lib/initiatives/labels'
import { countInitiativeFacets, listInitiatives } from '@/lib/initiatives/queries'

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
  const { filters, names, problems } = await readInitiativeQuery(await searchParams)
  const [t, locale] = await Promise.all([getTranslations('initiatives'), getLocale()])
  const [found, facets] = await Promise.all([
    listInitiatives(filters, locale),
    countInitiativeFacets(filters),
  ])
  const asked = { ...filters, q: found.corrected ?? filters.q }
  return (
    <ListPage
      list={INITIATIVE_LIST}
      filters={filters}
      words={await initiativeWords(asked, found.total, new Map([...names, ...themeNames(facets.theme)]))}
      problems={problems}
      facets={facets}
      found={found}
    >
      <InitiativeLines isWide initiatives={found.items} caption={t('line.caption')} />
    </ListPage>
  )
}
