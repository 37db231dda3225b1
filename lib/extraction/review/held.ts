import type { Editor } from '@/lib/auth/roles'
import { can } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'
import { OpenExtraction } from './open-extraction'

/** Whether somebody may see and change an extraction: it is their own, or they review what others do. */
export function mayOpen(account: Editor, { accountId }: { accountId: string }): boolean {
  return accountId === account.id || can(account.role, 'records.publish')
}

/** Takes hold of an extraction until the transaction ends. Throws AppError: not-found, not-allowed. */
export async function holdExtraction(
  db: Prisma.TransactionClient,
  account: Editor,
  id: string,
): Promise<OpenExtraction> {
  await db.$queryRaw`SELECT FROM extractions WHERE id = ${id}::uuid FOR UPDATE`
  const row = await db.extraction.findUnique({ where: { id } })
  if (!row) throw new AppError('not-found', `extraction ${id}`)
  if (!mayOpen(account, row)) throw new AppError('not-allowed', `extraction ${id} is somebody else’s`)
  return OpenExtraction.parse(row)
}
