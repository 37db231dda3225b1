import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { PlaceRecord } from '@/lib/places/schema'
import type { RecordStatus } from '@/lib/vocabulary/lists'
import { syncVocabulary } from '@/lib/vocabulary/mutations'
import { checkReferences, type Known } from './check-references'
import { createRecords, replaceRecords } from './load'
import type { Problem } from './problems'
import { RECORD_FILES, type RecordFile, type Records, readFolder } from './read-folder'

type Db = Prisma.TransactionClient

/** What became of the records of a file. `kept` were changed by an editor since, and are left as they are. */
export interface Outcome {
  file: RecordFile
  created: number
  updated: number
  unchanged: number
  kept: string[]
}

export type ImportResult = { ok: true; outcomes: Outcome[] } | { ok: false; problems: Problem[] }

interface Options {
  dryRun: boolean
  /** The status of records that are new. */
  status: RecordStatus
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
  const { records, problems } = readFolder(folder)
  if (problems.length > 0) return { ok: false, problems }
  const outcomes: Outcome[] = []
  try {
    const refused = await writer().$transaction(
      async (db) => {
        // One import at a time: two would both find the records missing.
        await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reperes import'))`
        await syncVocabulary(db)
        const known = await readKnown(db)
        const unknown = checkReferences(records, known)
        if (unknown.length > 0) return unknown
        await importRecords(db, records, [...records.places, ...known.places], status, (outcome) => {
          outcomes.push(outcome)
          report(outcome)
        })
        if (dryRun) throw new DryRun()
        return []
      },
      { timeout: 600_000, maxWait: 60_000 },
    )
    if (refused.length > 0) return { ok: false, problems: refused }
  } catch (error) {
    if (!(error instanceof DryRun)) throw error
  }
  return { ok: true, outcomes }
}

async function importRecords(
  db: Db,
  records: Records,
  places: PlaceRecord[],
  status: RecordStatus,
  report: (outcome: Outcome) => void,
) {
  const sorted = {
    places: await sort(db, 'places', records.places),
    actors: await sort(db, 'actors', records.actors),
    initiatives: await sort(db, 'initiatives', records.initiatives),
    articles: await sort(db, 'articles', records.articles),
    events: await sort(db, 'events', records.events),
  }
  const fresh = pick(sorted, 'fresh')
  const changed = pick(sorted, 'changed')
  await createRecords(db, fresh, places, status)
  await replaceRecords(db, changed, places)
  for (const file of RECORD_FILES) {
    await addRevisions(db, file, [...fresh[file], ...changed[file]])
    report(sorted[file].outcome)
  }
  const isChanged = RECORD_FILES.some((file) => fresh[file].length + changed[file].length > 0)
  if (isChanged) await db.$executeRaw`SELECT refresh_search()`
}

interface Sorted<Item> {
  outcome: Outcome
  fresh: Item[]
  changed: Item[]
}

/** Tells records that are new, changed, unchanged or an editor's, by the last revision of each. */
async function sort<Item extends { id: string }>(
  db: Db,
  file: RecordFile,
  records: Item[],
): Promise<Sorted<Item>> {
  const outcome: Outcome = { file, created: 0, updated: 0, unchanged: 0, kept: [] }
  const sorted: Sorted<Item> = { outcome, fresh: [], changed: [] }
  const last = await lastRevisions(db, file)
  for (const record of records) {
    const revision = last.get(record.id)
    if (!revision) {
      sorted.fresh.push(record)
      outcome.created++
    } else if (isDeepStrictEqual(revision.snapshot, JSON.parse(JSON.stringify(record)))) {
      outcome.unchanged++
    } else if (revision.edited) {
      outcome.kept.push(record.id)
    } else {
      sorted.changed.push(record)
      outcome.updated++
    }
  }
  return sorted
}

function pick(
  sorted: { [File in RecordFile]: Sorted<Records[File][number]> },
  which: 'fresh' | 'changed',
): Records {
  return {
    places: sorted.places[which],
    actors: sorted.actors[which],
    initiatives: sorted.initiatives[which],
    articles: sorted.articles[which],
    events: sorted.events[which],
  }
}

async function lastRevisions(db: Db, file: RecordFile) {
  const rows = await db.revision.findMany({
    where: { recordType: RECORD_TYPE[file] },
    orderBy: [{ recordId: 'asc' }, { number: 'desc' }],
    distinct: ['recordId'],
    select: { recordId: true, snapshot: true, authorId: true },
  })
  return new Map(
    rows.map(({ recordId, snapshot, authorId }) => [recordId, { snapshot, edited: authorId !== null }]),
  )
}

/** The word that revisions, redirects and audit entries use for a record of a file. */
const RECORD_TYPE = {
  places: 'place',
  actors: 'actor',
  initiatives: 'initiative',
  articles: 'article',
  events: 'event',
} as const satisfies Record<RecordFile, string>

async function addRevisions(db: Db, file: RecordFile, records: { id: string }[]) {
  await db.$executeRaw`
    INSERT INTO revisions (record_type, record_id, number, snapshot, reason)
    SELECT ${RECORD_TYPE[file]}, r->>'id',
      1 + (SELECT count(*) FROM revisions WHERE record_type = ${RECORD_TYPE[file]} AND record_id = r->>'id'), r, 'import'
    FROM jsonb_array_elements(${JSON.stringify(records)}::jsonb) AS r`
}

async function readKnown(db: Db): Promise<Known> {
  const select = { select: { id: true } }
  const actors = await db.actor.findMany(select)
  const initiatives = await db.initiative.findMany(select)
  const articles = await db.article.findMany(select)
  const themes = await db.theme.findMany(select)
  const places = await db.place.findMany()
  return {
    actors: idsOf(actors),
    initiatives: idsOf(initiatives),
    articles: idsOf(articles),
    themes: idsOf(themes),
    places: places.map(({ latitude, longitude, name, ...place }) =>
      PlaceRecord.parse({ ...place, name: LocalizedText.parse(name), lat: latitude, lon: longitude }),
    ),
  }
}

function idsOf(rows: { id: string }[]) {
  return new Set(rows.map(({ id }) => id))
}
