import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'

const Address = z.object({ path: z.string(), updatedAt: z.date().nullable() })

/** The address of every published record, without its locale, and when it last changed. */
export async function listRecordAddresses(): Promise<z.infer<typeof Address>[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT '/events/' || id AS path, updated_at AS "updatedAt" FROM events
    UNION ALL SELECT '/actors/' || id, updated_at FROM actors
    UNION ALL SELECT '/initiatives/' || id, updated_at FROM initiatives
    UNION ALL SELECT '/articles/' || id, updated_at FROM articles
    UNION ALL SELECT '/themes/' || id, NULL FROM themes
    UNION ALL SELECT DISTINCT '/countries/' || lower(country), NULL::timestamptz FROM country_involvements
    ORDER BY path`
  return rows.map((row) => Address.parse(row))
}
