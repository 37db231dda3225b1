import { ensureBrowser } from '@/scripts/parts/browser'
import { startOwnSite } from './own-site'

/**
 * Starts the site that all tests read; they find it in BASE_URL, and its database in DATABASE_URL. With BASE_URL given,
 * that running site is tested instead.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  await ensureBrowser()
  if (process.env.BASE_URL) return async () => undefined
  const site = await startOwnSite()
  process.env.BASE_URL = site.url
  process.env.DATABASE_URL = site.databaseUrl
  return site.stop
}
