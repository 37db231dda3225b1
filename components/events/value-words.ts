import { getLocale, getTranslations } from 'next-intl/server'
import { nameIn, type ValueNames } from '@/lib/events/facet-values'
import type { FacetKey } from '@/lib/events/filters'
import { say } from '@/lib/i18n/localized-text'
import { shortName } from '@/lib/i18n/short-name'
import { countryOf } from '@/lib/vocabulary/countries'
import { EventKind, ParticipationRole } from '@/lib/vocabulary/lists'

/** What a value of a filter is called: « Mali », « Atelier », « CIMCT ». */
export type SayValue = (key: FacetKey, value: string) => string

/** Names values in the page's language; a body with a long name goes by its acronym. */
export async function valueSayer(names: ValueNames): Promise<SayValue> {
  const [v, locale] = await Promise.all([getTranslations('vocabulary'), getLocale()])
  return (key, value) => {
    switch (key) {
      case 'country':
        return say(countryOf(value)?.name, locale)?.text ?? value
      case 'kind':
        return v(`eventKind.${EventKind.parse(value)}`)
      case 'role':
        return v(`participationRole.${ParticipationRole.parse(value)}`, { count: 1 })
      default: {
        const known = nameIn(names, key, value)
        return (known && say(shortName(known, locale), locale)?.text) || value
      }
    }
  }
}
