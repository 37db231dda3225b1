import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { ARTICLE_FACETS, type ArticleFacet, type ArticleFilters } from './filters'

const { sql, join } = Prisma

/**
 * The SQL condition on `articles a` that the filters ask for. Values of one key widen, keys narrow each other.
 * With `except`, what that key chooses is left open, so that its values can be counted.
 */
export function toCondition(
  filters: ArticleFilters,
  tsquery: string | null,
  except?: ArticleFacet,
): Prisma.Sql {
  const keys = ARTICLE_FACETS.filter((key) => key !== except && filters[key].length > 0)
  const conditions = [
    ...(tsquery === null ? [] : [sql`a.search @@ ${tsquery}::tsquery`]),
    ...keys.map((key) => sql`${column(key)} = ANY (${filters[key]})`),
  ]
  return conditions.length === 0 ? sql`true` : join(conditions, ' AND ')
}

/** The column of `articles a` that a key chooses by. */
export function column(key: ArticleFacet): Prisma.Sql {
  return key === 'publisher' ? sql`a.publisher` : sql`a.language`
}
