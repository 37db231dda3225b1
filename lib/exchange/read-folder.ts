import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ActorRecord } from '@/lib/actors/schema'
import type { ArticleRecord } from '@/lib/articles/schema'
import type { EventRecord } from '@/lib/events/schema'
import type { InitiativeRecord } from '@/lib/initiatives/schema'
import type { PlaceRecord } from '@/lib/places/schema'
import type { Problem } from './problems'
import { RECORD_SCHEMAS } from './record-schemas'

/** The files of the codebook's format, in the order in which their records refer to each other. */
export const RECORD_FILES = ['places', 'actors', 'initiatives', 'articles', 'events'] as const

export type RecordFile = (typeof RECORD_FILES)[number]

/** What a folder in the codebook's format holds. */
export interface Records {
  places: PlaceRecord[]
  actors: ActorRecord[]
  initiatives: InitiativeRecord[]
  articles: ArticleRecord[]
  events: EventRecord[]
}

/** Reads the records of a folder, and every reason for which one cannot be read. Nothing is checked between records. */
export function readFolder(folder: string): { records: Records; problems: Problem[] } {
  const problems: Problem[] = []
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    problems.push({ file: folder, reason: 'no-folder' })
  else if (!RECORD_FILES.some((file) => nameOf(folder, file)))
    problems.push({ file: folder, reason: 'no-files' })
  const records = {
    places: readFile(folder, 'places', RECORD_SCHEMAS.places, problems),
    actors: readFile(folder, 'actors', RECORD_SCHEMAS.actors, problems),
    initiatives: readFile(folder, 'initiatives', RECORD_SCHEMAS.initiatives, problems),
    articles: readFile(folder, 'articles', RECORD_SCHEMAS.articles, problems),
    events: readFile(folder, 'events', RECORD_SCHEMAS.events, problems),
  }
  return { records, problems }
}

function nameOf(folder: string, file: RecordFile): string | undefined {
  return [`${file}.json`, `${file}.ndjson`].find((name) => existsSync(join(folder, name)))
}

function readFile<Item>(
  folder: string,
  file: RecordFile,
  schema: z.ZodType<Item>,
  problems: Problem[],
): Item[] {
  const name = nameOf(folder, file)
  if (!name) return []
  const seen = new Set<string>()
  return valuesOf(join(folder, name), name, problems).flatMap(({ value, at }) => {
    const id = idOf(value) ?? at
    if (seen.has(id)) problems.push({ file: name, id, field: 'id', reason: 'id-twice' })
    seen.add(id)
    const read = schema.safeParse(value)
    if (read.success) return [read.data]
    problems.push(...read.error.issues.map((issue) => toProblem(name, id, issue)))
    return []
  })
}

function valuesOf(path: string, name: string, problems: Problem[]): { value: unknown; at: string }[] {
  const text = readFileSync(path, 'utf8')
  if (name.endsWith('.json')) {
    const value = parseJson(text, name, undefined, problems)
    if (value === undefined) return []
    if (Array.isArray(value)) return value.map((item, index) => ({ value: item, at: `[${index}]` }))
    problems.push({ file: name, reason: 'not-an-array' })
    return []
  }
  return text.split('\n').flatMap((line, index) => {
    const at = `line ${index + 1}`
    const value = line.trim() === '' ? undefined : parseJson(line, name, at, problems)
    return value === undefined ? [] : [{ value, at }]
  })
}

function parseJson(text: string, file: string, id: string | undefined, problems: Problem[]): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    problems.push({ file, id, reason: 'not-json', value: error instanceof Error ? error.message : '' })
    return undefined
  }
}

function idOf(value: unknown): string | undefined {
  const read = z.object({ id: z.string() }).safeParse(value)
  return read.success ? read.data.id : undefined
}

function toProblem(file: string, id: string, issue: z.core.$ZodIssue): Problem {
  const field = issue.path.join('.') || undefined
  return { file, id, field, reason: 'invalid', value: issue.message }
}
