import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { ActorDraft } from '@/lib/actors/content'
import { prove } from '@/lib/auth/prove'
import type { Contributor, Editor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { askedFacts } from '@/lib/events/facts'
import { getEvent } from '@/lib/events/record'
import { saveRecord } from '@/lib/records/mutations'
import { makeAccount } from '@/tests/accounts'
import { QUALITY_LINES, QualityLine } from './filters'
import { countQuality, listQuality } from './quality-desk'

const PAGE = { page: 1, size: 100 }

let editor: Editor
let contributor: Contributor

beforeAll(async () => {
  editor = prove(await makeAccount('editor'), 'records.edit')
  contributor = prove(await makeAccount('contributor'), 'records.read')
})

async function saveActor(account: Contributor, content: object): Promise<string> {
  const draft = { type: 'actor', content: ActorDraft.parse(content) } as const
  const saved = await saveRecord(account, {
    ...{ draft, id: null, base: 0, reason: '' },
    ...{ token: randomUUID(), address: null },
  })
  if (saved.is !== 'saved') throw new Error(saved.is)
  return saved.id
}

test.each(QualityLine.options)('the number of the line %s is that of its list', async (line) => {
  const counts = await countQuality(editor)
  const { records, total } = await listQuality(editor, line, PAGE)
  expect(counts.get(line)).toBe(total)
  expect(records).toHaveLength(Math.min(total, PAGE.size))
  const next = await listQuality(editor, line, { ...PAGE, page: 2 })
  expect(next.records.filter(({ id }) => records.some((record) => record.id === id))).toEqual([])
})

test('an event leaves the list of those without a source for their date when a source states it', async () => {
  const before = await listQuality(editor, 'unproved-date', PAGE)
  const [event] = before.records
  const article = await writer().article.findFirstOrThrow()
  await writer().citation.create({ data: { articleId: article.id, eventId: event?.id, field: 'date' } })
  const after = await listQuality(editor, 'unproved-date', PAGE)
  expect(after.total).toBe(before.total - 1)
  expect(after.records.map(({ id }) => id)).not.toContain(event?.id)
})

test('the lists of what has no source are those of the facts that an event’s page marks so', async () => {
  const ids = await writer().event.findMany({ where: { status: 'published' }, select: { id: true } })
  const lists = await Promise.all(
    QUALITY_LINES.evidence
      .filter((line) => line.startsWith('unproved-'))
      .map(async (line) => ({
        field: line.replace('unproved-', ''),
        ids: await allIds(line),
      })),
  )
  const events = await Promise.all(ids.slice(0, 120).map(({ id }) => getEvent(id)))
  for (const event of events) {
    if (!event) throw new Error('no event')
    const bare = askedFacts({ ...event, participants: event.participations }).flatMap(
      ({ field, citations }) => (citations.length === 0 ? [field] : []),
    )
    const listed = lists.filter((list) => list.ids.has(event.id)).map(({ field }) => field)
    expect(listed.sort(), event.id).toEqual([...new Set<string>(bare)].sort())
  }
})

async function allIds(line: QualityLine): Promise<Set<string>> {
  const { records } = await listQuality(editor, line, { page: 1, size: 10_000 })
  return new Set(records.map(({ id }) => id))
}

test('a source of one participation does not prove the others', async () => {
  const [found] = await writer().$queryRaw<{ id: string; event: string }[]>`
    SELECT p.id, p.event_id AS event FROM participations p
    WHERE NOT EXISTS (SELECT FROM citations c WHERE c.event_id = p.event_id AND c.field = 'participants')
      AND (SELECT count(*) FROM participations q WHERE q.event_id = p.event_id) = 2`
  const idsOf = async () =>
    (await listQuality(editor, 'unproved-participants', PAGE)).records.map(({ id }) => id)
  expect(await idsOf()).toContain(found?.event)
  const { id: articleId } = await writer().article.findFirstOrThrow()
  const prove = (participationId: string) =>
    writer().citation.create({ data: { articleId, participationId, field: 'participants' } })
  await prove(found?.id ?? '')
  expect(await idsOf()).toContain(found?.event)
  const others = await writer().participation.findMany({
    where: { eventId: found?.event, id: { not: found?.id } },
  })
  for (const { id } of others) await prove(id)
  expect(await idsOf()).not.toContain(found?.event)
})

test('an event with one article twice has a single source, with two articles it has not', async () => {
  const [event] = (await listQuality(editor, 'single-source', PAGE)).records
  const id = event?.id ?? ''
  const known = await writer().citation.findFirstOrThrow({ where: { eventId: id } })
  const isThere = async () =>
    (await listQuality(editor, 'single-source', PAGE)).records.some((one) => one.id === id)
  await writer().citation.create({ data: { articleId: known.articleId, eventId: id, field: 'kind' } })
  expect(await isThere()).toBe(true)
  const other = await writer().article.findFirstOrThrow({ where: { id: { not: known.articleId } } })
  await writer().citation.create({ data: { articleId: other.id, eventId: id, field: 'kind' } })
  expect(await isThere()).toBe(false)
})

test('a draft in one language is incomplete and lacks the other; an acronym may have one only', async () => {
  const id = await saveActor(editor, { name: { fr: 'Un bureau' }, acronym: { fr: 'UB' } })
  const has = async (line: QualityLine) =>
    (await listQuality(editor, line, PAGE)).records.some((one) => one.id === id)
  expect([
    await has('incomplete'),
    await has('no-english'),
    await has('no-french'),
    await has('no-arabic'),
  ]).toEqual([true, true, false, true])
  const whole = { fr: 'Un', en: 'One', ar: 'واحد' }
  const draft = {
    type: 'actor',
    content: ActorDraft.parse({ name: whole, acronym: { fr: 'UB' }, kind: 'police', summary: whole }),
  } as const
  await saveRecord(editor, { draft, id, base: 1, reason: '', token: randomUUID(), address: null })
  expect([await has('incomplete'), await has('no-english'), await has('no-arabic')]).toEqual([
    false,
    false,
    false,
  ])
})

test('contributors are told of their own records only', async () => {
  const id = await saveActor(contributor, { name: { fr: 'Un autre bureau' } })
  const { records, total } = await listQuality(contributor, 'no-arabic', PAGE)
  expect([records.map((one) => one.id), total]).toEqual([[id], 1])
  expect((await countQuality(contributor)).get('unproved-themes')).toBe(0)
})
