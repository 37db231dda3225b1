import 'server-only'
import { z } from 'zod'
import { type Contributor, can, type Editor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, type RecordKey, RecordType } from '@/lib/records/types'
import { countryOf } from '@/lib/vocabulary/countries'
import { type SuggestionFilters, SuggestionState } from './filters'
import { type AboutRecord, type ReportedError, type SuggestionList, SuggestionRecord } from './listed'
import { Decision } from './schema'
import { toSubjectKey } from './subject'

const { sql } = Prisma

/** What suggestions are about and editors have a form for. */
const RecordedType = RecordType.extract(['event', 'actor', 'initiative', 'article', 'theme'])

const PAGE_SIZE = 20

/** What a reader wrote about a record, for the form that corrects it; null when it is about another, or not for that account. */
export async function findSuggestion(
  account: Contributor,
  { type, id: recordId }: RecordKey,
  id: string,
): Promise<ReportedError | null> {
  if (!can(account.role, 'suggestions.handle') || !z.uuid().safeParse(id).success) return null
  const found = await desk().suggestion.findUnique({
    where: { id },
    select: { recordType: true, recordId: true, message: true, sourceUrl: true, decision: true },
  })
  if (!found || found.recordType !== type || found.recordId === null) return null
  const about = { type, id: found.recordId }
  const moved = await findMoved(desk(), [about])
  if ((moved.get(keyOf(about)) ?? about.id) !== recordId) return null
  const { message, sourceUrl, decision } = found
  return { id, message, sourceUrl, state: decision === null ? 'waiting' : Decision.parse(decision) }
}

/** A page of suggestions: those that wait first, the oldest of them on top, then the last handled. */
export async function listSuggestions(_editor: Editor, filters: SuggestionFilters): Promise<SuggestionList> {
  const about = aboutCondition(filters.record)
  const states = filters.state.map((state) =>
    state === 'waiting' ? sql`s.decision IS NULL` : sql`s.decision = ${state}`,
  )
  const where = states.length > 0 ? sql`${about} AND (${Prisma.join(states, ' OR ')})` : about
  const [rows, totals] = await Promise.all([
    desk().$queryRaw<unknown[]>`
      SELECT s.id, s.record_type AS "recordType", s.record_id AS "recordId", s.message, s.source_url AS "sourceUrl",
        s.contact, s.created_at AS "createdAt", s.decision, s.note, s.handled_at AS "handledAt", a.name AS "handledBy"
      FROM suggestions s LEFT JOIN accounts a ON a.id = s.handled_by_id WHERE ${where}
      ORDER BY s.handled_at DESC NULLS FIRST, s.created_at, s.id
      LIMIT ${PAGE_SIZE} OFFSET ${(filters.page - 1) * PAGE_SIZE}`,
    desk().$queryRaw<{ state: SuggestionState; count: number }[]>`
      SELECT coalesce(s.decision, 'waiting') AS state, count(*)::int AS count
      FROM suggestions s WHERE ${about} GROUP BY 1`,
  ])
  const listed = rows.map((row) => SuggestionRecord.parse(row))
  const named = await nameRecords(listed)
  const counts = { waiting: 0, accepted: 0, declined: 0 }
  for (const { state, count } of totals) counts[state] = count
  const asked = filters.state.length > 0 ? filters.state : SuggestionState.options
  const total = asked.reduce((sum, state) => sum + counts[state], 0)
  return {
    suggestions: listed.map((row) => ({ ...row, about: named(row) })),
    total,
    pageCount: Math.ceil(total / PAGE_SIZE),
    counts,
  }
}

function aboutCondition(record: string) {
  if (record === '') return sql`true`
  const key = toSubjectKey(record)
  if (!key) return sql`false`
  // Also those sent before other records were merged into it.
  return sql`s.record_type = ${key.type} AND s.record_id IN (
    WITH RECURSIVE own(id) AS (
      SELECT ${key.id} UNION SELECT r.from_id FROM redirects r JOIN own ON r.record_type = ${key.type} AND r.to_id = own.id
    ) SELECT id FROM own)`
}

const Named = z.object({ type: RecordedType, id: z.string(), title: LocalizedText, isPublic: z.boolean() })

async function nameRecords(rows: SuggestionRecord[]) {
  const keys = rows.flatMap(toKeys)
  const moved = await findMoved(desk(), keys)
  const now = (key: RecordedKey) => ({ ...key, id: moved.get(keyOf(key)) ?? key.id })
  const found = await desk().$queryRaw<unknown[]>`
    SELECT r.type, r.id, r.title, r.published_version IS NOT NULL AS "isPublic" FROM records r
      JOIN (SELECT DISTINCT type, id FROM jsonb_to_recordset(${JSON.stringify(keys.map(now))}::jsonb) AS k(type text, id text)) asked
      USING (type, id)`
  const records = new Map(found.map((row) => Named.parse(row)).map((row) => [`${row.type} ${row.id}`, row]))
  return (row: SuggestionRecord): AboutRecord | null => {
    if (row.recordType === 'country' && row.recordId) return aboutCountry(row.recordId)
    const [key] = toKeys(row)
    return key ? (records.get(keyOf(now(key))) ?? null) : null
  }
}

interface RecordedKey {
  type: z.infer<typeof RecordedType>
  id: string
}

function toKeys({ recordType, recordId }: SuggestionRecord): RecordedKey[] {
  const type = RecordedType.safeParse(recordType)
  return type.success && recordId !== null ? [{ type: type.data, id: recordId }] : []
}

function aboutCountry(id: string): AboutRecord | null {
  const country = countryOf(id.toUpperCase())
  return country ? { type: 'country', id, title: country.name, isPublic: true } : null
}
