import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { FacetCount, ListFilters, ListQuery } from '@/lib/url/list-query'
import { understand } from './queries'

const { sql, join } = Prisma

/** How the database answers a list. */
export interface ListTable<Filters, Facet extends string> {
  list: ListQuery<Filters, Facet>
  /** The table and the one letter that the rest calls its row: `actors a`. */
  from: Prisma.Sql
  id: Prisma.Sql
  search: Prisma.Sql
  /** The condition that a record has any of some values of a facet. */
  anyOf: (facet: Facet, values: string[]) => Prisma.Sql
  /** What values of a facet a record has: a relation of one column. */
  valuesOf: (facet: Facet) => Prisma.Sql
  /** What the database says of a value `f.value` of a facet: JSON, null when nothing. */
  aboutOf?: (facet: Facet) => Prisma.Sql
}

/** A value of a facet with what the database says of it. */
export interface ValueCount extends FacetCount {
  about: unknown
}

/**
 * One page of the records that the filters ask for and how many there are in all; when there are none, how many
 * there would be without each condition. The words are those of `understand`.
 */
export async function listPage<Filters extends ListFilters<Facet>, Facet extends string, Item>(
  table: ListTable<Filters, Facet>,
  filters: Filters,
  select: (condition: Prisma.Sql, limit: number, offset: number) => Promise<Item[]>,
) {
  const { tsquery, corrected, suggestion, isOnlyLittleWords } = await understand(filters.q)
  const condition = conditionOf(table, filters, tsquery)
  const [items, total] = await Promise.all([
    select(condition, filters.size, (filters.page - 1) * filters.size),
    countWhere(table.from, condition),
  ])
  const ways = total === 0 ? await countWaysOut(table, filters, tsquery) : []
  const pageCount = pageCountOf(total, filters.size)
  return { items, total, ways, corrected, suggestion, isOnlyLittleWords, pageCount }
}

/** How many records the filters ask for. */
export async function countAsked<Filters extends ListFilters<Facet>, Facet extends string>(
  table: ListTable<Filters, Facet>,
  filters: Filters,
): Promise<number> {
  const { tsquery } = await understand(filters.q)
  return countWhere(table.from, conditionOf(table, filters, tsquery))
}

/** The values of each facet that some record has under the other filters, most frequent first. One statement. */
export async function countListFacets<Filters extends ListFilters<Facet>, Facet extends string>(
  table: ListTable<Filters, Facet>,
  filters: Filters,
): Promise<(facet: Facet) => ValueCount[]> {
  const { tsquery } = await understand(filters.q)
  return countValues(table, table.list.facets, (facet) => conditionOf(table, filters, tsquery, facet))
}

/** The same of any table, by which records are counted for each facet. */
export async function countValues<Facet extends string>(
  table: Pick<ListTable<never, Facet>, 'from' | 'id' | 'valuesOf' | 'aboutOf'>,
  facets: readonly Facet[],
  conditionFor: (facet: Facet) => Prisma.Sql,
): Promise<(facet: Facet) => ValueCount[]> {
  const { from, id, valuesOf, aboutOf = () => sql`NULL::jsonb` } = table
  const parts = facets.map(
    (
      facet,
    ) => sql`SELECT ${facet} AS facet, f.value, count(DISTINCT ${id})::int AS count, ${aboutOf(facet)} AS about
      FROM ${from} CROSS JOIN LATERAL (${valuesOf(facet)}) AS f(value)
      WHERE f.value IS NOT NULL AND ${conditionFor(facet)} GROUP BY f.value`,
  )
  const rows = await reader().$queryRaw<(ValueCount & { facet: Facet })[]>`
    ${join(parts, ' UNION ALL ')} ORDER BY facet, count DESC, value`
  return (facet) =>
    rows.filter((row) => row.facet === facet).map(({ value, count, about }) => ({ value, count, about }))
}

/** How many rows of a table meet each of some conditions. One statement. */
export async function countEachWhere(from: Prisma.Sql, conditions: Prisma.Sql[]): Promise<number[]> {
  if (conditions.length === 0) return []
  const counts = conditions.map((condition) => sql`(SELECT count(*) FROM ${from} WHERE ${condition})`)
  const [row] = await reader().$queryRaw<
    { counts: number[] }[]
  >`SELECT ARRAY[${join(counts)}]::int[] AS counts`
  return row?.counts ?? []
}

/** How many rows of a table meet a condition. */
export async function countWhere(from: Prisma.Sql, condition: Prisma.Sql): Promise<number> {
  const [total = 0] = await countEachWhere(from, [condition])
  return total
}

/** How many pages of a size a list has; an empty list has one too. */
export function pageCountOf(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size))
}

// With `except`, what that facet chooses is left open, so that its values can be counted.
function conditionOf<Filters extends ListFilters<Facet>, Facet extends string>(
  { list, search, anyOf }: ListTable<Filters, Facet>,
  filters: Filters,
  tsquery: string | null,
  except?: Facet,
): Prisma.Sql {
  const asked = list.facets.filter((facet) => facet !== except && filters[facet].length > 0)
  const conditions = [
    ...(tsquery === null ? [] : [sql`${search} @@ ${tsquery}::tsquery`]),
    ...asked.map((facet) => anyOf(facet, filters[facet])),
  ]
  return conditions.length === 0 ? sql`true` : join(conditions, ' AND ')
}

async function countWaysOut<Filters extends ListFilters<Facet>, Facet extends string>(
  table: ListTable<Filters, Facet>,
  filters: Filters,
  tsquery: string | null,
) {
  const conditions = table.list.conditionsOf(filters)
  const counts = await countEachWhere(
    table.from,
    conditions.map((condition) =>
      conditionOf(table, table.list.withoutCondition(filters, condition), condition === 'q' ? null : tsquery),
    ),
  )
  return conditions.map((condition, place) => ({ condition, count: counts[place] ?? 0 }))
}
