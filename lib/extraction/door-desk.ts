import 'server-only'
import { z } from 'zod'
import type { Editor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { mayOpen } from './review/held'

/** Whether there is an extraction that the account may open. */
export async function isExtractionHere(account: Editor, id: string): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false
  const row = await desk().extraction.findUnique({ where: { id }, select: { accountId: true } })
  return row !== null && mayOpen(account, row)
}
