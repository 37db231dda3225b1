import { getLocale, getTranslations } from 'next-intl/server'
import type { Event } from '@/lib/events/event'
import { sayDate } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'

interface EventCitationProps {
  event: Event
  url: string
}

/** How to cite the record as it stands, and where to take it as data. */
export async function EventCitation({ event, url }: EventCitationProps) {
  const [t, locale] = await Promise.all([getTranslations('events.record'), getLocale()])
  const date = await sayDate(event.updatedAt.toISOString().slice(0, 10))
  return (
    <section>
      <h2>{t('cite')}</h2>
      <p className="s cite">
        {t.rich('citation', {
          title: say(event.title, locale)?.text ?? event.id,
          version: event.version,
          date,
          url,
          i: (words) => <cite>{words}</cite>,
        })}
      </p>
      <p className="s more on-screen">
        {t.rich('asData', { a: (words) => <a href={`/api/v1/events/${event.id}`}>{words}</a> })}
      </p>
    </section>
  )
}
