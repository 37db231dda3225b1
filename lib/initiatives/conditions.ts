import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { broaderOf, narrowerOf } from '@/lib/events/conditions'
import type { ListTable } from '@/lib/search/lists'
import { ABOUT_THEME } from '@/lib/themes/conditions'
import { INITIATIVE_LIST, type InitiativeFacet, type InitiativeFilters } from './filters'

const { sql } = Prisma

/** The list of initiatives, as SQL on `initiatives i`. */
export const INITIATIVE_TABLE: ListTable<InitiativeFilters, InitiativeFacet> = {
  list: INITIATIVE_LIST,
  from: sql`initiatives i`,
  id: sql`i.id`,
  search: sql`i.search`,
  anyOf,
  valuesOf,
  aboutOf: (facet) => (facet === 'theme' ? ABOUT_THEME : sql`NULL::jsonb`),
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

function valuesOf(key: InitiativeFacet): Prisma.Sql {
  switch (key) {
    case 'kind':
      return sql`SELECT i.kind`
    case 'country':
      return sql`SELECT m.country::text FROM memberships m WHERE m.initiative_id = i.id`
    case 'theme':
      return broaderOf(sql`SELECT t.theme_id FROM initiative_themes t WHERE t.initiative_id = i.id`)
  }
}
