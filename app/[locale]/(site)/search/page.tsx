import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EventAnswer } from '@/components/search/event-answer'
import { RecordAnswer } from '@/components/search/record-answer'
import { SearchExamples } from '@/components/search/search-examples'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { SearchBox } from '@/components/ui/search-box'
import { listEvents } from '@/lib/events/queries'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'
import { asksOfEvents, SearchFilters, searchHref } from '@/lib/search/filters'
import { searchRecords } from '@/lib/search/results'
import { readParams } from '@/lib/url/params'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const { q } = readParams(SearchFilters, await searchParams).values
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const title = q ? `${t('title')} ${t('titleOf', { q })}` : t('title')
  return pageMetadata({ locale, path: '/search', title, description: t('description'), isIndexed: false })
}

export default async function SearchPage({ searchParams }: PageProps<'/[locale]/search'>) {
  const { values: filters, problems } = readParams(SearchFilters, await searchParams)
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const isOfEvents = asksOfEvents(filters)
  return (
    <>
      <h1>{t('title')}</h1>
      <SearchBox id="q" label={t('label')} action={hrefIn(locale, '/search')} q={filters.q}>
        {isOfEvents && <KeptFilters filters={filters} />}
      </SearchBox>
      <ProblemNotes problems={problems} />
      {isOfEvents ? (
        <EventAnswer filters={filters} found={await listEvents(filters)} />
      ) : filters.q ? (
        <RecordAnswer filters={filters} found={await searchRecords(filters, locale)} />
      ) : (
        <SearchExamples />
      )}
    </>
  )
}

/** The filters of the address as hidden fields: other words are searched under the same ones. */
function KeptFilters({ filters }: { filters: SearchFilters }) {
  const kept = new URLSearchParams(searchHref({ q: '' }, filters).split('?')[1])
  return [...kept].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
