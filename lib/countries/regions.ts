import { z } from 'zod'
import type { Locale } from '@/lib/i18n/locales'
import { countryOf } from '@/lib/vocabulary/countries'
import { CENTRAL_STATES } from '@/lib/vocabulary/lists'

/** The regions of the United Nations' M49, those near the Sahel first. */
export const Region = z.enum([
  'western-africa',
  'northern-africa',
  'middle-africa',
  'eastern-africa',
  'southern-africa',
  'europe',
  'western-asia',
  'northern-america',
  'central-america',
  'caribbean',
  'south-america',
  'central-asia',
  'southern-asia',
  'eastern-asia',
  'south-eastern-asia',
  'oceania',
  'antarctica',
])
export type Region = z.infer<typeof Region>

/** The region of a country's code; the five states that the base is about make one of their own. */
export function regionOf(code: string): Region | 'central' {
  return CENTRAL_STATES.includes(code) ? 'central' : Region.parse(countryOf(code)?.region)
}

/** Countries by region, the central states first, each by its name in the reader's language. */
export function byRegion<Item extends { code: string }>(countries: Item[], locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  const nameOf = ({ code }: Item) => countryOf(code)?.name[locale] ?? code
  return (['central', ...Region.options] as const)
    .map((region) => ({
      region,
      countries: countries
        .filter(({ code }) => regionOf(code) === region)
        .sort((a, b) => compare(nameOf(a), nameOf(b))),
    }))
    .filter((group) => group.countries.length > 0)
}
