import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Reviewer } from '@/lib/auth/roles'
import { reader } from '@/lib/db/reader'
import { writer } from '@/lib/db/writer'
import { readEventQuery } from '@/lib/events/labels'
import { whereIs } from '@/lib/history/addresses'
import { getRecord } from '@/lib/records/desk'
import { publishRecord, restoreVersion } from '@/lib/records/workflow-mutations'
import { provenAccount } from '@/tests/accounts'
import { auditOf, completeEvent, draftOf, newestOf, saved } from '@/tests/drafts'
import { mergeAsTheyAre, merged, undone } from '@/tests/merges'
import { bytesOf, differences, publicState } from '@/tests/public-state'
import { getComparison, listDistinct, listMerges } from './desk'
import { markDistinct, takeBackDistinct } from './distinct-mutations'
import { mergeRecords } from './mutations'
import type { Pair } from './schema'

let reviewer: Reviewer

const actors = (keptId: string, mergedId: string): Pair => ({ type: 'actor', keptId, mergedId })

beforeAll(async () => {
  reviewer = await provenAccount('records.merge')
})

// Every test leaves the two records as it found them: the latest merge is undone first.
afterEach(async () => {
  const standing = await writer().merge.findMany({
    where: { undoneAt: null },
    orderBy: { createdAt: 'desc' },
  })
  for (const { id } of standing) {
    expect(await undone(reviewer, id, { nevertheless: true })).toEqual({ is: 'undone' })
  }
})

async function rolesIn(eventId: string, actorId: string) {
  const found = await reader().participation.findMany({
    where: { eventId, actorId },
    include: { citations: true },
    orderBy: { position: 'asc' },
  })
  return found.map(({ role, citations }) => `${role} ${citations.length}`)
}

test('two actors in one role at an event become one participation, with the evidence of both', async () => {
  const editor = await provenAccount('records.edit')
  const proof = (exact: string) => [{ article: 'alwihda-abeche-2025', stance: 'supports', exact }]
  const event = await saved(
    editor,
    completeEvent({
      participants: [
        { actor: 'imctc', role: 'partner', citations: proof('one') },
        { actor: 'giaba', role: 'partner', citations: proof('two') },
        { actor: 'giaba', role: 'host' },
      ],
    }),
  )
  expect(await publishRecord(reviewer, { ...event, together: [], text: '' })).toMatchObject({ is: 'done' })
  await merged(reviewer, actors('imctc', 'giaba'))
  expect(await rolesIn(event.id, 'imctc')).toEqual(['partner 2', 'host 0'])
  expect(await rolesIn(event.id, 'giaba')).toEqual([])
})

test('leads and memberships of two actors become those of one', async () => {
  await merged(reviewer, actors('burkina-armed-forces', 'mali-armed-forces'))
  const members = await reader().membership.findMany({
    where: { initiativeId: 'aes-unified-force', actorId: { not: null } },
  })
  expect(members.map(({ actorId }) => actorId)).toEqual(['burkina-armed-forces', 'niger-armed-forces'])
  await merged(reviewer, actors('morocco-foreign-ministry', 'saudi-foreign-ministry'))
  const leads = await reader().initiativeLead.findMany({ where: { initiativeId: 'africa-focus-group' } })
  expect(leads.map(({ actorId }) => actorId)).not.toContain('saudi-foreign-ministry')
  expect(leads.filter(({ actorId }) => actorId === 'morocco-foreign-ministry')).toHaveLength(1)
})

test('the old address, filters and drafts that name it lead to the record, through two merges as well', async () => {
  const editor = await provenAccount('records.edit')
  const draft = await saved(editor, completeEvent({ participants: [{ actor: 'giaba', role: 'host' }] }))
  const first = await merged(reviewer, actors('imctc', 'giaba'))
  await merged(reviewer, actors('undp', 'imctc'))
  expect(await whereIs(['actors', 'giaba'])).toEqual({ is: 'moved', path: '/actors/undp' })
  const { filters, problems } = await readEventQuery({ actor: ['giaba', 'undp'], '-actor': 'imctc' })
  expect([filters.actor, filters['-actor'], problems]).toEqual([['undp'], ['undp'], []])
  const opened = await getRecord(editor, draft)
  expect(opened?.draft.type === 'event' && opened.draft.content.participants).toEqual([
    { actor: 'undp', role: 'host' },
  ])
  await saved(editor, completeEvent({ participants: [{ actor: 'giaba', role: 'chair' }] }))

  expect(await undone(reviewer, first)).toMatchObject({
    problems: [{ code: 'merged-further', value: 'undp' }],
  })
  const { merges } = await listMerges(reviewer, 1)
  expect(merges.find(({ id }) => id === first)?.laterId).toBe(merges[0]?.id)
})

