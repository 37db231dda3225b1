import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { AnyDraft } from '@/lib/records/content'
import { referencesOf } from '@/lib/records/references'
import { keyOf, type RecordKey, RecordType } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'

type Db = Pick<Prisma.TransactionClient, '$queryRaw'>

/** What undoing does to a record: take it away, give its previous version back, or keep it, and why. */
export const Undoing = z.enum([
  'archived',
  'restored',
  'edited',
  'submitted',
  'published',
  'removed',
  'in-use',
])
export type Undoing = z.infer<typeof Undoing>

const Made = z.object({
  type: RecordType,
  id: z.string(),
  /** The version that the import made. */
  number: z.int(),
  beforeNumber: z.int().nullable(),
  beforeStatus: RecordStatus.nullable(),
  version: z.int(),
  status: RecordStatus,
})
type Made = z.infer<typeof Made>

export type Step = Made & { undoing: Undoing }

/** What undoing an import would do to each record that it made, as things are now. */
export async function planUndo(db: Db, importId: string): Promise<Step[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT v.record_type AS type, v.record_id AS id, v.number, v.before_number AS "beforeNumber",
      v.before_status AS "beforeStatus", c.version, c.status
    FROM import_versions v JOIN records c ON c.type = v.record_type AND c.id = v.record_id
    WHERE v.import_id = ${importId}::uuid ORDER BY v.record_type, v.record_id`
  const steps = rows.map((row) => Made.parse(row)).map((made) => ({ ...made, undoing: undoingOf(made) }))
  return keepUsed(steps, await readUsers(db, steps))
}

function undoingOf({ number, version, status, beforeNumber }: Made): Undoing {
  if (status === 'archived') return 'removed'
  if (version !== number) return 'edited'
  if (status === 'in-review') return 'submitted'
  if (status === 'published') return 'published'
  return beforeNumber === null ? 'archived' : 'restored'
}

/** A record that stays stays whole: what it refers to is not taken away, nor what that refers to. */
function keepUsed(steps: Step[], users: { key: string; uses: string[] }[]): Step[] {
  const leaving = new Set(steps.filter(({ undoing }) => undoing === 'archived').map(keyOf))
  // What a restored record uses now, it uses no longer with the version before.
  const restored = new Set(steps.filter(({ undoing }) => undoing === 'restored').map(keyOf))
  const waiting = users.filter(({ key }) => !restored.has(key))
  for (let isChanged = true; isChanged; ) {
    const used = waiting.filter(({ key }) => !leaving.has(key)).flatMap(({ uses }) => uses)
    const before = leaving.size
    for (const key of used) leaving.delete(key)
    isChanged = leaving.size < before
  }
  return steps.map((step) =>
    step.undoing === 'archived' && !leaving.has(keyOf(step)) ? { ...step, undoing: 'in-use' } : step,
  )
}

const User = z.object({ type: RecordType, id: z.string(), snapshot: z.unknown() })

/** The records on file whose newest version refers to one that would be taken away. */
async function readUsers(db: Db, steps: Step[]): Promise<{ key: string; uses: string[] }[]> {
  const leaving = steps.filter(({ undoing }) => undoing === 'archived')
  if (leaving.length === 0) return []
  const ids = leaving.map(({ id }) => id)
  const rows = await db.$queryRaw<unknown[]>`
    SELECT c.type, c.id, r.snapshot FROM records c
      JOIN revisions r ON r.record_type = c.type AND r.record_id = c.id AND r.number = c.version
    WHERE c.status <> 'archived' AND EXISTS (
      SELECT FROM jsonb_path_query(r.snapshot, 'strict $.** ? (@.type() == "string")') s WHERE s #>> '{}' = ANY (${ids}))`
  return rows.map((row) => {
    const { type, id, snapshot } = User.parse(row)
    const used: RecordKey[] = referencesOf(AnyDraft.parse({ type, content: snapshot }))
    return { key: keyOf({ type, id }), uses: used.map(keyOf) }
  })
}
