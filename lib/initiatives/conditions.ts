import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { narrowerOf } from '@/lib/events/conditions'
import { INITIATIVE_FACETS, type InitiativeFacet, type InitiativeFilters } from './filters'

const { sql, join } = Prisma

/**
 * The SQL condition on `initiatives i` that the filters ask for. Values of one key widen, keys narrow each other.
 * With `except`, what that key chooses is left open, so that its values can be counted.
 */
export function toCondition(
  filters: InitiativeFilters,
  tsquery: string | null,
  except?: InitiativeFacet,
): Prisma.Sql {
  const keys = INITIATIVE_FACETS.filter((key) => key !== except && filters[key].length > 0)
  const conditions = [
    ...(tsquery === null ? [] : [sql`i.search @@ ${tsquery}::tsquery`]),
    ...keys.map((key) => anyOf(key, filters[key])),
  ]
  return conditions.length === 0 ? sql`true` : join(conditions, ' AND ')
}

function anyOf(key: InitiativeFacet, values: string[]): Prisma.Sql {
  switch (key) {
    case 'kind':
      return sql`i.kind = ANY (${values})`
    case 'country':
      return sql`EXISTS (SELECT FROM memberships m WHERE m.initiative_id = i.id AND m.country = ANY (${values}))`
    case 'theme':
      return sql`EXISTS (SELECT FROM initiative_themes t
        WHERE t.initiative_id = i.id AND t.theme_id IN (${narrowerOf(values)}))`
  }
}

/** What each value of a key would be counted by: a relation of one column, for one `i`. */
export function valuesOf(key: InitiativeFacet): Prisma.Sql {
  switch (key) {
    case 'kind':
      return sql`SELECT i.kind`
    case 'country':
      return sql`SELECT m.country::text FROM memberships m WHERE m.initiative_id = i.id`
    case 'theme':
      return sql`WITH RECURSIVE b(id) AS (
        SELECT t.theme_id FROM initiative_themes t WHERE t.initiative_id = i.id
        UNION SELECT t.broader_id FROM themes t JOIN b ON b.id = t.id WHERE t.broader_id IS NOT NULL)
        SELECT id FROM b`
  }
}
