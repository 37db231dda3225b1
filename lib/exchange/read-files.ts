import { z } from 'zod'
import type { PlaceRecord } from '@/lib/places/schema'
import { columnOf } from './csv-columns'
import { problemsIn, reasonOf, shorten } from './issues'
import type { Problem } from './problems'
import { itemsOf, readTable, type Table } from './read-csv'
import { type Item, readJson, readLines } from './read-json'
import { recognise } from './recognise'
import { RECORD_SCHEMAS } from './record-schemas'
import { RECORD_FILES, type RecordFile, type Records } from './records'
import { EXAMPLE_ID } from './template'

/** A file by its name, and what it holds. */
export interface SourceFile {
  name: string
  text: string
}

/** Where a record stands, by the codebook's file and its id: see `originKey`. */
export type Origins = Map<string, { file: string; line: number }>

export interface FilesRead {
  records: Records
  origins: Origins
  problems: Problem[]
}

/** One of the files: its records, or the table that they are to be made of. */
interface Opened {
  name: string
  file: RecordFile
  content: Item[] | Table
}

/**
 * Reads the records of files in the codebook's format, JSON (a list, or one record a line) or CSV, and every reason for
 * which one cannot be read. `places` are those on file, which tables name. Nothing is checked between records.
 */
export function readFiles(sources: SourceFile[], places: PlaceRecord[]): FilesRead {
  const problems: Problem[] = []
  const origins: Origins = new Map()
  const opened = sources.flatMap((source) => open(source, problems))
  const read = <One>(file: RecordFile, schema: z.ZodType<One>, known: PlaceRecord[]): One[] =>
    opened.filter((one) => one.file === file).flatMap((one) => readOne(one, schema, known, origins, problems))
  const own = read('places', RECORD_SCHEMAS.places, places)
  const records = {
    places: own,
    actors: read('actors', RECORD_SCHEMAS.actors, []),
    initiatives: read('initiatives', RECORD_SCHEMAS.initiatives, []),
    articles: read('articles', RECORD_SCHEMAS.articles, []),
    events: read('events', RECORD_SCHEMAS.events, [...own, ...places]),
  }
  return { records, origins, problems }
}

/** The key of a record among the origins. */
export function originKey(file: string, id: string): string {
  return `${file} ${id}`
}

/** Problems between records, told with the name of the file that was read and the line of the record. */
export function located(problems: Problem[], origins: Origins): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    ...origins.get(originKey(problem.file, problem.id ?? '')),
  }))
}

function open({ name, text }: SourceFile, problems: Problem[]): Opened[] {
  const content = contentOf(name, text, problems)
  if (content === null) return []
  const file = recognise(name, Array.isArray(content) ? keysOf(content) : content.headings)
  if (file) return [{ name, file, content }]
  problems.push({ file: name, reason: 'unknown-file', allowed: [...RECORD_FILES] })
  return []
}

function contentOf(name: string, text: string, problems: Problem[]): Item[] | Table | null {
  const before = problems.length
  const start = text.trimStart().charAt(0)
  const isTable =
    /\.(csv|tsv|txt)$/i.test(name) || !(start === '[' || start === '{' || /\.\w*json\w*$/i.test(name))
  const content = isTable
    ? readTable(text, name, problems)
    : /\.(ndjson|jsonl)$/i.test(name)
      ? readLines(text, name, problems)
      : readJson(text, name, problems)
  // What could be read of a broken file would be told as missing elsewhere.
  return problems.length > before ? null : content
}

function keysOf(items: Item[]): string[] {
  const [first] = items
  return first && typeof first.value === 'object' && first.value !== null ? Object.keys(first.value) : []
}

function readOne<One>(
  { name, file, content }: Opened,
  schema: z.ZodType<One>,
  places: PlaceRecord[],
  origins: Origins,
  problems: Problem[],
): One[] {
  const isTable = !Array.isArray(content)
  const items = isTable ? itemsOf(content, file, name, places, problems) : content
  return items.flatMap(({ value, line }) => {
    const id = idOf(value)
    const place = { file: name, line, ...(id !== undefined && { id }) }
    if (id === EXAMPLE_ID) {
      problems.push({ ...place, reason: 'example-row' })
      return []
    }
    const known = id === undefined ? undefined : origins.get(originKey(file, id))
    if (known) problems.push({ ...place, field: 'id', reason: 'id-twice', limit: known.line })
    else if (id !== undefined) origins.set(originKey(file, id), { file: name, line })
    const bad = unstorable(value)
    if (bad !== null) {
      problems.push({ ...place, reason: 'bad-character', value: shorten(bad) })
      return []
    }
    const read = schema.safeParse(value, { error: reasonOf })
    if (read.success) return [read.data]
    for (const { path, ...problem } of problemsIn(read.error.issues, value)) {
      const field = isTable ? columnOf(file, path) : path.join('.')
      problems.push({ ...place, ...problem, ...(field && { field }), ...placeNamed(isTable, path, value) })
    }
    return []
  })
}

// A table names a place of the list; what it names stands there as written when there is none.
function placeNamed(isTable: boolean, [first]: PropertyKey[], value: unknown): Partial<Problem> {
  const named = z.object({ place: z.string() }).safeParse(value)
  if (!isTable || first !== 'place' || !named.success) return {}
  return { reason: 'unknown-reference', value: shorten(named.data.place) }
}

/** A text in the value that PostgreSQL cannot keep: with NUL or half a character. */
function unstorable(value: unknown): string | null {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value) ? value : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const found = unstorable(key) ?? unstorable(part)
    if (found !== null) return found
  }
  return null
}

function idOf(value: unknown): string | undefined {
  const read = z.object({ id: z.string() }).safeParse(value)
  return read.success && read.data.id !== '' ? shorten(read.data.id) : undefined
}
