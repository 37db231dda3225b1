import { hrefIn } from '@/lib/i18n/format'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { COUNTRIES } from '@/lib/vocabulary/countries'
import { CENTRAL_STATES } from '@/lib/vocabulary/lists'

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

interface AboutJsonLd {
  locale: Locale
  /** Of the site, without a final slash. */
  site: string
  /** The years that events lie in; null without events. */
  years: { from: number; to: number } | null
}

/** The base as a schema.org Dataset. */
export function toAboutJsonLd({ locale, site, years }: AboutJsonLd): Record<string, unknown> {
  const { site: words, about } = MESSAGES[locale]
  const url = `${site}${hrefIn(locale, '/about')}`
  const organisation = { '@type': 'Organization', name: words.name, url: site }
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: words.name,
    description: words.description,
    keywords: about.page.keywords,
    inLanguage: LOCALES,
    isAccessibleForFree: true,
    license: LICENCE,
    creator: organisation,
    temporalCoverage: years ? `${years.from}/${years.to}` : undefined,
    spatialCoverage: COUNTRIES.filter(({ code }) => CENTRAL_STATES.includes(code)).map(({ name }) => ({
      '@type': 'Country',
      name: name[locale],
    })),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${site}/api/v1/events`,
      license: LICENCE,
    },
  }
}
