import { getLocale, getTranslations } from 'next-intl/server'
import { KindLabel } from '@/components/events/kind-label'
import { PlaceName } from '@/components/events/place-name'
import { SaidText } from '@/components/ui/said'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import type { SearchResult } from '@/lib/search/list-item'
import { countryOf } from '@/lib/vocabulary/countries'
import { ActorKind, EventKind, InitiativeKind } from '@/lib/vocabulary/lists'

/** What a found record is, under its name; a number of events links to exactly those. */
export async function ResultMeta({ result }: { result: SearchResult }) {
  const { type, kind, date, format, place, country, publisher, broader } = result
  const v = await getTranslations('vocabulary')
  const [eventKind, actorKind, initiativeKind] = [
    EventKind.safeParse(kind).data,
    ActorKind.safeParse(kind).data,
    InitiativeKind.safeParse(kind).data,
  ]
  const countryName = country === null || type === 'countries' ? undefined : countryOf(country)?.name
  return (
    <p className="row-m">
      {type === 'events' && eventKind && <KindLabel kind={eventKind} />}
      {type === 'actors' && actorKind && <span>{v(`actorKind.${actorKind}`)}</span>}
      {type === 'initiatives' && initiativeKind && <span>{v(`initiativeKind.${initiativeKind}`)}</span>}
      {publisher && <span>{publisher}</span>}
      {date && <time dateTime={date}>{await sayDate(date, { style: 'short' })}</time>}
      {type === 'events' && format && <PlaceName place={place} format={format} />}
      {countryName && (
        <span>
          <SaidText text={countryName} />
        </span>
      )}
      {broader && (
        <span>
          <SaidText text={broader} />
        </span>
      )}
      <EventCount result={result} />
    </p>
  )
}

const FILTER = {
  actors: 'actor',
  initiatives: 'initiative',
  countries: 'country',
  themes: 'theme',
  places: 'place',
} as const

async function EventCount({ result: { type, id, events } }: { result: SearchResult }) {
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  if (events === null || type === 'events' || type === 'articles') return null
  const words = t('eventCount', { count: events })
  if (events === 0) return <span>{words}</span>
  return <a href={hrefIn(locale, eventsHref({ [FILTER[type]]: [id] }))}>{words}</a>
}