test('a redirect to a record that readers do not see says nothing', async () => {
  const editor = await provenAccount('records.edit')
  const [one, two] = [
    await saved(editor, draftOf('actor', { name: { fr: 'Bureau secret', en: 'Secret office' } })),
    await saved(editor, draftOf('actor', { name: { fr: 'Office secret', en: 'Secret bureau' } })),
  ]
  await merged(reviewer, actors(one.id, two.id))
  expect(await whereIs(['actors', two.id])).toEqual({ is: 'nowhere' })
  expect(await reader().redirect.count()).toBe(0)
  expect(await newestOf(one)).toMatchObject({ status: 'draft', version: 2, publishedVersion: null })
})

test('a published record merged into a draft stays public under the draft’s id', async () => {
  const editor = await provenAccount('records.edit')
  const names = { name: { fr: 'Le GIABA', en: 'The GIABA' }, kind: 'intergovernmental' }
  const draft = await saved(editor, draftOf('actor', names))
  const before = await publicState()
  const id = await merged(reviewer, actors(draft.id, 'giaba'), { 'name.fr': 'merged', 'name.en': 'merged' })
  expect(await newestOf(draft)).toMatchObject({ status: 'published', publishedVersion: 2 })
  expect(await bytesOf(draft)).toContain('Le GIABA')
  expect(await undone(reviewer, id)).toEqual({ is: 'undone' })
  expect(await newestOf(draft)).toMatchObject({ status: 'draft', publishedVersion: null })
  expect(differences(before, await publicState())).toEqual([])
})

test('what is not public yet of the kept record comes back unpublished', async () => {
  const editor = await provenAccount('records.edit')
  const { draft, version } = await newestOf({ type: 'actor', id: 'imctc' })
  const changed = draftOf('actor', { ...draft.content, wikidata: 'Q1' })
  await saved(editor, changed, { id: 'imctc', base: version })
  const before = await publicState()
  const id = await merged(reviewer, actors('imctc', 'giaba'))
  expect(await undone(reviewer, id)).toEqual({ is: 'undone' })
  const after = await newestOf({ type: 'actor', id: 'imctc' })
  expect(after.draft).toEqual(changed)
  expect([after.status, after.publishedVersion]).toEqual(['draft', after.version - 1])
  expect(differences(before, await publicState())).toEqual([])
})

test('when the kept record was edited since, undoing it says so, and leaves it as it is when asked nevertheless', async () => {
  const key = { type: 'place', id: 'kidal-ml' } as const
  const kati = await bytesOf({ type: 'place', id: 'kati-ml' })
  const id = await merged(reviewer, { type: 'place', keptId: 'kidal-ml', mergedId: 'kati-ml' })
  const { draft, version } = await newestOf(key)
  const edited = await saved(reviewer, draftOf('place', { ...draft.content, precision: 'admin' }), {
    id: key.id,
    base: version,
  })
  await publishRecord(reviewer, { ...edited, together: [], text: '' })
  expect(await undone(reviewer, id)).toEqual({ is: 'edited' })
  expect((await listMerges(reviewer, 1)).merges[0]).toMatchObject({
    isEdited: true,
    edits: [{ number: version + 1 }],
  })
  expect(await undone(reviewer, id, { nevertheless: true })).toEqual({ is: 'undone' })
  expect(await bytesOf(key)).toContain('"admin"')
  expect(await bytesOf({ type: 'place', id: 'kati-ml' })).toBe(kati)
})

