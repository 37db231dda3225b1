import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { hasMap } from '@/components/charts/frame'
import { RegionMap } from '@/components/charts/map'
import { SaidText } from '@/components/ui/said'
import type { Event } from '@/lib/events/event'
import { eventsHref } from '@/lib/events/filters'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'

interface EventPlaceProps {
  place: NonNullable<Event['place']>
  /** Events held there. */
  count: number
}

/** Where the event is held, on the map when the place lies on it. */
export async function EventPlace({ place, count }: EventPlaceProps) {
  const [t, locale, format] = await Promise.all([
    getTranslations('events.record'),
    getLocale(),
    getFormatter(),
  ])
  const { latitude, longitude } = place
  const label = say(place.name, locale)?.text ?? place.id
  const href = hrefIn(locale, eventsHref({ place: [place.id] }))
  const degrees = (value: number) => format.number(Math.abs(value), { maximumFractionDigits: 2 })
  return (
    <figure>
      {hasMap({ latitude, longitude }) && (
        <RegionMap frame={{ latitude, longitude }} circles={[{ latitude, longitude, count, label, href }]} />
      )}
      <figcaption className="xs">
        {t('coordinates', {
          place: label,
          latitude: degrees(latitude),
          northSouth: latitude < 0 ? 'south' : 'north',
          longitude: degrees(longitude),
          eastWest: longitude < 0 ? 'west' : 'east',
        })}{' '}
        <a className="on-screen" href={href}>
          {t('eventsThere', { count })}
        </a>
      </figcaption>
    </figure>
  )
}

interface RelatedEventsProps {
  title: string
  events: EventListItem[]
  /** Initiatives whose events these are some of, with the number of all. */
  initiatives?: { id: string; name: LocalizedText; count: number }[]
}

/** Other events that have something to do with this one, in order of time. */
export async function RelatedEvents({ title, events, initiatives = [] }: RelatedEventsProps) {
  const [t, locale] = await Promise.all([getTranslations('events.record'), getLocale()])
  if (events.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="sib s">
        {events.map((event) => (
          <RelatedEvent key={event.id} event={event} />
        ))}
      </ul>
      {initiatives.map(({ id, name, count }) => (
        <p key={id} className="s more">
          <a href={hrefIn(locale, eventsHref({ initiative: [id] }))}>
            {t('initiativeEvents', { count, name: say(name, locale)?.text ?? id })}
          </a>
        </p>
      ))}
    </section>
  )
}

async function RelatedEvent({ event }: { event: EventListItem }) {
  const [locale, date] = await Promise.all([getLocale(), sayDate(event.date, { style: 'short' })])
  return (
    <li>
      <span className="mut">
        <time dateTime={event.date}>{date}</time>
      </span>
      <br />
      <a href={hrefIn(locale, `/events/${event.id}`)}>
        <SaidText text={event.title} />
      </a>
    </li>
  )
}
