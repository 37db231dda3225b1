import type { MetadataRoute } from 'next'
import { siteUrl } from '@/lib/env'
import { hrefIn } from '@/lib/i18n/format'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { listRecordAddresses } from '@/lib/sitemap/queries'

// New records are found at once; and the build needs no database.
export const dynamic = 'force-dynamic'

const PAGES = [
  '/',
  '/events',
  '/initiatives',
  '/actors',
  '/countries',
  '/themes',
  '/articles',
  '/about',
  '/about/codebook',
  '/about/coverage',
]

/** Every public page, in every language, with its other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const records = await listRecordAddresses()
  const url = (locale: Locale, path: string) => `${siteUrl()}${hrefIn(locale, path)}`
  return [...PAGES.map((path) => ({ path, updatedAt: null })), ...records].flatMap(({ path, updatedAt }) =>
    LOCALES.map((locale) => ({
      url: url(locale, path),
      lastModified: updatedAt ?? undefined,
      alternates: { languages: Object.fromEntries(LOCALES.map((spoken) => [spoken, url(spoken, path)])) },
    })),
  )
}
