import { getLocale, getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { sentenceOf } from '@/components/events/sentence'
import type { SayValue } from '@/components/events/value-words'
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
    isOnlyLittleWords: boolean
  }
  sayValue: SayValue
}

/** The answer to a search with filters: they are about events, so only events answer. */
export async function EventAnswer({ filters, found, sayValue }: EventAnswerProps) {
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const { in: _, ...ofEvents } = filters
  const searched = { ...ofEvents, q: found.corrected ?? filters.q }
  const { subject, rest } = await sentenceOf(searched, found.total, sayValue)
  return (
    <>
      {found.isOnlyLittleWords ? (
        <p className="lede">{t('littleWords', { q: filters.q })}</p>
      ) : (
        <p className="lede">
          <b>{subject}</b> {rest}
        </p>
      )}
      <Understood {...found} q={filters.q} hrefOf={(q) => searchHref({ q }, filters)} />
      <div className="tools">
        <p className="row-m">{t('eventsOnly')}</p>
        <a href={hrefIn(locale, eventsHref({}, ofEvents))}>{t('sameOnEvents')}</a>
        {filters.q && <a href={hrefIn(locale, searchHref({ q: filters.q }))}>{t('withoutFilters')}</a>}
      </div>
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
