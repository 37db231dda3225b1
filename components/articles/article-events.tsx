import { useTranslations } from 'next-intl'
import { RecordLink } from '@/components/desk/record-link'
import { NewEventLink } from '@/components/events/new-event-link'
import { StatusBadge } from '@/components/records/status-badge'
import type { Head } from '@/lib/records/heads'

interface ArticleEventsProps {
  article: string
  /** Those that cite it. */
  events: Head[]
}

/** The events that rely on an article already, and the way to the form of another one. */
export function ArticleEvents({ article, events }: ArticleEventsProps) {
  const t = useTranslations('entry')
  return (
    <section>
      {events.length > 0 && (
        <>
          <h2>{t('citedBy', { count: events.length })}</h2>
          <ul className="s">
            {events.map((event) => (
              <li key={event.id}>
                <RecordLink record={event} /> <StatusBadge status={event.status} />
              </li>
            ))}
          </ul>
        </>
      )}
      <NewEventLink article={article} />
    </section>
  )
}
