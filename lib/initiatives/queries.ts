import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { Locale } from '@/lib/i18n/locales'
import { understand } from '@/lib/search/queries'
import { toCondition } from './conditions'
import type { InitiativeFilters } from './filters'
import { InitiativeListItem } from './list-item'

const { sql } = Prisma

/** One page of the initiatives that the filters ask for, by name in the reader's language, and how many in all. */
export async function listInitiatives(filters: InitiativeFilters, locale: Locale) {
  const { tsquery, corrected } = await understand(filters.q)
  const condition = toCondition(filters, tsquery)
  const order = filters.sort === '-events' ? sql`${EVENT_COUNT} DESC, ${byName(locale)}` : byName(locale)
  const [initiatives, total] = await Promise.all([
    selectInitiatives(condition, order, filters.size, (filters.page - 1) * filters.size),
    countWhere(condition),
  ])
  return { initiatives, total, corrected, pageCount: Math.max(1, Math.ceil(total / filters.size)) }
}

/** How many initiatives the filters ask for. */
export async function countInitiatives(filters: InitiativeFilters): Promise<number> {
  const { tsquery } = await understand(filters.q)
  return countWhere(toCondition(filters, tsquery))
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

async function countWhere(condition: Prisma.Sql) {
  const [row] = await reader().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM initiatives i WHERE ${condition}`
  return row?.total ?? 0
}
