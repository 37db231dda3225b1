import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { FacetCount } from '@/lib/events/facet-values'
import { understand } from '@/lib/search/queries'
import { column, toCondition } from './conditions'
import {
  ARTICLE_FACETS,
  type ArticleCondition,
  type ArticleFacet,
  type ArticleFilters,
  conditionsOf,
  withoutCondition,
} from './filters'

const { sql, join } = Prisma

/** For every key, its values that some article has under the other filters, most frequent first. One statement. */
export async function countArticleFacets(
  filters: ArticleFilters,
): Promise<Record<ArticleFacet, FacetCount[]>> {
  const { tsquery } = await understand(filters.q)
  const parts = ARTICLE_FACETS.map(
    (key) => sql`SELECT ${key} AS key, ${column(key)} AS value, count(*)::int AS count
      FROM articles a WHERE ${toCondition(filters, tsquery, key)} GROUP BY ${column(key)}`,
  )
  const rows = await reader().$queryRaw<{ key: ArticleFacet; value: string; count: number }[]>`
    ${join(parts, ' UNION ALL ')} ORDER BY key, count DESC, value`
  const of = (key: ArticleFacet) => rows.filter((row) => row.key === key)
  return { publisher: of('publisher'), language: of('language') }
}

/** How many articles a search without result would find without each of its conditions. One statement. */
export async function countWithoutEach(
  filters: ArticleFilters,
): Promise<{ condition: ArticleCondition; count: number }[]> {
  const { tsquery } = await understand(filters.q)
  const parts = conditionsOf(filters).map((condition) => {
    const left = toCondition(withoutCondition(filters, condition), condition === 'q' ? null : tsquery)
    return sql`SELECT ${condition} AS condition, (SELECT count(*)::int FROM articles a WHERE ${left}) AS count`
  })
  if (parts.length === 0) return []
  return reader().$queryRaw<{ condition: ArticleCondition; count: number }[]>`${join(parts, ' UNION ALL ')}`
}
