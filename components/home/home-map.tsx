import { getLocale, getTranslations } from 'next-intl/server'
import { RegionMap } from '@/components/charts/map'
import { IndexList } from '@/components/ui/index-list'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'

interface HomeMapProps {
  places: { id: string; name: LocalizedText; country: string; latitude: number; longitude: number }[]
  /** Events by the id of their place, most first. */
  counts: { value: string; count: number }[]
  countries: { value: string; count: number }[]
}

/** The panorama of the Sahel: a circle for every town with events, and the same numbers as a list. */
export async function HomeMap({ places, counts, countries }: HomeMapProps) {
  const [t, locale] = await Promise.all([getTranslations('home'), getLocale()])
  const circles = counts.flatMap(({ value, count }) => {
    const place = places.find(({ id }) => id === value)
    if (!place) return []
    const { latitude, longitude, country } = place
    const label = say(place.name, locale)?.text ?? value
    const href = hrefIn(locale, eventsHref({ place: [value] }))
    return [{ key: value, latitude, longitude, count, label, href, country }]
  })
  return (
    <figure className="front">
      <RegionMap
        frame="home"
        circles={circles}
        countries={countries.map(({ value, count }) => ({
          code: value,
          count,
          href: hrefIn(locale, eventsHref({ country: [value] })),
        }))}
      />
      <figcaption>
        {t('map.caption')}
        <details>
          <summary>{t('map.table', { count: circles.length })}</summary>
          <div className="cols">
            <IndexList
              items={circles.map(({ key, href, label, count, country }) => ({
                key,
                href,
                count,
                label: `${label}, ${say(countryOf(country)?.name, locale)?.text ?? country}`,
              }))}
            />
          </div>
        </details>
      </figcaption>
    </figure>
  )
}
