import 'server-only'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { type ListedRecord, selectRecords, visibleTo } from '@/lib/records/desk'
import { QualityLine } from './filters'

const { sql } = Prisma

/** How many records each line of the quality list has that the account may see. One statement. */
export async function countQuality(account: Contributor): Promise<Map<QualityLine, number>> {
  const counts = QualityLine.options.map(
    (line) => sql`SELECT ${line} AS line, count(*)::int AS count FROM records r
      WHERE ${visibleTo(account)} AND ${CONDITIONS[line]}`,
  )
  const rows = await desk().$queryRaw<unknown[]>`${Prisma.join(counts, ' UNION ALL ')}`
  return new Map(rows.map((row) => Count.parse(row)).map(({ line, count }) => [line, count]))
}

const Count = z.object({ line: QualityLine, count: z.int() })

/** A page of the records of a line, newest change first. */
export async function listQuality(
  account: Contributor,
  line: QualityLine,
  { page, size }: { page: number; size: number },
): Promise<{ records: ListedRecord[]; total: number }> {
  const where = sql`${visibleTo(account)} AND ${CONDITIONS[line]}`
  const [records, total] = await Promise.all([
    selectRecords(where, sql`r.updated_at DESC, r.type, r.id`, size, (page - 1) * size),
    desk().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM records r WHERE ${where}`,
  ])
  return { records, total: total[0]?.count ?? 0 }
}

/** Published events of which something holds that their rows `e` tell. */
const event = (condition: Prisma.Sql) =>
  sql`(r.type = 'event' AND r.id IN (SELECT e.id FROM events e WHERE e.status = 'published' AND ${condition}))`

const cited = (field: string) =>
  sql`EXISTS (SELECT FROM citations c WHERE c.event_id = e.id AND c.field = ${field})`

const ALL_CITATIONS = sql`(SELECT c.event_id, c.article_id, c.exact FROM citations c WHERE c.event_id IS NOT NULL
  UNION ALL SELECT p.event_id, c.article_id, c.exact FROM citations c JOIN participations p ON p.id = c.participation_id)`

/** Records whose newest version has some text in another language and none in this one. An acronym may have one only. */
const without = (language: 'fr' | 'en') => {
  const gap = `? ((exists(@.fr) || exists(@.en) || exists(@.ar)) && !exists(@.${language}))`
  // Titles of articles are in the article's language. The subquery keeps older versions from being read.
  return sql`(r.type <> 'article' AND r.status <> 'archived' AND (
    SELECT jsonb_path_exists(v.snapshot, ${`$.keyvalue() ? (@.key != "acronym").value ${gap}`}::jsonpath)
      OR jsonb_path_exists(v.snapshot, ${`$.participants.as ${gap}`}::jsonpath)
    FROM revisions v WHERE v.record_type = r.type AND v.record_id = r.id AND v.number = r.version))`
}

// Those of evidence have the events whose pages mark a fact without a source: see `askedFacts`.
const CONDITIONS = {
  incomplete: sql`(r.status = 'draft' AND r.missing > 0)`,
  'unproved-date': event(sql`NOT ${cited('date')}`),
  'unproved-place': event(sql`e.place_id IS NOT NULL AND NOT ${cited('place')}`),
  'unproved-participants': event(sql`NOT ${cited('participants')} AND EXISTS (SELECT FROM participations p
    WHERE p.event_id = e.id AND NOT EXISTS (SELECT FROM citations c WHERE c.participation_id = p.id))`),
  'unproved-attendance': event(sql`e.attendance_count IS NOT NULL AND NOT ${cited('attendance')}`),
  'unproved-outcomes': event(sql`e.outcomes <> '[]' AND NOT ${cited('outcomes')}`),
  'unproved-countries': event(sql`NOT ${cited('countries')}
    AND EXISTS (SELECT FROM country_involvements i WHERE i.event_id = e.id)`),
  'unproved-themes': event(sql`NOT ${cited('themes')}
    AND EXISTS (SELECT FROM event_themes t WHERE t.event_id = e.id)`),
  'single-source': event(sql`e.id IN (SELECT event_id FROM ${ALL_CITATIONS} c GROUP BY event_id
    HAVING count(DISTINCT article_id) = 1)`),
  unquoted: event(sql`e.id IN (SELECT event_id FROM ${ALL_CITATIONS} c WHERE exact IS NULL)`),
  'no-french': without('fr'),
  'no-english': without('en'),
  'no-arabic': sql`(r.type = 'actor' AND r.status <> 'archived' AND NOT r.title ? 'ar')`,
} satisfies Record<QualityLine, Prisma.Sql>
