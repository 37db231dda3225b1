import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { can } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { AnyDraft } from './content'
import { type RecordKey, RecordType } from './types'

/** Where a record stands: see the model `Record`. */
export const Head = z.object({
  type: RecordType,
  id: z.string(),
  status: RecordStatus,
  version: z.int(),
  publishedVersion: z.int().nullable(),
  title: LocalizedText,
  ownerId: z.string().nullable(),
  assigneeId: z.string().nullable(),
  submittedAt: z.date().nullable(),
  updatedAt: z.date(),
})
export type Head = z.infer<typeof Head>

/** Takes hold of a record until the transaction ends: who comes second sees what the first one did. Null: no such record. */
export async function holdRecord(
  db: Prisma.TransactionClient,
  { type, id }: RecordKey,
): Promise<Head | null> {
  const [row] = await db.$queryRaw<unknown[]>`
    SELECT type, id, status, version, published_version AS "publishedVersion", title, owner_id AS "ownerId",
      assignee_id AS "assigneeId", submitted_at AS "submittedAt", updated_at AS "updatedAt"
    FROM records WHERE type = ${type} AND id = ${id} FOR UPDATE`
  return row === undefined ? null : Head.parse(row)
}

/** The content of one version of a record, as it was saved; null when there is no such version. */
export async function readVersion(
  db: Pick<Prisma.TransactionClient, 'revision'>,
  { type, id }: RecordKey,
  number: number,
): Promise<AnyDraft | null> {
  const where = { recordType_recordId_number: { recordType: type, recordId: id, number } }
  const row = await db.revision.findUnique({ where, select: { snapshot: true } })
  return row && AnyDraft.parse({ type, content: row.snapshot })
}

/** Whether somebody may see a record's versions: contributors only those of their own. */
export function mayRead(account: Contributor, head: Pick<Head, 'ownerId'>): boolean {
  return can(account.role, 'records.edit') || head.ownerId === account.id
}

/** Whether somebody may save a new version: contributors only while a draft of their own was never shown to anybody. */
export function mayEdit(account: Contributor, head: Head): boolean {
  if (head.status === 'archived') return false
  if (can(account.role, 'records.edit')) return true
  return head.ownerId === account.id && head.status === 'draft' && head.publishedVersion === null
}

/** Throws AppError('not-allowed') when somebody may not save a new version. */
export function checkMayEdit(account: Contributor, head: Head): void {
  if (!mayEdit(account, head))
    throw new AppError('not-allowed', `${account.id} may not edit ${head.type} ${head.id}`)
}
