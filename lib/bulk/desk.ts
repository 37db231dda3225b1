import 'server-only'
import { z } from 'zod'
import type { Editor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { toCondition } from '@/lib/events/conditions'
import type { EventFilters } from '@/lib/events/filters'
import { NEWEST } from '@/lib/events/queries'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, RecordKey, RecordType } from '@/lib/records/types'
import { understand } from '@/lib/search/queries'
import type { BulkFilters } from './filters'
import { readNewest } from './newest'
import { readPasted } from './pasted'
import { type Planned, planBulk } from './plan'
import { type BulkReport, DoneChange, DoneRecord } from './report'
import { type BulkAction, type BulkRefusal, MOST_RECORDS } from './schema'

const { sql } = Prisma

/** Records that were chosen, and words that name none. */
export interface Choice {
  keys: RecordKey[]
  unknown: { id: string; code: Extract<BulkRefusal, 'not-found' | 'ambiguous'> }[]
  /** More were chosen than change at once: only the first ones are here. */
  isCut: boolean
}

/** The records that the filters choose, in the order of their list, at most `MOST_RECORDS`. */
export async function chooseRecords(
  editor: Editor,
  filters: BulkFilters,
  events: EventFilters,
): Promise<Choice> {
  if (filters.by === 'ids') return choosePasted(await pastedIn(editor, filters.ids))
  const keys = await listKeys(filters, events)
  return { keys: keys.slice(0, MOST_RECORDS), unknown: [], isCut: keys.length > MOST_RECORDS }
}

async function listKeys(filters: BulkFilters, events: EventFilters): Promise<RecordKey[]> {
  const rows = await desk().$queryRaw<
    unknown[]
  >`${await statementOf(filters, events)} LIMIT ${MOST_RECORDS + 1}`
  return rows.map((row) => RecordKey.parse(row))
}

async function statementOf(filters: BulkFilters, events: EventFilters): Promise<Prisma.Sql> {
  const order = sql`ORDER BY array_position(${RecordType.options}::text[], c.type), c.id`
  switch (filters.by) {
    case 'import':
      return sql`SELECT c.type, c.id FROM import_versions v
        JOIN records c ON c.type = v.record_type AND c.id = v.record_id
        WHERE v.import_id = ${filters.import ?? null}::uuid ${order}`
    case 'status':
      return sql`SELECT c.type, c.id FROM records c WHERE c.status = ${filters.status} ${order}`
    default: {
      const { tsquery } = await understand(events.q)
      // What readers see of events, as on the page whose address was given.
      return sql`SELECT 'event' AS type, e.id FROM events e
        WHERE e.status = 'published' AND ${toCondition(events, tsquery)} ORDER BY ${NEWEST}`
    }
  }
}

/** What somebody pasted, as it was kept; '' when it is no longer there. */
export async function pastedIn(editor: Editor, id: string | undefined): Promise<string> {
  const list = id && (await desk().bulkList.findFirst({ where: { id, accountId: editor.id } }))
  return list ? list.text : ''
}

async function choosePasted(text: string): Promise<Choice> {
  const pasted = readPasted(text)
  const shown = pasted.slice(0, MOST_RECORDS)
  const wanted = JSON.stringify(
    shown.flatMap(({ type, id }) => (type ? [type] : RecordType.options).map((one) => ({ type: one, id }))),
  )
  const candidates = z.array(RecordKey).parse(JSON.parse(wanted))
  const moved = await findMoved(desk(), candidates)
  const keyNow = (type: RecordType, id: string) => ({ type, id: moved.get(keyOf({ type, id })) ?? id })
  const there = await readNewest(
    desk(),
    candidates.map(({ type, id }) => keyNow(type, id)),
  )
  const choice: Choice = { keys: [], unknown: [], isCut: pasted.length > MOST_RECORDS }
  for (const { type, id } of shown) {
    const found = (type ? [type] : RecordType.options)
      .map((one) => keyNow(one, id))
      .filter((key) => there.has(keyOf(key)))
    const [key] = found
    if (key && found.length === 1) choice.keys.push(key)
    else choice.unknown.push({ id, code: key ? 'ambiguous' : 'not-found' })
  }
  choice.keys = [...new Map(choice.keys.map((key) => [keyOf(key), key])).values()]
  return choice
}

/** What an action would do to records, in their order. */
export async function previewBulk(
  _editor: Editor,
  keys: RecordKey[],
  action: BulkAction,
  theme: string | null,
): Promise<Planned[]> {
  const newest = await readNewest(desk(), keys)
  const records = keys.flatMap((key) => newest.get(keyOf(key)) ?? [])
  return planBulk(desk(), records, action, theme)
}

const Theme = z.object({ id: z.string(), title: LocalizedText, depth: z.int() })

/** The themes that a record may have, narrower ones after the broader that holds them. */
export async function listThemes(_editor: Editor): Promise<z.infer<typeof Theme>[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT t.id, t.label AS title, (t.broader_id IS NOT NULL)::int AS depth
    FROM themes t LEFT JOIN themes b ON b.id = t.broader_id
    ORDER BY coalesce(b.position, t.position), t.broader_id IS NOT NULL, t.position`
  return rows.map((row) => Theme.parse(row))
}

/** The countries that some event names which readers see: choosing by any other finds nothing. */
export async function listUsedCountries(_editor: Editor): Promise<string[]> {
  const rows = await desk().$queryRaw<{ country: string }[]>`
    SELECT DISTINCT i.country FROM country_involvements i JOIN events e ON e.id = i.event_id
    WHERE e.status = 'published'`
  return rows.map(({ country }) => country)
}

/** What a change to many records did; null when there is none of that id. */
export async function getBulk(_editor: Editor, id: string): Promise<BulkReport | null> {
  if (!z.uuid().safeParse(id).success) return null
  const [change] = await desk().$queryRaw<unknown[]>`
    SELECT b.id, b.action, b.theme_id AS theme, t.title AS "themeTitle", b.reason, b.asked, a.name AS by,
      b.created_at AS "createdAt", b.finished_at AS "finishedAt"
    FROM bulk_changes b JOIN accounts a ON a.id = b.account_id
      LEFT JOIN records t ON t.type = 'theme' AND t.id = b.theme_id
    WHERE b.id = ${id}::uuid`
  if (change === undefined) return null
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT c.type, c.id, c.title, c.status, o.outcome, o.code, o.value
    FROM bulk_outcomes o JOIN records c ON c.type = o.record_type AND c.id = o.record_id
    WHERE o.bulk_id = ${id}::uuid ORDER BY array_position(${RecordType.options}::text[], c.type), c.id`
  return { ...DoneChange.parse(change), records: rows.map((row) => DoneRecord.parse(row)) }
}
