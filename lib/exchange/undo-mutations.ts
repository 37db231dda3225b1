import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Editor } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import { AnyContent, type AnyDraft } from '@/lib/records/content'
import { readVersion } from '@/lib/records/heads'
import { holdProjection, type Projected, project } from '@/lib/records/projection'
import { followRedirects } from '@/lib/records/redirects'
import { refreshSearch } from '@/lib/records/search-index'
import { keyOf, type RecordKey } from '@/lib/records/types'
import { addPublications, addVersions, type NewVersion } from '@/lib/records/versions'
import { UNDONE } from './plan'
import { planUndo, type Step } from './undo-plan'

type Db = Prisma.TransactionClient

interface UndoRequest {
  id: string
  /** What the history says of records that are taken away. */
  reason: string
  address: string | null
}

/**
 * Undoes an import, with its lines in the audit log: what it brought is archived, what it changed gets its previous
 * version back as a new one. Whatever was edited, submitted, published or put to use since is kept, and noted. Asked
 * twice, it undoes once. Throws AppError 'not-found'.
 */
export async function undoImport(editor: Editor, { id, reason, address }: UndoRequest): Promise<void> {
  await writer().$transaction(
    async (db) => {
      const [made] = await db.$queryRaw<{ undoneAt: Date | null }[]>`
        SELECT undone_at AS "undoneAt" FROM imports WHERE id = ${id}::uuid FOR UPDATE`
      if (!made) throw new AppError('not-found', `import ${id}`)
      if (made.undoneAt) return
      await holdProjection(db)
      await hold(db, id)
      const steps = await planUndo(db, id)
      await takeAway(db, editor, only(steps, 'archived'), reason, address)
      await giveBack(db, editor, only(steps, 'restored'), address)
      for (const step of steps) await note(db, id, step)
      await db.import.update({ where: { id }, data: { undoneAt: new Date() } })
      const kept = steps.filter(({ undoing }) => undoing !== 'archived' && undoing !== 'restored')
      const detail = { import: id, undone: steps.length - kept.length, kept: kept.length }
      await audit(db, { account: editor, action: 'import.undone', address, detail })
    },
    { timeout: 600_000, maxWait: 60_000 },
  )
}

// In one order, so that two undos do not wait for each other.
async function hold(db: Db, id: string) {
  await db.$queryRaw`
    SELECT c.id FROM records c JOIN import_versions v ON v.record_type = c.type AND v.record_id = c.id
    WHERE v.import_id = ${id}::uuid ORDER BY c.type, c.id FOR UPDATE OF c`
}

async function takeAway(db: Db, editor: Editor, steps: Step[], reason: string, address: string | null) {
  const leaving = JSON.stringify(steps.map(({ type, id }) => ({ type, id })))
  await db.$executeRaw`
    UPDATE records c SET status = 'archived', assignee_id = NULL, submitted_at = NULL, updated_at = now()
    FROM jsonb_to_recordset(${leaving}::jsonb) AS k(type text, id text) WHERE c.type = k.type AND c.id = k.id`
  await db.comment.createMany({
    data: steps.map(({ type, id, version }) => ({
      recordType: type,
      recordId: id,
      number: version,
      step: 'archived',
      text: reason,
      accountId: editor.id,
    })),
  })
  for (const { type, id, version } of steps) {
    const about = { recordType: type, recordId: id, address, detail: { version } }
    await audit(db, { account: editor, action: 'record.archived', ...about })
  }
}

// Publicly nothing changes: readers went on seeing the version that is now the newest again.
async function giveBack(db: Db, editor: Editor, steps: Step[], address: string | null) {
  const versions: NewVersion[] = []
  const shown: { id: string; draft: AnyDraft }[] = []
  for (const step of steps) {
    const draft = await readVersion(db, step, step.beforeNumber ?? 0)
    if (!draft) throw new Error(`${keyOf(step)} has no version ${step.beforeNumber}`)
    const status = step.beforeStatus ?? 'draft'
    versions.push({ id: step.id, draft, status, reason: UNDONE, authorId: editor.id })
    if (status === 'published') shown.push({ id: step.id, draft: await followRedirects(db, draft) })
  }
  const numbers = await addVersions(db, versions)
  const numberOf = (key: RecordKey) => numbers.get(keyOf(key)) ?? 1
  const projected: Projected[] = shown.map(({ id, draft }) => ({
    ...AnyContent.parse(draft),
    id,
    version: numberOf({ type: draft.type, id }),
  }))
  await project(db, projected)
  await addPublications(db, projected, editor.id)
  await refreshSearch(db, projected)
  for (const step of steps) {
    const about = { recordType: step.type, recordId: step.id, address, detail: { version: numberOf(step) } }
    await audit(db, { account: editor, action: 'record.saved', ...about })
  }
}

async function note(db: Db, importId: string, { type, id, undoing }: Step) {
  const where = { importId_recordType_recordId: { importId, recordType: type, recordId: id } }
  await db.importVersion.update({ where, data: { undo: undoing } })
}

function only(steps: Step[], undoing: Step['undoing']) {
  return steps.filter((step) => step.undoing === undoing)
}
