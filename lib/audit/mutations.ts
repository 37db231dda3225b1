import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'

/** What somebody did, from which network address; `account` is null for the shell and for whoever is not signed in. */
export interface AuditedAction {
  account: { id: string } | null
  /** Such as 'record.published': the subject, then what happened to it. */
  action: string
  recordType?: string
  recordId?: string
  address?: string | null
  detail?: Prisma.InputJsonObject
}

/** Writes the log, in the transaction of what it tells: both are there or neither is. */
export async function audit(
  db: Pick<Prisma.TransactionClient, 'auditEntry'>,
  { account, action, recordType, recordId, address, detail }: AuditedAction,
): Promise<void> {
  await db.auditEntry.create({
    data: { accountId: account?.id, action, recordType, recordId, address, detail },
  })
}
