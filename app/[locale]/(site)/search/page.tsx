import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { valueSayer } from '@/components/events/value-words'
import { EventAnswer } from '@/components/search/event-answer'
import { RecordAnswer } from '@/components/search/record-answer'
import { SearchExamples } from '@/components/search/search-examples'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { SearchBox } from '@/components/ui/search-box'
import { readEventQuery } from '@/lib/events/labels'
import { listEvents } from '@/lib/events/queries'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'
import { asksOfEvents, SearchFilters, searchHref } from '@/lib/search/filters'
import { searchRecords } from '@/lib/search/results'
import { readParams, type SearchParams } from '@/lib/url/params'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const { q } = readParams(SearchFilters, await searchParams).values
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const title = q ? `${t('title')} ${t('titleOf', { q })}` : t('title')
  return pageMetadata({ locale, path: '/search', title, description: t('description'), isIndexed: false })
}

export default async function SearchPage({ searchParams }: PageProps<'/[locale]/search'>) {
  const { filters, names, problems } = await readSearch(await searchParams)
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const isOfEvents = asksOfEvents(filters)
  return (
    <>
      <h1>{t('title')}</h1>
      <SearchBox id="q" label={t('label')} action={hrefIn(locale, '/search')} q={filters.q}>
        {isOfEvents && <HiddenFields query={searchHref({ q: '' }, filters).split('?')[1] ?? ''} />}
      </SearchBox>
      <ProblemNotes problems={problems} />
      {isOfEvents ? (
        <EventAnswer filters={filters} found={await listEvents(filters)} sayValue={await valueSayer(names)} />
      ) : filters.q ? (
        <RecordAnswer filters={filters} found={await searchRecords(filters, locale)} />
      ) : (
        <SearchExamples />
      )}
    </>
  )
}

async function readSearch(params: SearchParams) {
  const ofEvents = await readEventQuery(params)
  const own = readParams(SearchFilters.pick({ in: true }), params)
  const filters: SearchFilters = { ...ofEvents.filters, ...own.values }
  return { filters, names: ofEvents.names, problems: [...ofEvents.problems, ...own.problems] }
}
