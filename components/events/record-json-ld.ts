import { edtfOf } from '@/lib/edtf/columns'
import type { Event } from '@/lib/events/event'
import { type Language, say } from '@/lib/i18n/localized-text'

/** An event as schema.org says it. Only what search engines may take at its word: days, not approximations. */
export function toEventJsonLd(event: Event, locale: Language, url: string): Record<string, unknown> {
  const date = edtfOf(event.date)
  const organisers = event.participations.filter(({ role }) => role === 'organiser')
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: say(event.title, locale)?.text,
    description: say(event.summary, locale)?.text,
    startDate: date.earliest ?? undefined,
    endDate: date.latest ?? undefined,
    eventAttendanceMode: `https://schema.org/${ATTENDANCE_MODE[event.format]}`,
    location: event.place
      ? {
          '@type': 'Place',
          name: say(event.place.name, locale)?.text,
          address: { '@type': 'PostalAddress', addressCountry: event.place.country },
          geo: {
            '@type': 'GeoCoordinates',
            latitude: event.place.latitude,
            longitude: event.place.longitude,
          },
        }
      : undefined,
    organizer: organisers.map(({ actor }) => ({
      '@type': actor.kind === 'person' ? 'Person' : 'Organization',
      name: say(actor.name, locale)?.text,
    })),
    citation: event.sources.map(({ title, publisher, url: address, published }) => ({
      '@type': 'NewsArticle',
      headline: title,
      publisher: { '@type': 'Organization', name: publisher },
      url: address ?? undefined,
      datePublished: published ?? undefined,
    })),
  }
}

const ATTENDANCE_MODE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const
