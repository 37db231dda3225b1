import 'server-only'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { can } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import type { Names } from '@/lib/history/names'
import { toNames } from '@/lib/history/rows'
import type { AnyDraft } from './content'
import type { RecordFilters } from './filters'
import { Head, mayEdit, mayRead, readVersion } from './heads'
import { findMoved, followRedirects } from './redirects'
import { keyOf, type RecordKey, type RecordType } from './types'

const { sql } = Prisma

/** The columns of a `Head`, of `records r`. */
export const HEAD = sql`r.type, r.id, r.status, r.version, r.published_version AS "publishedVersion", r.title,
  r.owner_id AS "ownerId", r.assignee_id AS "assigneeId", r.submitted_at AS "submittedAt", r.updated_at AS "updatedAt"`

/** A record of a list, with who entered it and who takes care of it. */
export const ListedRecord = Head.extend({
  owner: z.string().nullable(),
  assignee: z.string().nullable(),
})
export type ListedRecord = z.infer<typeof ListedRecord>

/** What somebody may see of the records: contributors only their own. A condition on `records r`. */
export function visibleTo(account: Contributor): Prisma.Sql {
  return can(account.role, 'records.edit') ? sql`true` : sql`r.owner_id = ${account.id}::uuid`
}

/** Whether a record is there for somebody to open. */
export async function findForDesk(
  account: Contributor,
  { type, id }: RecordKey,
): Promise<'here' | 'not-allowed' | 'nowhere'> {
  const row = await desk().record.findUnique({ where: { type_id: { type, id } }, select: { ownerId: true } })
  if (!row) return 'nowhere'
  return mayRead(account, row) ? 'here' : 'not-allowed'
}

export interface OpenRecord {
  head: Head
  /** The newest version, referring to records by the ids that they have now. */
  draft: AnyDraft
  mayEdit: boolean
}

/** The newest version of a record and where it stands; null when there is none that the account may see. */
export async function getRecord(account: Contributor, key: RecordKey): Promise<OpenRecord | null> {
  const [row] = await desk().$queryRaw<unknown[]>`
    SELECT ${HEAD} FROM records r WHERE r.type = ${key.type} AND r.id = ${key.id} AND ${visibleTo(account)}`
  if (row === undefined) return null
  const head = Head.parse(row)
  const saved = await readVersion(desk(), key, head.version)
  if (!saved) throw new Error(`${keyOf(key)} has no version ${head.version}`)
  return { head, draft: await followRedirects(desk(), saved), mayEdit: mayEdit(account, head) }
}

const ORDER = {
  '-updated': sql`r.updated_at DESC, r.type, r.id`,
  updated: sql`r.updated_at, r.type, r.id`,
  title: sql`plain(coalesce(r.title->>'fr', r.title->>'en', r.title->>'ar', r.id)), r.type, r.id`,
} as const satisfies Record<RecordFilters['sort'], Prisma.Sql>

/** A page of the records of a type, or of all types when it is null. */
export async function listRecords(
  account: Contributor,
  type: RecordType | null,
  filters: RecordFilters,
): Promise<{ records: ListedRecord[]; total: number }> {
  const where = Prisma.join(
    [
      visibleTo(account),
      ...(type ? [sql`r.type = ${type}`] : []),
      ...(filters.status.length > 0 ? [sql`r.status = ANY (${filters.status})`] : []),
      ...(filters.whose === 'mine' ? [sql`r.owner_id = ${account.id}::uuid`] : []),
      ...(filters.whose === 'assigned' ? [sql`r.assignee_id = ${account.id}::uuid`] : []),
      ...namedLike(filters.q),
    ],
    ' AND ',
  )
  const [records, total] = await Promise.all([
    selectRecords(where, ORDER[filters.sort], filters.size, (filters.page - 1) * filters.size),
    desk().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM records r WHERE ${where}`,
  ])
  return { records, total: total[0]?.count ?? 0 }
}

/** The condition on `records r` that each word stands in a name or in the id. */
export function namedLike(words: string): Prisma.Sql[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map(
      (word) => sql`(position(plain(${word}) IN r.plain_names) > 0 OR position(lower(${word}) IN r.id) > 0)`,
    )
}

/** Records that meet a condition on `records r`. */
export async function selectRecords(
  where: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
  offset = 0,
): Promise<ListedRecord[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT ${HEAD}, o.name AS owner, a.name AS assignee FROM records r
      LEFT JOIN accounts o ON o.id = r.owner_id LEFT JOIN accounts a ON a.id = r.assignee_id
    WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => ListedRecord.parse(row))
}

/** What records of any status are called, by key, for editors; one that was merged goes by the name of the other. */
export async function titlesOf(_account: Contributor, asked: RecordKey[]): Promise<Names> {
  if (asked.length === 0) return new Map()
  const moved = await findMoved(desk(), asked)
  const keys = asked.map((key) => ({ type: key.type, id: moved.get(keyOf(key)) ?? key.id }))
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT type, id, title AS name FROM records JOIN
      (SELECT DISTINCT type, id FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS k(type text, id text)) asked
      USING (type, id)`
  return toNames(asked, moved, rows)
}
