import { getLocale, getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { eventsHref } from '@/lib/events/filters'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn } from '@/lib/i18n/format'

interface InitiativeEventsProps {
  id: string
  total: number
  /** From the oldest on: all, or those at the beginning. */
  first: EventListItem[]
  /** Those at the end, where not all are shown. */
  last: EventListItem[]
}

/** The events of an initiative in order of time; of many, those at both ends. */
export async function InitiativeEvents({ id, total, first, last }: InitiativeEventsProps) {
  const [t, locale] = await Promise.all([getTranslations('initiatives'), getLocale()])
  if (total === 0) return null
  const href = hrefIn(locale, eventsHref({ initiative: [id], sort: 'date' }))
  const shown = first.length + last.length
  return (
    <section>
      <h2>
        {t('moments')}{' '}
        <small>{shown < total ? t('someEvents', { shown, total }) : t('events', { count: total })}</small>
      </h2>
      <ol className="rows">
        {first.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
      {last.length > 0 && (
        <>
          <p className="s mut more">
            {t('between')} <a href={href}>{t('allEvents', { count: total })}</a>
          </p>
          <ol className="rows more">
            {last.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </>
      )}
      <p className="s more">
        <a href={href}>{t('allEvents', { count: total })}</a>
      </p>
    </section>
  )
}
