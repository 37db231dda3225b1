import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Editor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { holdRecord } from '@/lib/records/heads'
import { saveRecord } from '@/lib/records/mutations'
import { holdProjection } from '@/lib/records/projection'
import { publishRecord, submitRecord } from '@/lib/records/workflow-mutations'
import { provenAccount } from '@/tests/accounts'
import { differences, publicState } from '@/tests/public-state'
import { getImport, previewUpload } from './desk'
import { keepUpload, runImport } from './import-mutations'
import type { SourceFile } from './read-files'
import { undoImport } from './undo-mutations'

type Json = Record<string, unknown>

const reference = (file: string): Json[] => JSON.parse(readFileSync(`prisma/reference/${file}.json`, 'utf8'))
const event = reference('events').find(({ id }) => id === 'imctc-cft-conference-bamako-2025') ?? {}
const actor = reference('actors').find(({ parent }) => parent === null) ?? {}

const json = (name: string, records: Json[]): SourceFile => ({ name, text: JSON.stringify(records) })
const newActor = (id: string) => json('actors.json', [{ ...actor, id }])
const newEvent = (id: string, change: Json = {}) => json('events.json', [{ ...event, id, ...change }])

async function load(editor: Editor, ...files: SourceFile[]): Promise<string> {
  const upload = await keepUpload(editor, files)
  const answer = await runImport(editor, { upload, address: '192.0.2.1' })
  expect(answer.is).toBe('done')
  return upload
}

const undo = (editor: Editor, id: string) =>
  undoImport(editor, { id, reason: 'import annulé', address: '192.0.2.1' })

const head = (type: string, id: string) =>
  writer().record.findUniqueOrThrow({ where: { type_id: { type, id } } })

const newest = async (type: string, id: string) => {
  const { version } = await head(type, id)
  const where = { recordType_recordId_number: { recordType: type, recordId: id, number: version } }
  return (await writer().revision.findUniqueOrThrow({ where })).snapshot
}

test('a preview counts what is new, changed, unchanged and kept, and writes nothing', async () => {
  const editor = await provenAccount('import.run')
  const before = await writer().revision.count()
  const [first = {}, second = {}] = reference('articles')
  const upload = await keepUpload(editor, [
    json('articles.json', [
      first,
      { ...second, publisher: 'Another one' },
      { ...first, id: 'previewed-2025' },
    ]),
  ])
  const preview = await previewUpload(editor, upload)
  expect(preview?.problems).toEqual([])
  expect(preview?.outcomes.find(({ file }) => file === 'articles')).toMatchObject({
    created: 1,
    updated: 1,
    unchanged: 1,
  })
  expect(preview?.first).toMatchObject([
    { id: second.id, isNew: false },
    { id: 'previewed-2025', isNew: true },
  ])
  expect(await writer().revision.count()).toBe(before)
})

test('a preview is its sender’s alone', async () => {
  const upload = await keepUpload(await provenAccount('import.run'), [newActor('nobody-sees-it')])
  const other = await provenAccount('import.run')
  expect(await previewUpload(other, upload)).toBeNull()
  expect(await runImport(other, { upload, address: null })).toEqual({ is: 'gone' })
})

test('a preview tells every problem, with its file and line, also between records', async () => {
  const editor = await provenAccount('import.run')
  const upload = await keepUpload(editor, [
    newEvent('bad-kind-2025', { kind: 'picnic' }),
    {
      name: 'more-events.ndjson',
      text: `${JSON.stringify({ ...event, id: 'lost-2025', participants: [{ actor: 'nobody', role: 'chair' }] })}\n`,
    },
  ])
  const preview = await previewUpload(editor, upload)
  expect(preview?.problems).toMatchObject([
    {
      file: 'events.json',
      line: 1,
      id: 'bad-kind-2025',
      field: 'kind',
      reason: 'unknown-value',
      value: 'picnic',
    },
    {
      file: 'more-events.ndjson',
      line: 1,
      id: 'lost-2025',
      field: 'participants',
      reason: 'unknown-reference',
    },
  ])
  expect(await runImport(editor, { upload, address: null })).toEqual({ is: 'refused' })
  expect(await writer().record.count({ where: { id: 'lost-2025' } })).toBe(0)
})

