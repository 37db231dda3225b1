import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { countEachWhere, countWhere, pageCountOf } from '@/lib/search/lists'
import { MARK_END, MARK_START } from '@/lib/search/marks'
import { understand } from '@/lib/search/queries'
import { toCondition } from './conditions'
import { type EventFilters, sortOf } from './filters'
import { EventListItem } from './list-item'
import { RECORD_COLUMNS } from './record-columns'
import { EventAnswer } from './schema'

const { sql } = Prisma

const EVENTS = sql`events e`

// The id breaks ties, so that no event shows on two pages or on none. See `compareEdtf` for dates.
const ORDER = {
  '-date': sql`e.earliest DESC NULLS LAST, e.latest DESC NULLS FIRST, e.id`,
  date: sql`e.earliest NULLS FIRST, e.latest NULLS LAST, e.id`,
} as const

/**
 * One page of the events that the filters ask for, how many there are in all, and how many of them begin in each year
 * (null: nobody knows when). `corrected` is what was searched instead of words that match nothing,
 * `suggestion` what may have been meant by words that match little; `isOnlyLittleWords` says why nothing is found.
 */
export async function listEvents(filters: EventFilters) {
  return list(filters, selectEvents)
}

/** The same page of the same events, each in full, as the codebook records it. */
export async function listEventRecords(filters: EventFilters) {
  return list(filters, selectRecords)
}

/** An event in full, as the codebook records it; null when none is published under that id. */
export async function getEventRecord(id: string): Promise<EventAnswer | null> {
  const [record] = await selectRecords(sql`e.id = ${id}`, NEWEST, 1)
  return record ?? null
}

async function list<Item>(
  filters: EventFilters,
  select: (...page: [Prisma.Sql, Prisma.Sql, number, number, string | null]) => Promise<Item[]>,
) {
  const { tsquery, corrected, suggestion, isOnlyLittleWords } = await understand(filters.q)
  const condition = toCondition(filters, tsquery)
  const [events, years] = await Promise.all([
    select(condition, orderOf(filters, tsquery), filters.size, (filters.page - 1) * filters.size, tsquery),
    countByYear(condition),
  ])
  const total = years.reduce((sum, { count }) => sum + count, 0)
  return {
    events,
    total,
    years,
    corrected,
    suggestion,
    isOnlyLittleWords,
    pageCount: pageCountOf(total, filters.size),
  }
}

/** How many events the filters ask for. */
export async function countEvents(filters: EventFilters): Promise<number> {
  const { tsquery } = await understand(filters.q)
  return countWhere(EVENTS, toCondition(filters, tsquery))
}

/** Events by a condition on `events e`, for pages of other records; their titles are marked when words are searched. */
export async function selectEvents(
  condition: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
  offset = 0,
  tsquery: string | null = null,
) {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT e.id, e.title, ${tsquery === null ? sql`NULL` : markedTitle(tsquery)} AS "markedTitle", e.kind, e.date, e.format,
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

function markedTitle(tsquery: string) {
  const options = `HighlightAll=true, StartSel=${MARK_START}, StopSel=${MARK_END}`
  return sql`(SELECT jsonb_object_agg(t.lang, ts_headline(CASE t.lang WHEN 'fr' THEN 'french_plain'
      WHEN 'en' THEN 'english_plain' ELSE 'simple' END::regconfig, t.text, ${tsquery}::tsquery, ${options}))
    FROM jsonb_each_text(e.title) t(lang, text))`
}

/** The orders of event lists, for pages of other records. */
export const NEWEST = ORDER['-date']
export const OLDEST = ORDER.date

/** How many events each of some filters asks for; all search the same words or none. One statement. */
export async function countEach(filters: EventFilters[]): Promise<number[]> {
  const { tsquery } = await understand(filters.find(({ q }) => q !== '')?.q ?? '')
  return countEachWhere(
    EVENTS,
    filters.map((asked) => toCondition(asked, asked.q === '' ? null : tsquery)),
  )
}

async function selectRecords(condition: Prisma.Sql, order: Prisma.Sql, limit: number, offset = 0) {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT ${RECORD_COLUMNS} FROM events e WHERE ${condition} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => EventAnswer.parse(row))
}

async function countByYear(condition: Prisma.Sql) {
  return reader().$queryRaw<{ year: number | null; count: number }[]>`
    SELECT extract(year FROM e.earliest)::int AS year, count(*)::int AS count
    FROM events e WHERE ${condition} GROUP BY 1`
}

function orderOf(filters: EventFilters, tsquery: string | null): Prisma.Sql {
  const sort = sortOf(filters)
  if (sort !== 'relevance' || tsquery === null) return ORDER[sort === 'date' ? 'date' : '-date']
  // All words in the title come before all words anywhere.
  return sql`ts_filter(e.search, '{a}') @@ ${tsquery}::tsquery DESC, ts_rank_cd(e.search, ${tsquery}::tsquery, 1) DESC, ${NEWEST}`
}
