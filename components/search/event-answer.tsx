import { getLocale, getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { Pagination } from '@/components/ui/pagination'
import { eventsHref } from '@/lib/events/filters'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn } from '@/lib/i18n/format'
import { type SearchFilters, searchHref } from '@/lib/search/filters'
import { Understood } from './understood'

interface EventAnswerProps {
  filters: SearchFilters
  found: {
    events: EventListItem[]
    total: number
    pageCount: number
    corrected: string | null
    suggestion: string | null
  }
}

/** The answer to a search with filters: they are about events, so only events answer. */
export async function EventAnswer({ filters, found }: EventAnswerProps) {
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const { in: _, ...ofEvents } = filters
  return (
    <>
      <p className="lede">
        <b>{t('count.events', { count: found.total })}</b>
      </p>
      <p className="s">
        {t('eventsOnly')}{' '}
        {found.total > 0 && (
          <a href={hrefIn(locale, eventsHref({}, ofEvents))}>{t('onEvents', { count: found.total })}</a>
        )}
      </p>
      {filters.q && (
        <>
          <p className="s">
            <a href={hrefIn(locale, searchHref({ q: filters.q }))}>{t('withoutFilters')}</a>
          </p>
          <Understood {...found} q={filters.q} hrefOf={(q) => searchHref({ q }, filters)} />
        </>
      )}
      <ol className="rows">
        {found.events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
      <Pagination
        page={filters.page}
        pageCount={found.pageCount}
        hrefOf={(page) => hrefIn(locale, searchHref({ page }, filters))}
      />
    </>
  )
}
