import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import type { PlaceRecord } from '@/lib/places/schema'
import type { RecordType } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { type FileContent, toContents } from './contents'
import { RECORD_FILES, type RecordFile, type Records, TYPE_OF_FILE } from './records'

type Db = Pick<Prisma.TransactionClient, '$queryRaw'>

/** What becomes of the records of a file. `kept` were changed by an editor since, and are left as they are. */
export interface Outcome {
  file: RecordFile
  created: number
  updated: number
  unchanged: number
  kept: string[]
}

/** A record that a file brings or changes. */
export type Change = FileContent & {
  /** Whether readers have never seen it and the record is there: a file does not publish what waits as a draft. */
  isDraft: boolean
  /** Its newest version; null when the file brings it. */
  before: { number: number; status: RecordStatus } | null
}

export interface Plan {
  outcomes: Outcome[]
  changes: Change[]
}

// What an undone import leaves is as the file before it left it.
export const UNDONE = 'import-undone'

/** Tells records that are new, changed, unchanged or an editor's, by the last revision of each. Writes nothing. */
export async function planLoad(db: Db, records: Records, places: PlaceRecord[]): Promise<Plan> {
  const contents = toContents(records, places)
  const sorted: { outcome: Outcome; changes: Change[] }[] = []
  for (const file of RECORD_FILES) sorted.push(await sort(db, file, contents[file]))
  return {
    outcomes: sorted.map(({ outcome }) => outcome),
    changes: sorted.flatMap(({ changes }) => changes),
  }
}

async function sort(db: Db, file: RecordFile, records: FileContent[]) {
  const outcome: Outcome = { file, created: 0, updated: 0, unchanged: 0, kept: [] }
  const changes: Change[] = []
  const last = await lastRevisions(db, TYPE_OF_FILE[file])
  for (const record of records) {
    const revision = last.get(record.id)
    if (!revision || revision.isUndone) {
      changes.push({ ...record, isDraft: false, before: null })
      outcome.created++
    } else if (revision.isOnFile && isSame(revision.snapshot, record.content)) {
      outcome.unchanged++
    } else if (revision.isEdited) {
      outcome.kept.push(record.id)
    } else {
      const { number, status, isDraft } = revision
      changes.push({ ...record, isDraft, before: { number, status } })
      outcome.updated++
    }
  }
  return { outcome, changes }
}

function isSame(snapshot: unknown, content: unknown) {
  return isDeepStrictEqual(snapshot, JSON.parse(JSON.stringify(content)))
}

const LastRevision = z.object({
  id: z.string(),
  snapshot: z.unknown(),
  number: z.int(),
  status: RecordStatus,
  isDraft: z.boolean(),
  isOnFile: z.boolean(),
  /** By somebody at the desk, not by a file: written, sent to the reviewers, or put away. */
  isEdited: z.boolean(),
  /** Brought by an import that was undone. */
  isUndone: z.boolean(),
})

async function lastRevisions(db: Db, type: RecordType) {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT c.id, r.snapshot, r.number, c.status, c.published_version IS NULL AS "isDraft",
      c.status <> 'archived' AS "isOnFile",
      c.status IN ('in-review', 'archived')
        OR r.author_id IS NOT NULL AND v.record_id IS NULL AND r.reason <> ${UNDONE} AS "isEdited",
      c.status = 'archived' AND coalesce(v.undo = 'archived', false) AS "isUndone"
    FROM records c JOIN revisions r ON r.record_type = c.type AND r.record_id = c.id AND r.number = c.version
      LEFT JOIN import_versions v ON v.record_type = c.type AND v.record_id = c.id AND v.number = c.version
    WHERE c.type = ${type}`
  return new Map(rows.map((row) => LastRevision.parse(row)).map((row) => [row.id, row]))
}
