import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { holdProjection } from '@/lib/records/projection'
import { syncVocabulary } from '@/lib/vocabulary/mutations'
import { checkReferences } from './check-references'
import { readKnown } from './known'
import { type Importer, loadChanges } from './load'
import { type Outcome, planLoad } from './plan'
import type { Problem } from './problems'
import { type FilesRead, located } from './read-files'
import { readFolder } from './read-folder'

type Db = Prisma.TransactionClient

export type ImportResult = { ok: true; outcomes: Outcome[] } | { ok: false; problems: Problem[] }

interface Options {
  dryRun: boolean
  /** Whether readers see at once what is new or changed; else it waits as drafts. */
  status: 'published' | 'draft'
  report: (outcome: Outcome) => void
}

/** A dry run does all that the import does, then takes it back. */
class DryRun extends Error {}

/**
 * Loads a folder in the codebook's format: everything or, when one record has a problem, nothing.
 * Doing it twice changes nothing the second time.
 */
export async function importFolder(
  folder: string,
  { dryRun, status, report }: Options,
): Promise<ImportResult> {
  const read = readFolder(folder)
  if (read.problems.length > 0) return { ok: false, problems: read.problems }
  let result: ImportResult = { ok: true, outcomes: [] }
  try {
    await writer().$transaction(
      async (db) => {
        await takeTurn(db)
        result = await importRecords(db, read, status, null)
        if (result.ok && dryRun) throw new DryRun()
      },
      { timeout: 600_000, maxWait: 60_000 },
    )
  } catch (error) {
    if (!(error instanceof DryRun)) throw error
  }
  if (result.ok) result.outcomes.forEach(report)
  return result
}

/**
 * Waits until no other import runs, in a transaction of the caller's: two would both find the records missing. Nor does
 * anybody publish meanwhile, who would take hold of records in another order.
 */
export async function takeTurn(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reperes import'))`
  await holdProjection(db)
}

/** Loads records in a transaction of the caller's, who has the turn and takes all back when there are problems. */
export async function importRecords(
  db: Db,
  { records, origins }: Pick<FilesRead, 'records' | 'origins'>,
  status: 'published' | 'draft',
  importer: Importer | null,
): Promise<ImportResult> {
  await syncVocabulary(db)
  const known = await readKnown(db)
  const problems = located(checkReferences(records, known), origins)
  if (problems.length > 0) return { ok: false, problems }
  const { outcomes, changes } = await planLoad(db, records, [...records.places, ...known.places])
  await loadChanges(db, changes, status, importer)
  return { ok: true, outcomes }
}
