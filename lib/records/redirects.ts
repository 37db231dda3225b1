import { Prisma } from '@/lib/db/generated/client'
import type { AnyDraft } from './content'
import { referencesOf, renameReferences } from './references'
import { keyOf, type RecordKey } from './types'

/**
 * The start of a statement: `asked(type, id)`, the keys, and `moved(type, start, id)`, where those of them that were
 * merged are now.
 */
export function moving(keys: { type: string; id: string }[]): Prisma.Sql {
  // Merged records may be merged again: UNION ends on a circle.
  return Prisma.sql`WITH RECURSIVE asked AS (
      SELECT type, id FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS k(type text, id text)
    ), path(type, start, id) AS (
      SELECT type, id, id FROM asked
      UNION SELECT p.type, p.start, r.to_id FROM path p JOIN redirects r ON r.record_type = p.type AND r.from_id = p.id
    ), moved AS (
      SELECT type, start, id FROM path p
      WHERE id <> start AND NOT EXISTS (SELECT FROM redirects r WHERE r.record_type = p.type AND r.from_id = p.id)
    )`
}

/** Where records are now that were merged into others, by the key of the old one; the others are left out. */
export async function findMoved(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  keys: RecordKey[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await db.$queryRaw<{ type: string; from: string; to: string }[]>`
    ${moving(keys)} SELECT type, start AS from, id AS to FROM moved`
  return new Map(rows.map(({ type, from, to }) => [`${type} ${from}`, to]))
}

/** The draft as it reads today: what it refers to under the ids that the records have now. */
export async function followRedirects(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  draft: AnyDraft,
): Promise<AnyDraft> {
  return renameMoved(draft, await findMoved(db, referencesOf(draft)))
}

/** The same where the records that were merged are known, by key; a draft that names none of them stays as it is. */
export function renameMoved(draft: AnyDraft, moved: ReadonlyMap<string, string>): AnyDraft {
  if (!referencesOf(draft).some((key) => moved.has(keyOf(key)))) return draft
  return renameReferences(draft, (type, id) => moved.get(keyOf({ type, id })) ?? id)
}
