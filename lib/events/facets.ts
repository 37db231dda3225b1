import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { understand } from '@/lib/search/queries'
import { toCondition } from './conditions'
import { byKey, type FacetCounts } from './facet-values'
import { type EventFilters, FACET_KEYS, type FacetKey } from './filters'

const { sql, join } = Prisma

/** For every key, its values that some event has under the other filters, most frequent first. One statement. */
export async function countFacets(filters: EventFilters): Promise<FacetCounts> {
  const { tsquery } = await understand(filters.q)
  const parts = FACET_KEYS.map(
    (key) => sql`SELECT ${key} AS key, f.value, count(DISTINCT e.id)::int AS count
      FROM events e CROSS JOIN LATERAL (${valuesOf(key, filters)}) AS f(value)
      WHERE f.value IS NOT NULL AND ${toCondition(filters, tsquery, key)} GROUP BY f.value`,
  )
  const rows = await reader().$queryRaw<{ key: FacetKey; value: string; count: number }[]>`
    ${join(parts, ' UNION ALL ')} ORDER BY key, count DESC, value`
  return byKey((key) => rows.filter((row) => row.key === key).map(({ value, count }) => ({ value, count })))
}

function valuesOf(key: FacetKey, { actor, role }: EventFilters): Prisma.Sql {
  switch (key) {
    case 'kind':
      return sql`SELECT e.kind`
    case 'place':
      return sql`SELECT e.place_id`
    case 'country':
      return sql`SELECT c.country::text FROM country_involvements c WHERE c.event_id = e.id`
    case 'theme':
      return sql`WITH RECURSIVE b(id) AS (
        SELECT t.theme_id FROM event_themes t WHERE t.event_id = e.id
        UNION SELECT t.broader_id FROM themes t JOIN b ON b.id = t.id WHERE t.broader_id IS NOT NULL)
        SELECT id FROM b`
    case 'actor':
      return sql`SELECT p.actor_id FROM participations p WHERE p.event_id = e.id
        ${role.length > 0 ? sql`AND p.role = ANY (${role})` : sql``}`
    case 'role':
      return sql`SELECT p.role FROM participations p WHERE p.event_id = e.id
        ${actor.length > 0 ? sql`AND p.actor_id = ANY (${actor})` : sql``}`
    case 'initiative':
      return sql`SELECT i.initiative_id FROM event_initiatives i WHERE i.event_id = e.id`
    case 'publisher':
      return sql`SELECT a.publisher FROM citations s JOIN articles a ON a.id = s.article_id WHERE s.event_id = e.id`
  }
}
