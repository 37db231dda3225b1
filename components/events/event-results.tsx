import { getLocale, getTranslations } from 'next-intl/server'
import { ResultPage } from '@/components/ui/result-page'
import { type EventFilters, eventsHref, sortOf } from '@/lib/events/filters'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn } from '@/lib/i18n/format'
import { EventList } from './event-list'
import { EventTable } from './event-table'
import { ordersOf } from './list-tools'

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
  const first = (filters.page - 1) * filters.size + 1
  const shown = { first, last: first + events.length - 1, total }
  return (
    <>
      <ResultPage
        filters={filters}
        shown={events.length}
        total={total}
        pageCount={pageCount}
        hrefOf={(page) => hrefIn(locale, eventsHref({ page }, filters))}
        orders={filters.view === 'list' || filters.q ? await ordersOf(filters) : []}
      >
        {filters.view === 'table' ? (
          <EventTable events={events} filters={filters} caption={t('table.caption', shown)} />
        ) : (
          <EventList events={events} years={sortOf(filters) === 'relevance' ? undefined : years} />
        )}
      </ResultPage>
      {events.length > 0 && (
        <p className="exports">
          <span>
            {t.rich('asData', {
              a: (words) => <a href={`/api/v1${eventsHref({ view: 'list' }, filters)}`}>{words}</a>,
            })}
          </span>
        </p>
      )}
    </>
  )
}
