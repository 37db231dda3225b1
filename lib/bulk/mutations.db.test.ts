import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import type { EventDraft } from '@/lib/events/content'
import { EventFilters } from '@/lib/events/filters'
import { saveRecord } from '@/lib/records/mutations'
import { keyOf } from '@/lib/records/types'
import { provenAccount } from '@/tests/accounts'
import { chooseRecords, getBulk, listUsedCountries, previewBulk } from './desk'
import { BulkFilters } from './filters'
import { changeThemes, keepList, type Seen, takeSteps } from './mutations'
import type { BulkAction } from './schema'

let editor: Editor
let reviewer: Reviewer
/** Published events with two themes, neither of those that the tests add. */
let known = ''
let other = ''
beforeAll(async () => {
  editor = await provenAccount('bulk.themes')
  reviewer = await provenAccount('bulk.status')
  const events = await writer().event.findMany({
    where: { themes: { none: { themeId: { in: ['cyber', 'drug-trafficking'] } } } },
    select: { id: true, _count: { select: { themes: true } } },
    orderBy: { id: 'asc' },
  })
  const [first, second] = events.filter(({ _count }) => _count.themes === 2)
  known = first?.id ?? ''
  other = second?.id ?? ''
})

const event = (id: string, base = 1): Seen => ({ type: 'event', id, base })
const request = (records: Seen[]) => ({
  records,
  reason: 'tidied up',
  token: randomUUID(),
  address: '192.0.2.1',
})
const head = (id: string) => writer().record.findUniqueOrThrow({ where: { type_id: { type: 'event', id } } })
const publicThemes = async (id: string) =>
  (await writer().eventTheme.findMany({ where: { eventId: id } })).map(({ themeId }) => themeId).sort()

async function preview(action: BulkAction, ids: string[], theme: string | null = null) {
  const planned = await previewBulk(
    reviewer,
    ids.map((id) => ({ type: 'event', id })),
    action,
    theme,
  )
  return Object.fromEntries(planned.map(({ head, refusal }) => [head.id, refusal?.code ?? null]))
}

async function outcomes(id: string) {
  const report = await getBulk(editor, id)
  return Object.fromEntries((report?.records ?? []).map((record) => [record.id, record.outcome]))
}

/** A draft of an event like one that is published, with other facts. */
async function draft(change: Partial<EventDraft> = {}): Promise<string> {
  const { snapshot } = await writer().revision.findFirstOrThrow({ where: { recordId: known, number: 1 } })
  const content = { ...JSON.parse(JSON.stringify(snapshot)), ...change }
  const saved = await saveRecord(editor, {
    draft: { type: 'event', content },
    id: null,
    base: 0,
    reason: 'new',
    token: randomUUID(),
    address: null,
  })
  if (saved.is !== 'saved') throw new Error(saved.is)
  return saved.id
}

test('the events that a query finds are those that the public list shows', async () => {
  const filters = BulkFilters.parse({ by: 'events' })
  const { keys } = await chooseRecords(
    editor,
    filters,
    EventFilters.parse({ country: ['ML'], theme: ['cyber'] }),
  )
  const rows = await writer().event.findMany({
    where: { countries: { some: { country: 'ML' } }, themes: { some: { themeId: 'cyber' } } },
    select: { id: true },
  })
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
})

test('the countries that events name are those that find some', async () => {
  const used = await listUsedCountries(editor)
  expect(used).toContain('ML')
  expect(used).not.toContain('AD')
  for (const [country, finds] of [
    ['ML', true],
    ['AD', false],
  ] as const) {
    const chosen = await chooseRecords(
      editor,
      BulkFilters.parse({ by: 'events' }),
      EventFilters.parse({ country: [country] }),
    )
    expect(chosen.keys.length > 0, country).toBe(finds)
  }
})

test('pasted ids and addresses choose records; what names none or several is told', async () => {
  const ids = await keepList(editor, `/fr/events/${known}\nactors/imctc\n${known}\nno-such-record`)
  const choice = await chooseRecords(editor, BulkFilters.parse({ by: 'ids', ids }), EventFilters.parse({}))
  expect(choice.keys.map(keyOf)).toEqual([`event ${known}`, 'actor imctc'])
  expect(choice.unknown).toEqual([{ id: 'no-such-record', code: 'not-found' }])
})

test('a preview says what would change and why not', async () => {
  const [has = ''] = await publicThemes(known)
  const full = await draft({ themes: ['cyber', 'biometrics', 'finance', 'justice', 'defence'] })
  const single = await draft({ themes: ['drug-trafficking'] })
  expect(await preview('add-theme', [known, full], has)).toEqual({
    [known]: 'has-theme',
    [full]: 'too-many-themes',
  })
  expect(await preview('add-theme', [known], 'drug-trafficking')).toEqual({ [known]: null })
  expect(await preview('remove-theme', [known, single], 'drug-trafficking')).toEqual({
    [known]: 'lacks-theme',
    [single]: 'last-theme',
  })
  const empty = await draft({ kind: null })
  expect(await preview('submit', [known, single, empty])).toEqual({
    [known]: 'wrong-status',
    [single]: null,
    [empty]: 'incomplete',
  })
})

