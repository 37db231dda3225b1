import { getLocale, getTranslations } from 'next-intl/server'
import { Pagination } from '@/components/ui/pagination'
import { type EventFilters, eventsHref, sortOf } from '@/lib/events/filters'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn } from '@/lib/i18n/format'
import { EventList } from './event-list'
import { EventTable } from './event-table'
import { EventListTools } from './list-tools'

interface EventResultsProps {
  filters: EventFilters
  found: {
    events: EventListItem[]
    total: number
    pageCount: number
    years: { year: number | null; count: number }[]
  }
}

/** One page of the result in its view, with its order, the pages around it and the same as data. */
export async function EventResults({ filters, found }: EventResultsProps) {
  const [t, locale] = await Promise.all([getTranslations('events.list'), getLocale()])
  const { events, total, pageCount, years } = found
  const { page, size } = filters
  const hrefOf = (other: number) => hrefIn(locale, eventsHref({ page: other }, filters))
  const beyond = (
    <p className="note">
      {t.rich('beyond', { last: pageCount, a: (words) => <a href={hrefOf(pageCount)}>{words}</a> })}
    </p>
  )
  if (events.length === 0) return beyond
  const first = (page - 1) * size + 1
  const shown = { first, last: first + events.length - 1, total }
  return (
    <>
      {(filters.view === 'list' || filters.q) && (
        <EventListTools filters={filters} range={t('shown', shown)} />
      )}
      {filters.view === 'table' ? (
        <EventTable events={events} filters={filters} caption={t('table.caption', shown)} />
      ) : (
        <EventList events={events} years={sortOf(filters) === 'relevance' ? undefined : years} />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={hrefOf} />
      <p className="exports">
        <span>
          {t.rich('asData', {
            a: (words) => <a href={`/api/v1${eventsHref({ view: 'list' }, filters)}`}>{words}</a>,
          })}
        </span>
      </p>
    </>
  )
}
