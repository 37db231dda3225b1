import 'server-only'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import type { RecordType } from './types'

/** What somebody typed and did not save, and when it was last kept. */
const UnfinishedForm = z.object({
  id: z.string(),
  base: z.int(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  updatedAt: z.date(),
})
export type UnfinishedForm = z.infer<typeof UnfinishedForm>

/** The last thing that the account typed into the form of a record (null: of a new one) and did not save. */
export async function findUnfinished(
  account: Contributor,
  type: RecordType,
  recordId: string | null,
): Promise<UnfinishedForm | null> {
  const row = await desk().unfinishedForm.findFirst({
    where: { accountId: account.id, recordType: type, recordId },
    orderBy: { updatedAt: 'desc' },
  })
  return row && UnfinishedForm.parse(row)
}
