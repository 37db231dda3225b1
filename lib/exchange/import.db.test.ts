import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prove } from '@/lib/auth/prove'
import { writer } from '@/lib/db/writer'
import { getRecord } from '@/lib/records/desk'
import { saveRecord } from '@/lib/records/mutations'
import { importFolder } from './import'

const REFERENCE = 'prisma/reference'
const load = (folder: string, dryRun = false) =>
  importFolder(folder, { dryRun, status: 'published', report: () => undefined })

type Json = Record<string, unknown>

const reference = (file: string): Json[] => JSON.parse(readFileSync(`${REFERENCE}/${file}.json`, 'utf8'))
const event = reference('events').find(({ id }) => id === 'imctc-cft-conference-bamako-2025') ?? {}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-import-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function put(file: string, records: unknown) {
  writeFileSync(join(folder, file), typeof records === 'string' ? records : JSON.stringify(records))
}

async function problemsOf(...records: Json[]) {
  put('events.json', records)
  const result = await load(folder)
  return result.ok ? [] : result.problems
}

test('loading the reference dataset again changes nothing', async () => {
  const before = await writer().revision.count()
  const result = await load(REFERENCE)
  expect(result.ok && result.outcomes.map(({ created, updated }) => created + updated)).toEqual([
    0, 0, 0, 0, 0,
  ])
  expect(await writer().revision.count()).toBe(before)
})

test('a record of a file that changed is brought up to date, with a revision more', async () => {
  put('events.json', [
    {
      ...event,
      title: { fr: 'Un titre corrigé pour la conférence', en: 'A corrected title for the conference' },
    },
  ])
  const result = await load(folder)
  expect(result.ok && result.outcomes.at(-1)).toMatchObject({ updated: 1, created: 0 })
  const row = await writer().event.findUniqueOrThrow({ where: { id: String(event.id) } })
  expect(row).toMatchObject({
    version: 2,
    status: 'published',
    title: { en: 'A corrected title for the conference' },
  })
  expect(await writer().revision.count({ where: { recordType: 'event', recordId: row.id } })).toBe(2)
  put('events.json', [event])
  await load(folder)
})

test('a record that an editor changed since is left as it is, and named', async () => {
  const row = await writer().account.create({ data: { email: 'e@example.org', name: 'E', role: 'editor' } })
  const editor = prove({ ...row, role: 'editor', hasSecondFactor: false }, 'records.edit')
  const open = await getRecord(editor, { type: 'event', id: String(event.id) })
  if (open?.draft.type !== 'event') throw new Error('the event is gone')
  const draft = { ...open.draft, content: { ...open.draft.content, kind: 'meeting' as const } }
  const [base, token] = [open.head.version, randomUUID()]
  await saveRecord(editor, { draft, id: open.head.id, base, reason: 'corrected', token, address: null })
  put('events.json', [{ ...event, summary: { fr: 'Autre chose.', en: 'Something else.' } }])
  const result = await load(folder)
  expect(result.ok && result.outcomes.at(-1)?.kept).toEqual([event.id])
  const shown = await writer().event.findUniqueOrThrow({ where: { id: String(event.id) } })
  expect(shown.summary).toEqual(event.summary)
})

test('one bad record keeps all the others out', async () => {
  put('actors.json', [{ ...reference('actors')[0], id: 'a-new-actor', parent: null }])
  const problems = await problemsOf({ ...event, id: 'a-new-event-2025', kind: 'picnic' })
  expect(problems).toMatchObject([
    { file: 'events.json', line: 1, id: 'a-new-event-2025', field: 'kind', reason: 'unknown-value' },
  ])
  expect(await writer().actor.count({ where: { id: 'a-new-actor' } })).toBe(0)
})

test('a dry run tells what would happen and does none of it', async () => {
  put('events.json', [{ ...event, id: 'dry-run-event-2025' }])
  const result = await load(folder, true)
  expect(result.ok && result.outcomes.at(-1)).toMatchObject({ created: 1 })
  expect(await writer().event.count({ where: { id: 'dry-run-event-2025' } })).toBe(0)
})

test('lines of an .ndjson file are records', async () => {
  put('articles.ndjson', `${JSON.stringify({ ...reference('articles')[0], id: 'an-article-by-line' })}\n\n`)
  const result = await load(folder)
  expect(result.ok).toBe(true)
  expect(await writer().article.count({ where: { id: 'an-article-by-line', status: 'published' } })).toBe(1)
})

const place = { name: 'Bamako', country: 'ML', lat: 12.65, lon: -8 }

test.each([
  [
    'an actor that nobody knows',
    { participants: [{ actor: 'nobody', role: 'chair' }] },
    'unknown-reference',
    'participants',
  ],
  ['a theme that nobody knows', { themes: ['picnics'] }, 'unknown-reference', 'themes'],
  ['a place that nobody knows', { place: { ...place, name: 'Atlantis' } }, 'unknown-reference', 'place'],
  ['a place elsewhere than on file', { place: { ...place, lat: 1 } }, 'place-differs', 'place'],
  [
    'a place whose country is not the host',
    { countries: [{ code: 'ML', role: 'concerned' }] },
    'host-missing',
    'countries',
  ],
  ['evidence for a field it has not', { attendance: null }, 'unsupported-field', /^sources\./],
  ['a title of a few letters', { title: { fr: 'Court', en: 'Short' } }, 'too-short', 'title.fr'],
  ['a date that is none', { date: '2025-13' }, 'not-a-date', 'date'],
  [
    'a country twice',
    {
      countries: [
        { code: 'ML', role: 'host' },
        { code: 'ML', role: 'concerned' },
      ],
    },
    'country-twice',
    'countries',
  ],
  ['a field that the codebook does not know', { colour: 'blue' }, 'unknown-field', undefined],
])('an event with %s is refused, and the field is named', async (_, change, reason, field) => {
  const problems = await problemsOf({ ...event, ...change })
  const named = problems.filter((problem) => problem.reason === reason)
  expect(named.length).toBeGreaterThan(0)
  if (field === undefined) expect(named[0]).not.toHaveProperty('field', expect.anything())
  else expect(named[0]?.field).toMatch(field)
})

test('the same id twice in a file is refused', async () => {
  expect(await problemsOf(event, event)).toContainEqual(
    expect.objectContaining({ id: event.id, reason: 'id-twice' }),
  )
})

test('a folder that is not there, one without files and a file that is not JSON are told as such', async () => {
  const reasons = async (path: string) => {
    const result = await load(path)
    return result.ok ? [] : result.problems.map(({ reason }) => reason)
  }
  expect(await reasons(join(folder, 'nowhere'))).toEqual(['no-folder'])
  expect(await reasons(folder)).toEqual(['no-files'])
  put('events.json', '{ not json')
  expect(await reasons(folder)).toEqual(['not-json'])
})
