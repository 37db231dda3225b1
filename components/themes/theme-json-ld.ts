import { hrefIn } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'
import type { Theme } from '@/lib/themes/theme'

/** A theme as schema.org's DefinedTerm. `site` is where readers reach the site, `setName` what the list is called. */
export function toThemeJsonLd(theme: Theme, locale: Locale, site: string, setName: string) {
  const { id, label, altLabel } = theme
  const name = say(label, locale)?.text
  const others = [...Object.values(label), ...Object.values(altLabel).flat()]
  return {
    '@type': 'DefinedTerm',
    '@id': `${site}${hrefIn(locale, `/themes/${id}`)}`,
    url: `${site}${hrefIn(locale, `/themes/${id}`)}`,
    termCode: id,
    name,
    alternateName: [...new Set(others)].filter((other) => other !== name),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: setName,
      url: `${site}${hrefIn(locale, '/themes')}`,
    },
  }
}
