import { getLocale, getTranslations } from 'next-intl/server'
import { say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'
import type { Frame } from './frame'
import { type MapCircle, MapDrawing } from './map-drawing'

interface RegionMapProps {
  frame: Frame
  /** One for each place that has events; those outside the frame are not drawn. `label` is the place's name. */
  circles: readonly Omit<MapCircle, 'title'>[]
  /** Countries whose outline is a link to their page, with the number of events that the page promises. */
  countries?: readonly { code: string; count: number; href: string }[]
}

/** A map of events by place, each circle a link; nothing where the frame does not lie on the map of the region. */
export async function RegionMap({ frame, circles, countries = [] }: RegionMapProps) {
  const [t, locale] = await Promise.all([getTranslations('charts'), getLocale()])
  const nameOf = (code: string) => say(countryOf(code)?.name, locale)?.text ?? code
  return (
    <MapDrawing
      frame={frame}
      circles={circles.map((circle) => ({
        ...circle,
        title: t('place', { place: circle.label, count: circle.count }),
      }))}
      countries={countries.map(({ code, count, href }) => ({
        code,
        href,
        title: t('country', { country: nameOf(code), count }),
      }))}
      nameOf={nameOf}
      degrees={{
        longitude: (degrees) =>
          t('longitude', { degrees: Math.abs(degrees), side: sideOf(degrees, 'west', 'east') }),
        latitude: (degrees) =>
          t('latitude', { degrees: Math.abs(degrees), side: sideOf(degrees, 'south', 'north') }),
      }}
      words={{ drawing: t('map-drawing'), region: t('map-region') }}
    />
  )
}

function sideOf(degrees: number, below: string, above: string): string {
  if (degrees === 0) return 'none'
  return degrees < 0 ? below : above
}
