import 'server-only'
import type { Contributor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { entriesOf, FormMeta } from '@/lib/forms/meta'
import { type FormToken, readFormToken } from './form-token'
import { RecordType } from './types'

/** What somebody typed into a form and has not saved. */
interface Unfinished {
  type: RecordType
  /** Null for a record that does not exist yet. */
  recordId: string | null
  base: number
  entries: [string, string][]
  /** The token of the form whose content this one took over; '' for none. */
  restored: string
}

/**
 * Keeps what was typed, for the account that was given the form: the token proves it, so that nothing is lost when the
 * session is over. `saved` when the form was saved meanwhile: there is nothing left to keep.
 */
async function keepUnfinished(
  { accountId, token }: FormToken,
  { type, recordId, base, entries, restored }: Unfinished,
): Promise<'kept' | 'saved'> {
  return writer().$transaction(async (db) => {
    // The same lock as the save of this form: a slow autosave must not bring back what was just saved.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${token}, 3))`
    if (await db.revision.findUnique({ where: { token }, select: { number: true } })) return 'saved'
    const content = { recordType: type, recordId, base, fields: entries }
    const kept = await db.unfinishedForm.updateMany({ where: { id: token, accountId }, data: content })
    if (kept.count === 0) {
      await db.unfinishedForm.createMany({
        data: [{ id: token, accountId, ...content }],
        skipDuplicates: true,
      })
    }
    if (restored) await db.unfinishedForm.deleteMany({ where: { id: restored, accountId } })
    return 'kept'
  })
}

/** Forgets what was typed into a form, once it is saved or given up. */
export async function dropUnfinished(account: Contributor, tokens: string[]): Promise<void> {
  await writer().unfinishedForm.deleteMany({
    where: { accountId: account.id, id: { in: tokens.filter(Boolean) } },
  })
}

/** Keeps a form as it was posted, hidden fields included, for whom its token names; null when it is none of ours. */
export async function keepPosted(
  form: FormData,
): Promise<{ is: 'kept' | 'saved'; accountId: string } | null> {
  const token = await readFormToken(form.get('form'))
  const { data: meta } = FormMeta.safeParse(Object.fromEntries(form))
  const { data: type } = RecordType.safeParse(form.get('type'))
  if (!token || !meta || !type) return null
  const { record, base, restored } = meta
  const entries = entriesOf(form)
  const is = await keepUnfinished(token, { type, recordId: record || null, base, entries, restored })
  return { is, accountId: token.accountId }
}
