import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { understand } from '@/lib/search/queries'
import { toCondition } from './conditions'
import { type EventFilters, sortOf } from './filters'
import { EventListItem } from './list-item'

const { sql } = Prisma

// The id breaks ties, so that no event shows on two pages or on none. See `compareEdtf` for dates.
const ORDER = {
  '-date': sql`e.earliest DESC NULLS LAST, e.latest DESC NULLS FIRST, e.id`,
  date: sql`e.earliest NULLS FIRST, e.latest NULLS LAST, e.id`,
} as const

/** One page of the events that the filters ask for, and how many there are in all. */
export async function listEvents(filters: EventFilters) {
  const { tsquery, corrected } = await understand(filters.q)
  const condition = toCondition(filters, tsquery)
  const [items, total] = await Promise.all([
    selectEvents(condition, orderOf(filters, tsquery), filters.size, (filters.page - 1) * filters.size),
    countWhere(condition),
  ])
  return { events: items, total, corrected, pageCount: Math.max(1, Math.ceil(total / filters.size)) }
}

/** How many events the filters ask for. */
export async function countEvents(filters: EventFilters): Promise<number> {
  const { tsquery } = await understand(filters.q)
  return countWhere(toCondition(filters, tsquery))
}

/** Events by a condition on `events e`, for pages of other records. */
export async function selectEvents(condition: Prisma.Sql, order: Prisma.Sql, limit: number, offset = 0) {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT e.id, e.title, e.kind, e.date, e.format,
      CASE WHEN e.attendance_count IS NOT NULL
        THEN jsonb_build_object('count', e.attendance_count, 'qualifier', e.attendance_qualifier) END AS attendance,
      (SELECT jsonb_build_object('id', p.id, 'name', p.name, 'country', p.country)
        FROM places p WHERE p.id = e.place_id) AS place,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'acronym', a.acronym)
          ORDER BY o.position), '[]')
        FROM participations o JOIN actors a ON a.id = o.actor_id
        WHERE o.event_id = e.id AND o.role = 'organiser') AS organisers,
      (SELECT count(DISTINCT s.article_id)::int FROM citations s
        WHERE s.event_id = e.id) AS sources
    FROM events e WHERE ${condition} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => EventListItem.parse(row))
}

/** The orders of event lists, for pages of other records. */
export const NEWEST = ORDER['-date']
export const OLDEST = ORDER.date

async function countWhere(condition: Prisma.Sql) {
  const [row] = await reader().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM events e WHERE ${condition}`
  return row?.total ?? 0
}

function orderOf(filters: EventFilters, tsquery: string | null): Prisma.Sql {
  const sort = sortOf(filters)
  if (sort !== 'relevance' || tsquery === null) return ORDER[sort === 'date' ? 'date' : '-date']
  return sql`ts_rank_cd(e.search, ${tsquery}::tsquery, 1) DESC, ${NEWEST}`
}
