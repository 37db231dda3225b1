import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { hasMap } from '@/components/charts/frame'
import { RegionMap } from '@/components/charts/map'
import { IndexList } from '@/components/ui/index-list'
import { SaidText } from '@/components/ui/said'
import type { CountryPlace } from '@/lib/countries/country'
import { phrasesOf } from '@/lib/countries/phrases'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import type { Country } from '@/lib/vocabulary/countries'

interface CountryPlacesProps {
  country: Country
  places: CountryPlace[]
}

/** Where in a country events are held: a map with the same numbers in words, or the list where no map reaches. */
export async function CountryPlaces({ country, places }: CountryPlacesProps) {
  const [t, locale, format] = await Promise.all([
    getTranslations('countries.places'),
    getLocale(),
    getFormatter(),
  ])
  if (places.length === 0) return null
  const inside = phrasesOf(country, locale).in
  const spots = places.map((place) => ({
    ...place,
    href: hrefIn(locale, eventsHref({ place: [place.id] })),
    label: say(place.name, locale)?.text ?? place.id,
  }))
  if (!hasMap({ code: country.code })) {
    return (
      <section>
        <h2>{t('list', { in: inside })}</h2>
        <IndexList
          items={spots.map(({ id, href, name, count }) => ({
            key: id,
            href,
            label: <SaidText text={name} />,
            count,
          }))}
        />
      </section>
    )
  }
  return (
    <figure>
      <RegionMap frame={{ code: country.code }} circles={spots} />
      <figcaption className="xs">
        {t('caption', { in: inside })}{' '}
        {spots.map(({ id, href, name, count }, place) => (
          <Fragment key={id}>
            {place > 0 && ', '}
            <a href={href}>
              <SaidText text={name} /> {format.number(count)}
            </a>
          </Fragment>
        ))}
      </figcaption>
    </figure>
  )
}
