import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { AnyDraft } from '@/lib/records/content'
import { Head } from '@/lib/records/heads'
import { findMoved } from '@/lib/records/redirects'
import { referencesOf, renameReferences } from '@/lib/records/references'
import { keyOf, type RecordKey } from '@/lib/records/types'

type Db = Pick<Prisma.TransactionClient, '$queryRaw'>

/** A record and its newest version. */
export interface Newest {
  head: Head
  draft: AnyDraft
}

const Row = Head.extend({ snapshot: z.unknown() })

/** The newest versions of records by key, referring to records by the ids that they have now. Two statements for all. */
export async function readNewest(db: Db, keys: RecordKey[]): Promise<Map<string, Newest>> {
  const asked = JSON.stringify(keys.map(({ type, id }) => ({ type, id })))
  const rows = await db.$queryRaw<unknown[]>`
    SELECT c.type, c.id, c.status, c.version, c.published_version AS "publishedVersion", c.title, c.owner_id AS "ownerId",
      c.assignee_id AS "assigneeId", c.submitted_at AS "submittedAt", c.updated_at AS "updatedAt", r.snapshot
    FROM records c JOIN revisions r ON r.record_type = c.type AND r.record_id = c.id AND r.number = c.version
      JOIN (SELECT DISTINCT type, id FROM jsonb_to_recordset(${asked}::jsonb) AS k(type text, id text)) k USING (type, id)`
  const saved = rows.map((row) => {
    const { snapshot, ...head } = Row.parse(row)
    return { head, draft: AnyDraft.parse({ type: head.type, content: snapshot }) }
  })
  const moved = await findMoved(
    db,
    saved.flatMap(({ draft }) => referencesOf(draft)),
  )
  return new Map(
    saved.map(({ head, draft }) => {
      const now = renameReferences(draft, (type, id) => moved.get(keyOf({ type, id })) ?? id)
      return [keyOf(head), { head, draft: moved.size === 0 ? draft : now }]
    }),
  )
}
