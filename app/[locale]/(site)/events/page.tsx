import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EventChosenFilters } from '@/components/events/chosen-filters'
import { EventResults } from '@/components/events/event-results'
import { EventSearch } from '@/components/events/event-search'
import { EventFilterForm } from '@/components/events/filter-form'
import { ViewLinks } from '@/components/events/list-tools'
import { NoEvents } from '@/components/events/no-events'
import { sentenceOf } from '@/components/events/sentence'
import { valueSayer } from '@/components/events/value-words'
import { Understood } from '@/components/search/understood'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { byKey, drawnFacets } from '@/lib/events/facet-values'
import { countFacets } from '@/lib/events/facets'
import {
  chosenValues,
  conditionsOf,
  type EventFilters,
  eventsHref,
  withoutCondition,
} from '@/lib/events/filters'
import { findNames, readEventQuery } from '@/lib/events/labels'
import { countEach, listEvents } from '@/lib/events/queries'
import { pageMetadata } from '@/lib/i18n/metadata'

type EventsPageProps = PageProps<'/[locale]/events'>

export async function generateMetadata({ searchParams }: EventsPageProps): Promise<Metadata> {
  const [t, locale, { filters, names }] = await Promise.all([
    getTranslations('events.list'),
    getLocale(),
    searchParams.then(readEventQuery),
  ])
  const sayValue = await valueSayer(names)
  const values = chosenValues(filters).filter(({ isExcluded }) => !isExcluded)
  const chosen = [...(filters.q ? [filters.q] : []), ...values.map(({ key, value }) => sayValue(key, value))]
  return pageMetadata({
    locale,
    path: '/events',
    title: t('title', { filters: chosen.slice(0, 4).join(', ') || 'none' }),
    description: t('description'),
    isIndexed: eventsHref({}, filters) === eventsHref(),
  })
}

export default async function EventsPage({ searchParams }: EventsPageProps) {
  const { filters, names, problems } = await readEventQuery(await searchParams)
  const [t, s, found, counts] = await Promise.all([
    getTranslations('events'),
    getTranslations('search'),
    listEvents(filters),
    countFacets(filters),
  ])
  const facets = drawnFacets(counts, filters)
  const drawnNames = await findNames(byKey((key) => facets[key].map(({ value }) => value)))
  const allNames = new Map([...names, ...drawnNames])
  const sayValue = await valueSayer(allNames)
  const { subject, rest } = await sentenceOf(
    { ...filters, q: found.corrected ?? filters.q },
    found.total,
    sayValue,
  )
  const form = (
    <EventFilterForm
      filters={filters}
      facets={facets}
      names={allNames}
      sayValue={sayValue}
      problems={problems}
    />
  )
  return (
    <>
      <h1>{t('title')}</h1>
      {found.isOnlyLittleWords ? (
        <p className="lede">{s('littleWords', { q: filters.q })}</p>
      ) : (
        <p className="lede">
          <b>{subject}</b> {rest}
        </p>
      )}
      <EventChosenFilters filters={filters} sayValue={sayValue} />
      <ProblemNotes problems={problems} />
      <Understood {...found} q={filters.q} hrefOf={(q) => eventsHref({ q }, filters)} />
      {found.total === 0 ? (
        <NoEvents filters={filters} ways={await waysOut(filters)} sayValue={sayValue} />
      ) : filters.view === 'table' ? (
        <>
          <EventSearch filters={filters} />
          <ViewLinks filters={filters} />
          <div className="fold">{form}</div>
          <EventResults filters={filters} found={found} />
        </>
      ) : (
        <>
          <EventSearch filters={filters} />
          <div className="list">
            {form}
            <div>
              <ViewLinks filters={filters} />
              <EventResults filters={filters} found={found} />
            </div>
          </div>
        </>
      )}
    </>
  )
}

async function waysOut(filters: EventFilters) {
  const conditions = conditionsOf(filters)
  const counts = await countEach(conditions.map((condition) => withoutCondition(filters, condition)))
  return conditions.map((condition, place) => ({ condition, count: counts[place] ?? 0 }))
}
