import type { Metadata } from 'next'
import { siteUrl } from '@/lib/env'
import { hrefIn } from './format'
import { LOCALES, type Locale } from './locales'
import { MESSAGES } from './messages'

interface PageMetadata {
  locale: Locale
  /** The address without its locale: one for all queries that show the same record. */
  path: string
  title: string
  description?: string
  type?: 'website' | 'article'
  /** False for pages that only answer a query: they are no landing place. */
  isIndexed?: boolean
}

/** Title, description, canonical and hreflang links and Open Graph of a page. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  type = 'website',
  isIndexed = true,
}: PageMetadata): Metadata {
  const { name, description: about } = MESSAGES[locale].site
  const url = (spoken: Locale) => `${siteUrl()}${hrefIn(spoken, path)}`
  const summary = shorten(description ?? about)
  return {
    title: path === '/' ? `${name} – ${title}` : `${title} – ${name}`,
    description: summary,
    alternates: {
      canonical: url(locale),
      languages: {
        ...Object.fromEntries(LOCALES.map((spoken) => [spoken, url(spoken)])),
        'x-default': url('fr'),
      },
    },
    robots: isIndexed ? undefined : { index: false, follow: true },
    openGraph: {
      type,
      title,
      description: summary,
      url: url(locale),
      siteName: name,
      locale: OPEN_GRAPH[locale],
    },
  }
}

const OPEN_GRAPH = { fr: 'fr_FR', en: 'en_GB' } as const satisfies Record<Locale, string>

const LONGEST = 200

/** As many whole sentences as search engines show; a longer first one ends at a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const sentences = text.slice(0, LONGEST).match(/^.*[.!?](?=\s)/s)?.[0]
  return sentences ?? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}
