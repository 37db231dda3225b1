import { getLocale, getTranslations } from 'next-intl/server'
import { say } from '@/lib/i18n/localized-text'
import type { InitiativeFacet } from '@/lib/initiatives/filters'
import { countryOf } from '@/lib/vocabulary/countries'
import { InitiativeKind } from '@/lib/vocabulary/lists'
import { themeOf } from '@/lib/vocabulary/themes'

/** What the values of the filters are called in the reader's language. */
export async function filterWords() {
  const [v, locale] = await Promise.all([getTranslations('vocabulary'), getLocale()])
  return (key: InitiativeFacet, value: string): string => {
    switch (key) {
      case 'kind': {
        const kind = InitiativeKind.safeParse(value)
        return kind.success ? v(`initiativeKind.${kind.data}`) : value
      }
      case 'country':
        return say(countryOf(value)?.name, locale)?.text ?? value
      case 'theme':
        return say(themeOf(value)?.label, locale)?.text ?? value
    }
  }
}
