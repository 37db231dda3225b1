import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { prove } from '@/lib/auth/prove'
import type { Reviewer } from '@/lib/auth/roles'
import { reader } from '@/lib/db/reader'
import { writer } from '@/lib/db/writer'
import { EventDraft } from '@/lib/events/content'
import { saveRecord } from '@/lib/records/mutations'
import { archiveRecord, publishRecord, restoreVersion } from '@/lib/records/workflow-mutations'
import { makeAccount, provenAccount } from '@/tests/accounts'
import { whereIs } from './addresses'
import { getRevision, listRevisions } from './desk'
import { getPublished, listPublished } from './published'
import { speakerFor } from './speaker'
import { sayContent, sayDiff } from './words'

const EVENT = 'imctc-cft-conference-bamako-2025'
const KEY = { type: 'event', id: EVENT } as const

let named: Reviewer
let unnamed: Reviewer

beforeAll(async () => {
  named = prove(await makeAccount('reviewer', { name: 'I. Diallo', showName: true }), 'records.publish')
  unnamed = prove(await makeAccount('reviewer', { name: 'A. Touré' }), 'records.publish')
  await save(named, 'date', '2025-09', 'La source ne donne que le mois')
  await publish(named)
  await save(unnamed, 'attendance', { count: 40, qualifier: 'about' }, 'Nombre annoncé à la clôture')
  await publish(unnamed)
  await save(
    named,
    'title',
    { fr: 'SECRET en français, assez long', en: 'SECRET in English, long enough' },
    'SECRET',
  )
})

test('readers get the published versions, newest first, with what each changed, why, and who if they chose so', async () => {
  const history = await listPublished('event', EVENT)
  expect(history).toMatchObject({ current: 3, total: 3 })
  expect(history?.versions).toMatchObject([
    { number: 3, author: null, reason: 'Nombre annoncé à la clôture', changed: ['attendance'] },
    { number: 2, author: 'I. Diallo', reason: 'La source ne donne que le mois', changed: ['date'] },
    { number: 1, author: null, reason: 'import', changed: null },
  ])
})

test('a newer version that was not published is nowhere for readers: no list, no number, no row', async () => {
  expect(JSON.stringify(await listPublished('event', EVENT))).not.toContain('SECRET')
  expect(await getPublished('event', EVENT, 4)).toBeNull()
  expect(await whereIs(['events', EVENT, 'history', '4'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['events', EVENT, 'history', '3'])).toEqual({ is: 'here' })
  const seen = await reader().$queryRaw<{ text: string }[]>`
    SELECT number || snapshot::text || reason AS text FROM published_revisions WHERE record_id = ${EVENT}`
  expect(seen).toHaveLength(3)
  expect(seen.filter(({ text }) => text.includes('SECRET'))).toEqual([])
  await expect(reader().$queryRaw`SELECT * FROM revisions LIMIT 1`).rejects.toThrow('permission denied')
})

test('a version is shown as it was then, beside the published ones around it', async () => {
  const version = await getPublished('event', EVENT, 2)
  expect(version).toMatchObject({ number: 2, current: 3, next: 3, previous: { number: 1 } })
  const speaker = speakerFor('fr', version?.names ?? new Map())
  const rows = sayDiff(speaker, 'event', version?.previous?.content, version?.content)
  expect(rows.map(({ label }) => label)).toEqual(['Date'])
  const said = (lines = rows[0]?.after) =>
    lines?.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('')
  expect(said()).toBe('Septembre 2025')
  const facts = new Map(
    sayContent(speaker, 'event', version?.content).map(({ field, entries }) => [field, entries.flat()]),
  )
  expect(facts.get('date')?.map(({ text }) => text)).toEqual(['Septembre 2025'])
  expect(facts.get('place')?.[0]?.text).toMatch(/^Bamako/)
  expect(facts.get('participants')?.[0]).toMatchObject({ record: { type: 'actor' } })
  expect([...facts.values()].flat().filter(({ text }) => text.includes('notice retirée'))).toEqual([])
})

test('the text of an article is in no version that readers get', async () => {
  const [article] = await writer().article.findMany({ take: 1 })
  const id = article?.id ?? ''
  const { snapshot } = await writer().revision.findFirstOrThrow({
    where: { recordType: 'article', recordId: id },
  })
  expect(snapshot).toHaveProperty('text')
  expect((await getPublished('article', id, 1))?.content).not.toHaveProperty('text')
})

test('editors see every version and its author; contributors only those of their own records', async () => {
  const history = await listRevisions(named, 'event', EVENT)
  expect(history).toMatchObject({ status: 'draft', publishedVersion: 3, current: 4, total: 4 })
  expect(history?.versions).toMatchObject([
    { number: 4, author: 'I. Diallo', publishedAt: null, changed: ['title.fr', 'title.en'] },
    { number: 3, author: 'A. Touré', changed: ['attendance'] },
    { number: 2 },
    { number: 1, changed: null },
  ])
  const contributor = await provenAccount('records.read')
  expect(await listRevisions(contributor, 'event', EVENT)).toBeNull()
  expect(await getRevision(contributor, 'event', EVENT, 1)).toBeNull()
  expect(await getRevision(named, 'event', EVENT, 9)).toBeNull()
  expect(await getRevision(named, 'event', EVENT, 4)).toMatchObject({ previous: { number: 3 }, next: null })
})

test('restoring an old version makes it the newest one, for its reason', async () => {
  const request = { ...KEY, base: 4, number: 1, reason: 'Le mois était juste', address: null }
  expect(await restoreVersion(named, request)).toEqual({ is: 'done', version: 5 })
  expect(await restoreVersion(named, request)).toEqual({ is: 'stale', version: 5 })
  const [first, last] = await Promise.all(
    [1, 5].map((number) => getRevision(unnamed, 'event', EVENT, number)),
  )
  expect(last?.content).toEqual(first?.content)
  expect(last).toMatchObject({ reason: 'Le mois était juste', author: 'I. Diallo' })
})

test('the past of an archived record is archived with it', async () => {
  const [event] = await writer().event.findMany({ where: { initiatives: { none: {} } }, take: 1 })
  const id = event?.id ?? ''
  expect((await listPublished('event', id))?.total).toBe(1)
  const request = { type: 'event', id, base: 1, text: 'Hors sujet', address: null } as const
  expect(await archiveRecord(named, request)).toEqual({ is: 'done', version: 1 })
  expect(await reader().$queryRaw`SELECT 1 FROM published_revisions WHERE record_id = ${id}`).toEqual([])
  expect(await whereIs(['events', id, 'history', '1'])).toEqual({ is: 'nowhere' })
})

async function save(account: Reviewer, field: string, value: unknown, reason: string) {
  const { version } = await writer().record.findUniqueOrThrow({ where: { type_id: KEY } })
  const { content } = (await getRevision(account, 'event', EVENT, version)) ?? {}
  const draft = EventDraft.parse({ ...EventDraft.parse(content), [field]: value })
  const saved = await saveRecord(account, {
    draft: { type: 'event', content: draft },
    id: EVENT,
    base: version,
    reason,
    token: randomUUID(),
    address: null,
  })
  expect(saved.is).toBe('saved')
}

async function publish(account: Reviewer) {
  const { version } = await writer().record.findUniqueOrThrow({ where: { type_id: KEY } })
  const done = await publishRecord(account, { ...KEY, base: version, together: [], text: '', address: null })
  expect(done).toEqual({ is: 'done', version })
}