test('an import makes drafts that readers do not see, and is in the audit log', async () => {
  const editor = await provenAccount('import.run')
  const before = await publicState()
  const id = await load(editor, newActor('imported-body'), newEvent('imported-2025'))
  expect(await head('event', 'imported-2025')).toMatchObject({
    status: 'draft',
    publishedVersion: null,
    importId: id,
    ownerId: editor.id,
  })
  expect(differences(before, await publicState())).toEqual([])
  const page = await getImport(editor, id, 1)
  expect(page?.records.map((record) => record.id)).toEqual(['imported-body', 'imported-2025'])
  const entry = await writer().auditEntry.findFirstOrThrow({
    where: { action: 'import.run', accountId: editor.id },
  })
  expect(entry).toMatchObject({
    address: '192.0.2.1',
    detail: { import: id, counts: { actor: 1, event: 1 } },
  })
})

test('saying yes twice makes one import', async () => {
  const editor = await provenAccount('import.run')
  const upload = await keepUpload(editor, [newActor('body-of-two-clicks')])
  const run = () => runImport(editor, { upload, address: null })
  expect(await Promise.all([run(), run()])).toEqual([
    { is: 'done', id: upload },
    { is: 'done', id: upload },
  ])
  expect(await head('actor', 'body-of-two-clicks')).toMatchObject({ version: 1 })
})

test('the same file again brings nothing', async () => {
  const editor = await provenAccount('import.run')
  await load(editor, newActor('body-of-two-files'))
  const again = await keepUpload(editor, [newActor('body-of-two-files')])
  expect(await previewUpload(editor, again)).toMatchObject({ changes: 0, problems: [] })
  expect(await runImport(editor, { upload: again, address: null })).toEqual({ is: 'refused' })
})

test('a corrected file changes what the first one brought', async () => {
  const editor = await provenAccount('import.run')
  await load(editor, newActor('corrected-body'))
  const name = { fr: 'Nom corrigé', en: 'Corrected name' }
  await load(editor, json('actors.json', [{ ...actor, id: 'corrected-body', name }]))
  expect(await newest('actor', 'corrected-body')).toMatchObject({ name })
})

test('what an editor wrote is kept, and named in the preview', async () => {
  const editor = await provenAccount('import.run')
  await load(editor, newActor('edited-body'))
  await edit(editor, 'edited-body', 1)
  const upload = await keepUpload(editor, [
    json('actors.json', [{ ...actor, id: 'edited-body', aliases: ['from the file'] }]),
  ])
  const preview = await previewUpload(editor, upload)
  expect(preview?.outcomes.flatMap(({ kept }) => kept)).toEqual(['edited-body'])
  expect(preview?.changes).toBe(0)
})

test('undoing takes away what was brought, gives back what was changed, and importing again makes it anew', async () => {
  const editor = await provenAccount('import.run')
  const before = await publicState()
  const was = await newest('event', String(event.id))
  const files = [
    newActor('undone-body'),
    json('events.json', [
      { ...event, id: 'undone-2025' },
      { ...event, summary: { fr: 'Autre chose.', en: 'Something else.' } },
    ]),
  ]
  const id = await load(editor, ...files)
  expect(await head('event', String(event.id))).toMatchObject({ status: 'draft', publishedVersion: 1 })
  await undo(editor, id)
  expect(await head('actor', 'undone-body')).toMatchObject({ status: 'archived' })
  expect(await head('event', 'undone-2025')).toMatchObject({ status: 'archived' })
  const back = await head('event', String(event.id))
  expect(back).toMatchObject({ status: 'published', publishedVersion: back.version })
  expect(await newest('event', String(event.id))).toEqual(was)
  expect(differences(before, await publicState())).toEqual([])
  await undo(editor, id)
  expect(await writer().auditEntry.count({ where: { action: 'import.undone', accountId: editor.id } })).toBe(
    1,
  )

  await load(editor, ...files)
  expect(await head('actor', 'undone-body')).toMatchObject({ status: 'draft', version: 2 })
  expect(await head('event', String(event.id))).toMatchObject({ status: 'draft' })
})

