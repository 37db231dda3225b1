import 'server-only'
import { cache } from 'react'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { titlesOf } from '@/lib/records/desk'
import { mayRead } from '@/lib/records/heads'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, type RecordType } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { referencesIn } from './names'
import { toItem, VersionRow } from './rows'
import { PAGE_SIZE, type Standing, titleIn, type Version, type VersionList } from './version'

/** All versions of a record, newest first, page by page from 1; null when there is no record that the account may see. */
export const listRevisions = cache(
  async (
    account: Contributor,
    type: RecordType,
    id: string,
    page = 1,
  ): Promise<(VersionList & Standing) | null> => {
    const head = await readHead(account, type, id)
    if (!head) return null
    const rows = await readVersions(type, id, null, page)
    return {
      ...head,
      type,
      id,
      current: head.version,
      total: rows[0]?.total ?? 0,
      versions: rows.map((row) => toItem(type, row)),
    }
  },
)

/** One version of a record with the one before; null when there is none that the account may see. */
export const getRevision = cache(
  async (
    account: Contributor,
    type: RecordType,
    id: string,
    number: number,
  ): Promise<(Version & Standing) | null> => {
    const head = await readHead(account, type, id)
    const [row] = head ? await readVersions(type, id, number, 1) : []
    if (!head || !row) return null
    const { snapshot, before, beforeNumber, next } = row
    return {
      ...head,
      ...toItem(type, row),
      type,
      id,
      title: titleIn(snapshot),
      content: snapshot,
      previous: beforeNumber === null ? null : { number: beforeNumber, content: before },
      next,
      current: head.version,
      names: await titlesOf(account, referencesIn(type, [snapshot, before])),
    }
  },
)

async function readHead(account: Contributor, type: RecordType, id: string) {
  const head = await desk().record.findUnique({
    where: { type_id: { type, id } },
    select: { title: true, status: true, version: true, publishedVersion: true, ownerId: true },
  })
  if (!head || !mayRead(account, head)) return null
  const moved = await findMoved(desk(), [{ type, id }])
  const movedTo = moved.get(keyOf({ type, id })) ?? null
  return { ...head, movedTo, title: LocalizedText.parse(head.title), status: RecordStatus.parse(head.status) }
}

/** One version, or all of a page when `number` is null. */
async function readVersions(type: RecordType, id: string, number: number | null, page: number) {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT v.*, (SELECT min(p.created_at) FROM publications p
        WHERE p.record_type = ${type} AND p.record_id = ${id} AND p.number = v.number) AS "publishedAt"
    FROM (
      SELECT number, a.name AS author, reason, r.created_at AS "createdAt", snapshot,
        lag(snapshot) OVER w AS before, lag(number) OVER w AS "beforeNumber", lead(number) OVER w AS next,
        max(number) OVER () AS current, (count(*) OVER ())::int AS total
      FROM revisions r LEFT JOIN accounts a ON a.id = r.author_id
      WHERE record_type = ${type} AND record_id = ${id} WINDOW w AS (ORDER BY number)
    ) v WHERE number = ${number}::int OR ${number}::int IS NULL
    ORDER BY number DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  return rows.map((row) => VersionRow.parse(row))
}