test('an editor’s change of a published record waits for review, and readers see nothing of it', async () => {
  const before = await publicThemes(known)
  const { version } = await head(known)
  const id = await changeThemes(editor, {
    ...request([event(known, version)]),
    action: 'add-theme',
    theme: 'cyber',
    publish: false,
  })
  expect(await outcomes(id)).toEqual({ [known]: 'in-review' })
  expect(await head(known)).toMatchObject({
    status: 'in-review',
    version: version + 1,
    publishedVersion: version,
  })
  expect(await publicThemes(known)).toEqual(before)
  const revision = await writer().revision.findFirstOrThrow({
    where: { recordType: 'event', recordId: known, number: version + 1 },
  })
  expect(revision).toMatchObject({ authorId: editor.id, reason: 'tidied up' })
  const steps = await writer().auditEntry.findMany({ where: { accountId: editor.id, recordId: known } })
  expect(steps.map(({ action }) => action).sort()).toEqual(['record.saved', 'record.submitted'])
  expect(await writer().auditEntry.count({ where: { accountId: editor.id, action: 'bulk.run' } })).toBe(1)
})

test('a reviewer may show it to readers at once; an editor may not', async () => {
  const id = other
  const { version } = await head(id)
  const change = { action: 'add-theme', theme: 'cyber', publish: true } as const
  await expect(changeThemes(editor, { ...request([event(id, version)]), ...change })).rejects.toThrow()
  const bulk = await changeThemes(reviewer, { ...request([event(id, version)]), ...change })
  expect(await outcomes(bulk)).toEqual({ [id]: 'published' })
  expect(await publicThemes(id)).toContain('cyber')
})

test('a draft stays a draft, and one that changed since the preview is skipped and named', async () => {
  const [fresh, stale] = [await draft({ themes: ['finance'] }), await draft({ themes: ['finance'] })]
  await saveAgain(stale)
  const bulk = await changeThemes(editor, {
    ...request([event(fresh), event(stale), event('no-such-event')]),
    action: 'add-theme',
    theme: 'cyber',
    publish: false,
  }).catch((error: unknown) => error)
  expect(bulk).toEqual(expect.any(String))
  expect(await outcomes(String(bulk))).toEqual({ [fresh]: 'saved', [stale]: 'stale' })
  expect(await head(fresh)).toMatchObject({ status: 'draft', version: 2 })
  expect(await head(stale)).toMatchObject({ version: 2 })
})

test('posting twice changes once', async () => {
  const id = await draft({ themes: ['finance'] })
  const form = { ...request([event(id)]), action: 'add-theme', theme: 'cyber', publish: false } as const
  await Promise.all([changeThemes(editor, form), changeThemes(editor, form)])
  expect(await head(id)).toMatchObject({ version: 2 })
})

test('records go their way together, what others need first', async () => {
  const saved = await saveRecord(editor, {
    draft: {
      type: 'actor',
      content: {
        name: { fr: 'Organisme du lot', en: 'Body of the batch' },
        acronym: {},
        aliases: [],
        kind: 'government',
        country: 'ML',
        parent: null,
        summary: { fr: 'Un organisme.', en: 'A body.' },
        wikidata: null,
        citations: [],
      },
    },
    id: null,
    base: 0,
    reason: 'new',
    token: randomUUID(),
    address: null,
  })
  const actor = saved.is === 'saved' ? saved.id : ''
  const id = await draft({ participants: [{ actor, role: 'chair' }] })
  const both: Seen[] = [event(id), { type: 'actor', id: actor, base: 1 }]
  expect(await preview('publish', [id])).toEqual({ [id]: 'not-published-yet' })
  const alone = await takeSteps(reviewer, { ...request([event(id)]), action: 'publish' })
  expect(await getBulk(reviewer, alone)).toMatchObject({
    records: [{ outcome: 'refused', code: 'not-published-yet' }],
  })
  const submitted = await takeSteps(reviewer, { ...request(both), action: 'submit' })
  expect(await outcomes(submitted)).toEqual({ [id]: 'in-review', [actor]: 'in-review' })
  const back = await takeSteps(reviewer, { ...request([event(id)]), action: 'send-back' })
  expect(await outcomes(back)).toEqual({ [id]: 'sent-back' })
  const published = await takeSteps(reviewer, { ...request(both), action: 'publish' })
  expect(await outcomes(published)).toEqual({ [id]: 'published', [actor]: 'published' })
  const needed = await takeSteps(reviewer, {
    ...request([{ type: 'actor', id: actor, base: 1 }]),
    action: 'archive',
  })
  expect(await getBulk(reviewer, needed)).toMatchObject({ records: [{ outcome: 'refused', code: 'in-use' }] })
  const archived = await takeSteps(reviewer, { ...request(both), action: 'archive' })
  expect(await outcomes(archived)).toEqual({ [id]: 'archived', [actor]: 'archived' })
  const comments = await writer().comment.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } })
  expect(comments.map(({ step }) => step)).toEqual(['submitted', 'sent-back', 'published', 'archived'])
})

async function saveAgain(id: string) {
  const { snapshot } = await writer().revision.findFirstOrThrow({ where: { recordId: id, number: 1 } })
  await saveRecord(editor, {
    draft: { type: 'event', content: { ...JSON.parse(JSON.stringify(snapshot)), format: 'online' } },
    id,
    base: 1,
    reason: 'meanwhile',
    token: randomUUID(),
    address: null,
  })
}