test('a merged record is not restored by itself', async () => {
  await merged(reviewer, actors('imctc', 'giaba'))
  const { version: base } = await newestOf({ type: 'actor', id: 'giaba' })
  const request = { type: 'actor', id: 'giaba', base, number: 1, reason: 'back', address: null } as const
  expect(await restoreVersion(reviewer, request)).toMatchObject({
    is: 'refused',
    problems: [{ code: 'merged' }],
  })
})

test('a record merged with its parent has none, and one that would be part of itself is refused', async () => {
  expect(await mergeAsTheyAre(reviewer, actors('un', 'person-ghada-waly'))).toEqual({
    is: 'refused',
    problems: [{ path: 'parent', code: 'circle', value: 'un' }],
  })
  await merged(reviewer, actors('un', 'unodc'))
  expect(await bytesOf({ type: 'actor', id: 'un' })).toContain('"parent":null')
  expect(await bytesOf({ type: 'actor', id: 'person-ghada-waly' })).toContain('"parent":"un"')
})

test.each([
  [actors('un', 'un'), 'same-record'],
  [actors('un', 'bamako-ml'), 'no-such-record'],
  [{ type: 'place', keptId: 'agadez-ne', mergedId: 'bamako-ml' } as const, 'host-missing'],
])('%o cannot be merged: %s', async (pair, code) => {
  const before = await publicState()
  const result = await mergeAsTheyAre(reviewer, pair)
  expect(result.is === 'refused' && result.problems[0]?.code).toBe(code)
  expect(differences(before, await publicState())).toEqual([])
})

test('an archived record cannot be merged, and neither can versions that were not compared', async () => {
  await merged(reviewer, actors('imctc', 'giaba'))
  expect(await mergeAsTheyAre(reviewer, actors('undp', 'giaba'))).toMatchObject({
    problems: [{ code: 'archived' }],
  })
  const form = { choices: {}, reason: 'one', token: randomUUID(), address: null }
  const bases = { kept: 99, merged: 1 }
  expect(await mergeRecords(reviewer, { ...actors('undp', 'un'), ...form, bases })).toEqual({ is: 'stale' })
})

test('of two merges of one pair at once, in both directions, one is made', async () => {
  const results = await Promise.all([
    mergeAsTheyAre(reviewer, actors('imctc', 'giaba')),
    mergeAsTheyAre(reviewer, actors('giaba', 'imctc')),
  ])
  expect(results.filter(({ is }) => is === 'merged')).toHaveLength(1)
  expect(await writer().redirect.count()).toBe(1)
})

test('a form that is posted twice merges once, and the log has it for both records', async () => {
  const pair = actors('undp', 'giaba')
  const [kept, other] = await Promise.all(
    [pair.keptId, pair.mergedId].map((id) => newestOf({ type: 'actor', id })),
  )
  const bases = { kept: kept?.version ?? 0, merged: other?.version ?? 0 }
  const request = { ...pair, bases, choices: {}, reason: 'one', token: randomUUID(), address: '192.0.2.7' }
  const [one, two] = await Promise.all([1, 2].map(() => mergeRecords(reviewer, request)))
  expect(one).toMatchObject({ is: 'merged' })
  expect(two).toEqual(one)
  for (const id of [pair.keptId, pair.mergedId]) {
    const entries = await auditOf({ type: 'actor', id })
    expect(
      entries.filter(({ action, address }) => action === 'record.merged' && address === '192.0.2.7'),
    ).toHaveLength(1)
  }
})

test('a judgement that two records are not the same is remembered once, shown, and taken back', async () => {
  const pair = { type: 'actor', a: 'undp', b: 'giaba', address: null } as const
  await markDistinct(reviewer, pair)
  await markDistinct(reviewer, { ...pair, a: pair.b, b: pair.a })
  expect(await listDistinct(reviewer)).toHaveLength(1)
  expect(await getComparison(reviewer, actors('giaba', 'undp'))).toMatchObject({ isDistinct: true })
  await takeBackDistinct(reviewer, { ...pair, a: pair.b, b: pair.a })
  expect(await listDistinct(reviewer)).toEqual([])
  await expect(markDistinct(reviewer, { ...pair, a: 'nobody-at-all' })).rejects.toMatchObject({
    code: 'not-found',
  })
})
