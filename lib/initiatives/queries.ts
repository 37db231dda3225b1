import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { Locale } from '@/lib/i18n/locales'
import { countAsked, countListFacets, listPage } from '@/lib/search/lists'
import { type CountedTheme, countedTheme } from '@/lib/themes/theme'
import type { FacetCount } from '@/lib/url/list-query'
import { INITIATIVE_TABLE } from './conditions'
import type { InitiativeFacet, InitiativeFilters } from './filters'
import { InitiativeListItem } from './list-item'

const { sql } = Prisma

/** One page of the initiatives that the filters ask for, by name in the reader’s language; see `listPage`. */
export async function listInitiatives(filters: InitiativeFilters, locale: Locale) {
  const order = filters.sort === '-events' ? sql`${EVENT_COUNT} DESC, ${byName(locale)}` : byName(locale)
  return listPage(INITIATIVE_TABLE, filters, (condition, limit, offset) =>
    selectInitiatives(condition, order, limit, offset),
  )
}

/** How many initiatives the filters ask for. */
export async function countInitiatives(filters: InitiativeFilters): Promise<number> {
  return countAsked(INITIATIVE_TABLE, filters)
}

/** For every facet, its values that some initiative has under the other filters, most frequent first; themes with names. */
export async function countInitiativeFacets(
  filters: InitiativeFilters,
): Promise<Record<InitiativeFacet, FacetCount[]> & { theme: CountedTheme[] }> {
  const countsOf = await countListFacets(INITIATIVE_TABLE, filters)
  // Broad themes stand before narrower ones.
  const isNarrower = ({ broader }: CountedTheme) => Number(broader !== null)
  const theme = countsOf('theme')
    .map(countedTheme)
    .toSorted((a, b) => isNarrower(a) - isNarrower(b))
  return { kind: countsOf('kind'), country: countsOf('country'), theme }
}

/** Initiatives by a condition on `initiatives i`, for pages of other records. */
export async function selectInitiatives(
  condition: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
  offset = 0,
): Promise<InitiativeListItem[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT i.id, i.name, i.acronym, i.kind, i.active,
      (SELECT coalesce(jsonb_agg(e.date ORDER BY e.earliest NULLS FIRST, e.id), '[]')
        FROM event_initiatives x JOIN events e ON e.id = x.event_id WHERE x.initiative_id = i.id) AS events
    FROM initiatives i WHERE ${condition} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => InitiativeListItem.parse(row))
}

const EVENT_COUNT = sql`(SELECT count(*) FROM event_initiatives x WHERE x.initiative_id = i.id)`

/** The order of life lines: by when they begin. */
export const BY_START = sql`i.earliest NULLS FIRST, i.latest NULLS LAST, i.id`

// Plain letters, so that « É » stands with « E »; the id breaks ties, so that none shows on two pages or on none.
function byName(locale: Locale) {
  return sql`ltrim(plain(coalesce(i.name->>${locale}, i.name->>'fr', i.name->>'en'))) COLLATE "C", i.id`
}
