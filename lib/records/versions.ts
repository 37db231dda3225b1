import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import type { RecordStatus } from '@/lib/vocabulary/lists'
import { type AnyDraft, whatIsMissing } from './content'
import { namesOf, titleOf } from './names'
import { keyOf, RecordKey } from './types'

/** A content to be kept as the newest version of its record. */
export interface NewVersion {
  id: string
  draft: AnyDraft
  /** What the record becomes with it. A `published` one still has to be projected. */
  status: RecordStatus
  reason: string
  /** Who wrote it; null for the import from the shell. */
  authorId: string | null
  importId?: string | null
  /** Of the form that brought it (UUID). */
  token?: string | null
}

const Numbered = RecordKey.extend({ version: z.int() })

/** Adds a revision to each record, making those that are not there; returns the number of each by its key. */
export async function addVersions(
  db: Prisma.TransactionClient,
  versions: NewVersion[],
): Promise<Map<string, number>> {
  const rows = versions.map(({ id, draft, status, reason, authorId, importId, token }) => ({
    type: draft.type,
    id,
    status,
    title: titleOf(draft),
    names: namesOf(draft),
    missing: whatIsMissing(draft).length,
    snapshot: draft.content,
    reason,
    author: authorId,
    import: importId ?? null,
    token: token ?? null,
  }))
  const given = JSON.stringify(rows)
  const heads = await db.$queryRaw<unknown[]>`
    INSERT INTO records AS r (type, id, status, version, published_version, title, names, missing, owner_id,
      import_id)
    SELECT type, id, status, 1, CASE WHEN status = 'published' THEN 1 END, title, names, missing, author, import
    FROM jsonb_to_recordset(${given}::jsonb)
      AS g(type text, id text, status text, title jsonb, names text[], missing int, author uuid,
        import uuid)
    ON CONFLICT (type, id) DO UPDATE SET version = r.version + 1, status = EXCLUDED.status, title = EXCLUDED.title,
      names = EXCLUDED.names, missing = EXCLUDED.missing, updated_at = now(),
      published_version = CASE WHEN EXCLUDED.status = 'published' THEN r.version + 1 ELSE r.published_version END
    RETURNING type, id, version`
  await db.$executeRaw`
    INSERT INTO revisions (record_type, record_id, number, snapshot, reason, author_id, token)
    SELECT r.type, r.id, r.version, g.snapshot, g.reason, g.author, g.token
    FROM jsonb_to_recordset(${given}::jsonb)
      AS g(type text, id text, snapshot jsonb, reason text, author uuid, token uuid)
      JOIN records r ON r.type = g.type AND r.id = g.id`
  const numbers = heads.map((row) => Numbered.parse(row))
  return new Map(numbers.map((row) => [keyOf(row), row.version]))
}

/** Notes that readers see some versions from now on. */
export async function addPublications(
  db: Prisma.TransactionClient,
  published: (RecordKey & { version: number })[],
  accountId: string | null,
): Promise<void> {
  await db.publication.createMany({
    data: published.map(({ type, id, version }) => ({
      recordType: type,
      recordId: id,
      number: version,
      accountId,
    })),
  })
}
