import { getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { EventFilters } from '@/lib/events/filters'
import { listEvents } from '@/lib/events/queries'
import { readParams } from '@/lib/url/params'

export default async function EventsPage({ searchParams }: PageProps<'/[locale]/events'>) {
  const { values } = readParams(EventFilters, await searchParams)
  const [t, { events }] = await Promise.all([getTranslations('events'), listEvents(values)])
  return (
    <>
      <h1>{t('title')}</h1>
      <ol className="rows">
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
    </>
  )
}
