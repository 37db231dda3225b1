import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Editor } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { importRecords, takeTurn } from './import'
import { filesOf, readKept } from './kept-upload'
import type { SourceFile } from './read-files'
import { TYPE_OF_FILE } from './records'

const LONG = { timeout: 600_000, maxWait: 60_000 }

/** Keeps files until their sender says yes, for a day at most; answers with the id of the upload. */
export async function keepUpload(editor: Editor, files: SourceFile[]): Promise<string> {
  await writer().$executeRaw`DELETE FROM import_uploads WHERE created_at < now() - interval '1 day'`
  const kept = files.map(({ name, text }) => ({ name, text }))
  const { id } = await writer().importUpload.create({
    data: { accountId: editor.id, files: kept },
    select: { id: true },
  })
  return id
}

/** Forgets files that their sender does not want to import after all. */
export async function dropUpload(editor: Editor, id: string): Promise<void> {
  await writer().importUpload.deleteMany({ where: { id, accountId: editor.id } })
}

export type ImportAnswer =
  | { is: 'done'; id: string }
  /** The preview says why, or that all is on file already. */
  | { is: 'refused' }
  /** Neither the upload nor an import of that id is there. */
  | { is: 'gone' }

class Refused extends Error {}

/**
 * Imports an upload as drafts, everything or nothing, with its line in the audit log. Asked twice, it imports once and
 * answers both times with the same import, whose id is that of the upload.
 */
export async function runImport(
  editor: Editor,
  { upload, address }: { upload: string; address: string | null },
): Promise<ImportAnswer> {
  try {
    return await writer().$transaction((db) => runKept(db, editor, upload, address), LONG)
  } catch (error) {
    if (error instanceof Refused) return { is: 'refused' }
    throw error
  }
}

async function runKept(
  db: Prisma.TransactionClient,
  editor: Editor,
  id: string,
  address: string | null,
): Promise<ImportAnswer> {
  // Who comes second waits here, then finds that the first one took it away.
  const [kept] = await db.$queryRaw<{ files: unknown }[]>`
    SELECT files FROM import_uploads WHERE id = ${id}::uuid AND account_id = ${editor.id}::uuid FOR UPDATE`
  if (!kept) {
    const done = await db.import.findFirst({ where: { id, accountId: editor.id }, select: { id: true } })
    return done ? { is: 'done', id } : { is: 'gone' }
  }
  await takeTurn(db)
  const files = filesOf(kept.files)
  const read = await readKept(db, files)
  if (read.problems.length > 0) throw new Refused()
  const fileName = files.map(({ name }) => name).join(', ')
  await db.import.create({ data: { id, accountId: editor.id, fileName, counts: {} } })
  const result = await importRecords(db, read, 'draft', { accountId: editor.id, importId: id })
  if (!result.ok) throw new Refused()
  const made = result.outcomes
    .map(({ file, created, updated }) => [TYPE_OF_FILE[file], created + updated] as const)
    .filter(([, count]) => count > 0)
  if (made.length === 0) throw new Refused()
  const counts = Object.fromEntries(made)
  await db.import.update({ where: { id }, data: { counts } })
  await db.importUpload.delete({ where: { id } })
  await audit(db, {
    account: editor,
    action: 'import.run',
    address,
    detail: { import: id, fileName, counts },
  })
  return { is: 'done', id }
}
