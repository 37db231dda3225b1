import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { FacetCount } from '@/lib/events/facet-values'
import { understand } from '@/lib/search/queries'
import { toCondition, valuesOf } from './conditions'
import {
  conditionsOf,
  INITIATIVE_FACETS,
  type InitiativeCondition,
  type InitiativeFacet,
  type InitiativeFilters,
  withoutCondition,
} from './filters'

const { sql, join } = Prisma

/** For every key, its values that some initiative has under the other filters, most frequent first. One statement. */
export async function countInitiativeFacets(
  filters: InitiativeFilters,
): Promise<Record<InitiativeFacet, FacetCount[]>> {
  const { tsquery } = await understand(filters.q)
  const parts = INITIATIVE_FACETS.map(
    (key) => sql`SELECT ${key} AS key, f.value, count(DISTINCT i.id)::int AS count
      FROM initiatives i CROSS JOIN LATERAL (${valuesOf(key)}) AS f(value)
      WHERE f.value IS NOT NULL AND ${toCondition(filters, tsquery, key)} GROUP BY f.value`,
  )
  const rows = await reader().$queryRaw<{ key: InitiativeFacet; value: string; count: number }[]>`
    ${join(parts, ' UNION ALL ')} ORDER BY key, count DESC, value`
  const of = (key: InitiativeFacet) => rows.filter((row) => row.key === key)
  return { kind: of('kind'), country: of('country'), theme: of('theme') }
}

/** How many initiatives a search without result would find without each of its conditions. One statement. */
export async function countWithoutEach(
  filters: InitiativeFilters,
): Promise<{ condition: InitiativeCondition; count: number }[]> {
  const { tsquery } = await understand(filters.q)
  const parts = conditionsOf(filters).map((condition) => {
    const left = toCondition(withoutCondition(filters, condition), condition === 'q' ? null : tsquery)
    return sql`SELECT ${condition} AS condition, (SELECT count(*)::int FROM initiatives i WHERE ${left}) AS count`
  })
  if (parts.length === 0) return []
  return reader().$queryRaw<
    { condition: InitiativeCondition; count: number }[]
  >`${join(parts, ' UNION ALL ')}`
}
