import type { Metadata } from 'next'
import type { Locale } from './locales'
import { MESSAGES } from './messages'

/** The title of a page of the editors' side; no search engine lists it. */
export function deskMetadata(locale: Locale, title: string): Metadata {
  const { desk, site } = MESSAGES[locale]
  return { title: `${title} – ${desk.desk} – ${site.name}`, robots: { index: false, follow: false } }
}
