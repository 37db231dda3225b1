import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActorFacets } from '@/components/actors/actor-facets'
import { ActorRow } from '@/components/actors/actor-row'
import { ActorTools } from '@/components/actors/actor-tools'
import { sentenceOf } from '@/components/actors/actor-words'
import { ChosenActorFilters } from '@/components/actors/chosen-actor-filters'
import { NoActors } from '@/components/actors/no-actors'
import { Understood } from '@/components/search/understood'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { Pagination } from '@/components/ui/pagination'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { SearchBox } from '@/components/ui/search-box'
import { ActorFilters, actorsHref, conditionsOf, withoutCondition } from '@/lib/actors/filters'
import { countActors, listActors } from '@/lib/actors/queries'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'
import { readParams } from '@/lib/url/params'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/actors'>): Promise<Metadata> {
  const [t, locale, params] = await Promise.all([getTranslations('actors'), getLocale(), searchParams])
  const { values } = readParams(ActorFilters, params)
  return pageMetadata({
    locale,
    path: '/actors',
    title: t('title'),
    description: t('description'),
    isIndexed: actorsHref({}, values) === '/actors',
  })
}

export default async function ActorsPage({ searchParams }: PageProps<'/[locale]/actors'>) {
  const [t, locale, params] = await Promise.all([getTranslations('actors'), getLocale(), searchParams])
  const { values: filters, problems } = readParams(ActorFilters, params)
  const { actors, total, facets, pageCount, ...understood } = await listActors(filters, locale)
  const { subject, rest } = await sentenceOf({ ...filters, q: understood.corrected ?? filters.q }, total)
  const relaxed =
    total > 0
      ? []
      : await Promise.all(
          conditionsOf(filters).map(async (condition) => ({
            condition,
            count: await countActors(withoutCondition(filters, condition)),
          })),
        )
  const [, kept = ''] = actorsHref({ q: '' }, filters).split('?')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">
        <b>{subject}</b> {rest}
      </p>
      <ProblemNotes problems={problems} />
      <Understood {...understood} q={filters.q} hrefOf={(q) => actorsHref({ q }, filters)} />
      <div className="my-4">
        <SearchBox id="q" label={t('searchLabel')} action={hrefIn(locale, '/actors')} q={filters.q}>
          <HiddenFields query={kept} />
        </SearchBox>
      </div>
      <ChosenActorFilters filters={filters} />
      <div className="list">
        <ActorFacets filters={filters} facets={facets} />
        <div>
          {total === 0 && <NoActors filters={filters} relaxed={relaxed} />}
          {total > 0 && actors.length === 0 && (
            <p className="note">
              {t('empty.pastEnd', { last: pageCount })}{' '}
              <a href={hrefIn(locale, actorsHref({ page: pageCount }, filters))}>{t('empty.toLast')}</a>
            </p>
          )}
          {actors.length > 0 && (
            <>
              <ActorTools filters={filters} shown={actors.length} total={total} />
              <ol className="rows more">
                {actors.map((actor) => (
                  <ActorRow key={actor.id} actor={actor} />
                ))}
              </ol>
              <Pagination
                page={filters.page}
                pageCount={pageCount}
                hrefOf={(page) => hrefIn(locale, actorsHref({ page }, filters))}
              />
            </>
          )}
        </div>
      </div>
    </>
  )
}
