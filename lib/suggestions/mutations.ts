import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Editor } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, type RecordKey, RecordType } from '@/lib/records/types'
import { CONTACT_DAYS, type HandlingInput, type SuggestionInput } from './schema'
import { type SubjectKey, WHOLE_BASE } from './subject'

const AN_HOUR = 5
const A_DAY = 20

/** What a reader suggests; `about` nothing in particular when it is null. */
export type NewSuggestion = SuggestionInput & { about: SubjectKey | null }

type Db = Prisma.TransactionClient

/**
 * Keeps what a reader suggests, for editors to read; refused from the sixth in an hour and the 21st in a day of one
 * sender. Whoever presses twice has sent once. The one write that takes no account: nothing of it is ever published.
 */
export async function addSuggestion(
  { message, source, contact, about }: NewSuggestion,
  sender: string,
): Promise<'kept' | 'too-many'> {
  return writer().$transaction(async (db) => {
    // Counted one after the other, or many at once would all be the first.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sender}, 5))`
    await forgetPersons(db)
    const type = about?.type ?? WHOLE_BASE
    const id = about?.id ?? null
    const [sent] = await db.$queryRaw<{ day: number; hour: number; again: boolean | null }[]>`
      SELECT count(*)::int AS day, (count(*) FILTER (WHERE is_new))::int AS hour, bool_or(is_new AND is_same) AS again
      FROM (
        SELECT created_at > now() - interval '1 hour' AS is_new,
          message = ${message} AND record_type = ${type} AND record_id IS NOT DISTINCT FROM ${id}::text AS is_same
        FROM suggestions WHERE sender = ${sender} AND created_at > now() - interval '1 day'
      ) recent`
    if (sent?.again) return 'kept'
    if (sent && (sent.hour >= AN_HOUR || sent.day >= A_DAY)) return 'too-many'
    const { id: suggestion } = await db.suggestion.create({
      data: { recordType: type, recordId: id, message, sourceUrl: source, contact, sender },
    })
    // Without the address: readers are promised that it is not kept.
    await audit(db, {
      account: null,
      action: 'suggestion.received',
      ...aboutRecord({ recordType: type, recordId: id }),
      detail: { suggestion },
    })
    return 'kept'
  })
}

/**
 * Notes what becomes of a suggestion, and answers with the record it is about, under the id that it has now; null when
 * editors have no form for that. Throws AppError: not-found, or conflict when somebody has decided before.
 */
export async function handleSuggestion(
  editor: Editor,
  {
    id,
    decision,
    note,
    address,
  }: Pick<HandlingInput, 'id' | 'decision' | 'note'> & { address: string | null },
): Promise<RecordKey | null> {
  return writer().$transaction(async (db) => {
    await forgetPersons(db)
    const { count } = await db.suggestion.updateMany({
      where: { id, decision: null },
      data: { decision, note, handledAt: new Date(), handledById: editor.id },
    })
    const found = await db.suggestion.findUnique({
      where: { id },
      select: { recordType: true, recordId: true },
    })
    if (!found) throw new AppError('not-found', `suggestion ${id}`)
    if (count === 0) throw new AppError('conflict', `suggestion ${id} is handled`)
    await audit(db, {
      account: editor,
      action: `suggestion.${decision}`,
      ...aboutRecord(found),
      address,
      detail: { suggestion: id },
    })
    const type = RecordType.safeParse(found.recordType)
    if (!type.success || found.recordId === null) return null
    const key = { type: type.data, id: found.recordId }
    return { ...key, id: (await findMoved(db, [key])).get(keyOf(key)) ?? key.id }
  })
}

// What says who a person is goes once it has served: the contact for questions, the sender to count what they send.
async function forgetPersons(db: Db) {
  await db.$executeRaw`
    UPDATE suggestions SET
      contact = CASE WHEN created_at > now() - make_interval(days => ${CONTACT_DAYS}) THEN contact END,
      sender = CASE WHEN created_at > now() - interval '1 day' THEN sender ELSE '' END
    WHERE id IN (
      SELECT id FROM suggestions
      WHERE (contact IS NOT NULL AND created_at <= now() - make_interval(days => ${CONTACT_DAYS}))
        OR (sender <> '' AND created_at <= now() - interval '1 day')
      FOR UPDATE SKIP LOCKED)`
}

function aboutRecord({ recordType, recordId }: { recordType: string; recordId: string | null }) {
  const type = RecordType.safeParse(recordType)
  return type.success && recordId !== null ? { recordType: type.data, recordId } : {}
}
