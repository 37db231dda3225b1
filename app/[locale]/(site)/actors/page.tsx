import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActorRow } from '@/components/actors/actor-row'
import { actorWords } from '@/components/actors/actor-words'
import { ListPage } from '@/components/search/list-page'
import { ACTOR_LIST, ActorFilters } from '@/lib/actors/filters'
import { countActorFacets, listActors } from '@/lib/actors/queries'
import { pageMetadata } from '@/lib/i18n/metadata'
import { readParams } from '@/lib/url/params'

type ActorsPageProps = PageProps<'/[locale]/actors'>

export async function generateMetadata({ searchParams }: ActorsPageProps): Promise<Metadata> {
  const [t, locale, params] = await Promise.all([getTranslations('actors'), getLocale(), searchParams])
  return pageMetadata({
    locale,
    path: ACTOR_LIST.path,
    title: t('title'),
    description: t('description'),
    isIndexed: ACTOR_LIST.isWhole(params),
  })
}

export default async function ActorsPage({ searchParams }: ActorsPageProps) {
  const { values: filters, problems } = readParams(ActorFilters, await searchParams)
  const [found, facets] = await Promise.all([
    listActors(filters, await getLocale()),
    countActorFacets(filters),
  ])
  return (
    <ListPage
      list={ACTOR_LIST}
      filters={filters}
      words={await actorWords({ ...filters, q: found.corrected ?? filters.q }, found.total)}
      problems={problems}
      facets={facets}
      found={found}
    >
      <ol className="rows more">
        {found.items.map((actor) => (
          <ActorRow key={actor.id} actor={actor} />
        ))}
      </ol>
    </ListPage>
  )
}