test('undoing keeps and names what was edited, submitted, published or put to use since', async () => {
  const editor = await provenAccount('import.run')
  const reviewer = await provenAccount('records.publish')
  const ids = ['untouched-body', 'since-edited', 'since-submitted', 'since-published', 'since-used']
  const id = await load(
    editor,
    json(
      'actors.json',
      ids.map((one) => ({ ...actor, id: one })),
    ),
  )
  const step = { type: 'actor' as const, base: 1, text: '', address: null }
  await edit(editor, 'since-edited', 1)
  await submitRecord(editor, { ...step, id: 'since-submitted' })
  await publishRecord(reviewer, { ...step, id: 'since-published', together: [] })
  await load(editor, json('actors.json', [{ ...actor, id: 'user-of-it', parent: 'since-used' }]))
  const kept = [
    { id: 'since-edited', undoing: 'edited' },
    { id: 'since-published', undoing: 'published' },
    { id: 'since-submitted', undoing: 'submitted' },
    { id: 'since-used', undoing: 'in-use' },
  ]
  expect((await getImport(editor, id, 1))?.kept).toMatchObject(kept)
  await undo(editor, id)
  expect((await getImport(editor, id, 1))?.kept).toMatchObject(kept)
  const states = await Promise.all(ids.map(async (one) => (await head('actor', one)).status))
  expect(states).toEqual(['archived', 'draft', 'in-review', 'published', 'draft'])
})

test('an actor that an edited event of the same import refers to is kept with it', async () => {
  const editor = await provenAccount('import.run')
  const id = await load(
    editor,
    newActor('kept-with-event'),
    newEvent('kept-event-2025', { participants: [{ actor: 'kept-with-event', role: 'organiser' }] }),
  )
  const { snapshot } = await writer().revision.findFirstOrThrow({ where: { recordId: 'kept-event-2025' } })
  const content = { ...JSON.parse(JSON.stringify(snapshot)), format: 'online' }
  await save(editor, { draft: { type: 'event', content }, id: 'kept-event-2025', base: 1 })
  await undo(editor, id)
  expect(await head('event', 'kept-event-2025')).toMatchObject({ status: 'draft' })
  expect(await head('actor', 'kept-with-event')).toMatchObject({ status: 'draft' })
})

test('undoing an import lets whoever is publishing finish, and goes on', async () => {
  const editor = await provenAccount('import.run')
  const id = await load(editor, newActor('waiting-body'))
  const waiting = () => writer().$queryRaw`
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (
      SELECT oid FROM pg_database WHERE datname = current_database())`
  const undoing = await writer().$transaction(
    async (db) => {
      await holdProjection(db)
      const started = undo(editor, id)
      await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1)
      expect(await holdRecord(db, { type: 'actor', id: 'waiting-body' })).toMatchObject({ status: 'draft' })
      return { started }
    },
    { timeout: 20_000 },
  )
  await undoing.started
  expect(await head('actor', 'waiting-body')).toMatchObject({ status: 'archived' })
})

test('a text that PostgreSQL cannot keep is a problem of its record', async () => {
  const editor = await provenAccount('import.run')
  const bad = json('actors.json', [{ ...actor, id: 'nul-body', aliases: ['a\0b'] }])
  const upload = await keepUpload(editor, [bad])
  const preview = await previewUpload(editor, upload)
  expect(preview?.problems).toMatchObject([{ id: 'nul-body', reason: 'bad-character' }])
})

async function edit(editor: Editor, id: string, base: number) {
  const { snapshot } = await writer().revision.findFirstOrThrow({ where: { recordId: id, number: base } })
  const content = { ...JSON.parse(JSON.stringify(snapshot)), aliases: ['by an editor'] }
  await save(editor, { draft: { type: 'actor', content }, id, base })
}

async function save(
  editor: Editor,
  request: Pick<Parameters<typeof saveRecord>[1], 'draft' | 'id' | 'base'>,
) {
  const saved = await saveRecord(editor, {
    ...request,
    reason: 'corrected',
    token: crypto.randomUUID(),
    address: null,
  })
  expect(saved.is).toBe('saved')
}
