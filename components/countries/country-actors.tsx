import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { SaidText } from '@/components/ui/said'
import { actorsHref } from '@/lib/actors/filters'
import type { CountryRecord } from '@/lib/countries/country'
import { phrasesOf } from '@/lib/countries/phrases'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import type { Country } from '@/lib/vocabulary/countries'

interface CountryActorsProps {
  country: Country
  actors: CountryRecord['actors']
  /** All of the country's actors, those without events included. */
  actorCount: number
}

const BODIES_SHOWN = 8
const PERSONS_SHOWN = 6

/** The bodies of a country, and those who hold office in it, by the number of their events. */
export async function CountryActors({ country, actors, actorCount }: CountryActorsProps) {
  const [t, locale] = await Promise.all([getTranslations('countries'), getLocale()])
  if (actorCount === 0) return null
  const { of } = phrasesOf(country, locale)
  const groups = [
    {
      title: t('bodies', { of }),
      shown: actors.filter(({ kind }) => kind !== 'person').slice(0, BODIES_SHOWN),
    },
    { title: t('persons'), shown: actors.filter(({ kind }) => kind === 'person').slice(0, PERSONS_SHOWN) },
  ].filter(({ shown }) => shown.length > 0)
  return (
    <>
      {groups.map(({ title, shown }) => (
        <section key={title}>
          <h2>{title}</h2>
          <IndexList
            items={shown.map(({ id, name, events }) => ({
              key: id,
              href: hrefIn(locale, `/actors/${id}`),
              label: <SaidText text={name} />,
              count: events,
              counted: {
                href: hrefIn(locale, eventsHref({ actor: [id] })),
                label: t('eventCount', { count: events, name: say(name, locale)?.text ?? id }),
              },
            }))}
          />
        </section>
      ))}
      <p className="s more">
        <a href={hrefIn(locale, actorsHref({ country: [country.code] }))}>
          {t('allActors', { count: actorCount, of })}
        </a>
      </p>
    </>
  )
}
