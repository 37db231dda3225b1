import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { countValues } from '@/lib/search/lists'
import { understand } from '@/lib/search/queries'
import { ABOUT_THEME } from '@/lib/themes/conditions'
import { type CountedTheme, countedTheme } from '@/lib/themes/theme'
import { broaderOf, toCondition } from './conditions'
import { byKey, type FacetCounts } from './facet-values'
import { type EventFilters, FACET_KEYS, type FacetKey } from './filters'

const { sql } = Prisma

/**
 * For every key, its values that some event has under the other filters, most frequent first; themes with their names.
 * One statement.
 */
export async function countFacets(filters: EventFilters): Promise<FacetCounts & { theme: CountedTheme[] }> {
  const { tsquery } = await understand(filters.q)
  const countsOf = await countValues(
    { from: sql`events e`, id: sql`e.id`, valuesOf: (key) => valuesOf(key, filters), aboutOf },
    FACET_KEYS,
    (key) => toCondition(filters, tsquery, key),
  )
  return { ...byKey(countsOf), theme: countsOf('theme').map(countedTheme) }
}

function aboutOf(key: FacetKey): Prisma.Sql {
  return key === 'theme' ? ABOUT_THEME : sql`NULL::jsonb`
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
      return broaderOf(sql`SELECT t.theme_id FROM event_themes t WHERE t.event_id = e.id`)
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
