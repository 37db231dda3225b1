import type { Prisma } from '@/lib/db/generated/client'
import { type Projected, project } from '@/lib/records/projection'
import { keyOf } from '@/lib/records/types'
import { addPublications, addVersions } from '@/lib/records/versions'
import type { Change } from './plan'

/** Whose import it is, when it is not the shell's. Its row is there already. */
export interface Importer {
  accountId: string
  importId: string
}

/** Makes a version of every record that is new or changed; `published` shows them to readers. */
export async function loadChanges(
  db: Prisma.TransactionClient,
  changes: Change[],
  status: 'published' | 'draft',
  importer: Importer | null,
): Promise<void> {
  const versions = changes.map(({ id, isDraft, before: _, ...draft }) => ({
    id,
    draft,
    status: isDraft ? ('draft' as const) : status,
    reason: 'import',
    authorId: importer?.accountId ?? null,
    importId: importer?.importId,
  }))
  const numbers = await addVersions(db, versions)
  const numberOf = ({ type, id }: Change) => numbers.get(keyOf({ type, id })) ?? 1
  if (importer) {
    await db.importVersion.createMany({
      data: changes.map((change) => ({
        importId: importer.importId,
        recordType: change.type,
        recordId: change.id,
        number: numberOf(change),
        beforeNumber: change.before?.number,
        beforeStatus: change.before?.status,
      })),
    })
  }
  const shown: Projected[] = versions
    .filter((version) => version.status === 'published')
    .map(({ id, draft }) => ({ ...draft, id, version: numbers.get(keyOf({ type: draft.type, id })) ?? 1 }))
  await project(db, shown)
  await addPublications(db, shown, importer?.accountId ?? null)
  if (shown.length > 0) await db.$executeRaw`SELECT refresh_search()`
}
