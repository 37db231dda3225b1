import 'server-only'
import { z } from 'zod'
import type { Editor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { titleOf } from '@/lib/records/names'
import { RecordType } from '@/lib/records/types'
import { checkReferences, type Known } from './check-references'
import { IMPORT_PAGE_SIZE, type ImportPage, ImportRow, MadeRecord } from './imported'
import { filesOf } from './kept-upload'
import { readKnown } from './known'
import { planLoad } from './plan'
import type { Preview } from './preview'
import type { Problem } from './problems'
import { located, type Origins, originKey, readFiles } from './read-files'
import { RECORD_FILES, type RecordFile, TYPE_OF_FILE } from './records'
import { planUndo, Undoing } from './undo-plan'

const MOST_SHOWN = 20

/** What an upload would do as things are now; null when it is gone or somebody else's. Writes nothing. */
export async function previewUpload(editor: Editor, id: string): Promise<Preview | null> {
  const kept = await desk().importUpload.findFirst({ where: { id, accountId: editor.id } })
  if (!kept) return null
  const sources = filesOf(kept.files)
  const known = await readKnown(desk())
  const { records, origins, problems } = readFiles(sources, known.places)
  const files = sources.map(({ name }) => name)
  const base = { id, files, createdAt: kept.createdAt }
  const all = [...problems, ...located(checkReferences(records, withOrigins(known, origins)), origins)]
  const plan = await planLoad(desk(), records, [...records.places, ...known.places])
  return {
    ...base,
    outcomes: plan.outcomes,
    problems: all.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || lineOf(a) - lineOf(b)),
    first: plan.changes.slice(0, MOST_SHOWN).map((change) => {
      const { type, id, before } = change
      const origin = origins.get(originKey(fileOfType(type), id))
      const place = { file: origin?.file ?? '', line: origin?.line ?? null }
      return { type, id, title: titleOf(change), isNew: before === null, ...place }
    }),
    changes: plan.changes.length,
  }
}

// A record that could not be read would be told again wherever another one refers to it.
function withOrigins(known: Known, origins: Origins): Known {
  const named = (file: string, ids: Set<string>) =>
    new Set([
      ...ids,
      ...[...origins.keys()].flatMap((key) =>
        key.startsWith(`${file} `) ? [key.slice(file.length + 1)] : [],
      ),
    ])
  return {
    ...known,
    actors: named('actors', known.actors),
    initiatives: named('initiatives', known.initiatives),
    articles: named('articles', known.articles),
  }
}

const lineOf = ({ line }: Problem) => line ?? 0

function fileOfType(type: RecordType): RecordFile | 'themes' {
  return RECORD_FILES.find((file) => TYPE_OF_FILE[file] === type) ?? 'themes'
}

/** The latest imports, newest first. */
export async function listImports(_editor: Editor): Promise<ImportRow[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT i.id, file_name AS "fileName", a.name AS by, counts, i.created_at AS "createdAt", undone_at AS "undoneAt"
    FROM imports i LEFT JOIN accounts a ON a.id = i.account_id ORDER BY i.created_at DESC, i.id LIMIT 20`
  return rows.map((row) => ImportRow.parse(row))
}

/** An import with a page of the records that it made, from page 1; null when there is none. */
export async function getImport(editor: Editor, id: string, page: number): Promise<ImportPage | null> {
  if (!z.uuid().safeParse(id).success) return null
  const [row] = await desk().$queryRaw<unknown[]>`
    SELECT i.id, file_name AS "fileName", a.name AS by, counts, i.created_at AS "createdAt", undone_at AS "undoneAt"
    FROM imports i LEFT JOIN accounts a ON a.id = i.account_id WHERE i.id = ${id}::uuid`
  if (row === undefined) return null
  const made = ImportRow.parse(row)
  const all = await readMade(editor, id)
  const planned = made.undoneAt ? [] : await planUndo(desk(), id)
  const undoings = new Map(planned.map(({ type, id, undoing }) => [`${type} ${id}`, undoing]))
  const told = all.flatMap((one) => {
    const undoing = one.undo ?? undoings.get(`${one.type} ${one.id}`)
    return undoing ? [{ ...one, undoing }] : []
  })
  return {
    made,
    records: all.slice((page - 1) * IMPORT_PAGE_SIZE, page * IMPORT_PAGE_SIZE),
    total: all.length,
    undoing: Undoing.options
      .map((undoing) => ({ undoing, count: told.filter((one) => one.undoing === undoing).length }))
      .filter(({ count }) => count > 0),
    kept: told.filter(({ undoing }) => undoing !== 'archived' && undoing !== 'restored'),
  }
}

async function readMade(_editor: Editor, id: string): Promise<MadeRecord[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT c.type, c.id, v.number, v.before_number IS NULL AS "isNew", c.title, c.status, v.undo
    FROM import_versions v JOIN records c ON c.type = v.record_type AND c.id = v.record_id
    WHERE v.import_id = ${id}::uuid ORDER BY array_position(${RecordType.options}::text[], c.type), c.id`
  return rows.map((row) => MadeRecord.parse(row))
}
