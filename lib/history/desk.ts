import 'server-only'
import { cache } from 'react'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { titlesOf } from '@/lib/records/desk'
import { mayRead } from '@/lib/records/heads'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, type RecordKey, type RecordType } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { readVersions, toItem, toVersion } from './rows'
import type { Standing, Version, VersionList } from './version'

const { sql } = Prisma

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
    const rows = await readVersions(desk(), versionsOf({ type, id }), { page })
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
    const [row] = head ? await readVersions(desk(), versionsOf({ type, id }), { number }) : []
    if (!head || !row) return null
    const version = await toVersion({ type, id }, row, (asked) => titlesOf(account, asked))
    return { ...head, ...version, current: head.version }
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

/** All versions of a record, for `readVersions`. */
const versionsOf = ({ type, id }: RecordKey) => sql`
  SELECT number, a.name AS author, reason, r.created_at AS "createdAt", snapshot,
    (SELECT min(p.created_at) FROM publications p WHERE p.record_type = r.record_type AND p.record_id = r.record_id
      AND p.number = r.number) AS "publishedAt"
  FROM revisions r LEFT JOIN accounts a ON a.id = r.author_id WHERE record_type = ${type} AND record_id = ${id}`
