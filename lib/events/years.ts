import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { understand } from '@/lib/search/queries'
import { toCondition } from './conditions'
import type { EventFilters } from './filters'

const { sql } = Prisma

/**
 * How many of the events asked for lie possibly in each year: what `from` and `to` of that year would list, so that
 * an event that runs over New Year counts in both. Years without events are left out.
 */
export async function countByYear(filters: EventFilters): Promise<{ year: number; count: number }[]> {
  const { tsquery } = await understand(filters.q)
  const condition = toCondition(filters, tsquery)
  return reader().$queryRaw<{ year: number; count: number }[]>(sql`
    WITH found AS (SELECT e.earliest, e.latest FROM events e WHERE ${condition}),
      span AS (SELECT min(earliest) AS first, greatest(max(latest), max(earliest)) AS last FROM found)
    SELECT y.year, count(*)::int AS count
    FROM span, generate_series(extract(year FROM span.first)::int, extract(year FROM span.last)::int) AS y(year)
      JOIN found f ON (f.latest IS NULL OR f.latest >= make_date(y.year, 1, 1))
        AND (f.earliest IS NULL OR f.earliest <= make_date(y.year, 12, 31))
    GROUP BY y.year ORDER BY y.year`)
}
