import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import type { ListTable } from '@/lib/search/lists'
import { ACTOR_LIST, type ActorFacet, type ActorFilters } from './filters'

const { sql } = Prisma

const COLUMN = { kind: sql`a.kind`, country: sql`a.country::text` } satisfies Record<ActorFacet, Prisma.Sql>

/** The list of actors, as SQL on `actors a`. */
export const ACTOR_TABLE: ListTable<ActorFilters, ActorFacet> = {
  list: ACTOR_LIST,
  from: sql`actors a`,
  id: sql`a.id`,
  search: sql`a.search`,
  anyOf: (facet, values) => sql`${COLUMN[facet]} = ANY (${values})`,
  valuesOf: (facet) => sql`SELECT ${COLUMN[facet]}`,
}
