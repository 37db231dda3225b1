import { beforeAll, expect, test } from 'vitest'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { archiveRecord, publishRecord, submitRecord } from '@/lib/records/workflow-mutations'
import { provenAccount } from '@/tests/accounts'
import { completeActor, completeEvent, save, saved } from '@/tests/drafts'
import { merged } from '@/tests/merges'
import { loadKnowledge } from './knowledge-desk'

let editor: Editor
let reviewer: Reviewer

beforeAll(async () => {
  ;[editor, reviewer] = await Promise.all([provenAccount('extraction.run'), provenAccount('records.publish')])
})

async function published(name: string) {
  const actor = await saved(editor, completeActor(name))
  await submitRecord(editor, { ...actor, text: '' })
  const result = await publishRecord(reviewer, { ...actor, together: [], text: '' })
  return { ...actor, result }
}

test('a draft is known at once, and so is each change of it', async () => {
  const draft = completeActor('Office imaginaire des dunes')
  const { id, base } = await saved(editor, draft)
  const first = await loadKnowledge(editor)
  expect(first.actors.get(id)?.names).toContain('Office imaginaire des dunes')
  expect(await loadKnowledge(editor)).toBe(first)
  const renamed = completeActor('Office imaginaire des oasis')
  expect(await save(editor, renamed, { id, base })).toMatchObject({ is: 'saved' })
  const second = await loadKnowledge(editor)
  expect(second).not.toBe(first)
  expect(second.actors.get(id)?.names).toContain('Office imaginaire des oasis')
})

test('a draft of an event is on file, and teaches nothing before it is published', async () => {
  const { id } = await saved(editor, completeEvent())
  const { events, onFile } = await loadKnowledge(editor)
  expect(onFile.map((event) => event.id)).toContain(id)
  expect(events.map((event) => event.id)).not.toContain(id)
  expect(events.length).toBeGreaterThan(500)
})

test('a change of a published event teaches nothing before it is published too', async () => {
  const { events } = await loadKnowledge(editor)
  const { id } = events.find(({ themes }) => themes.includes('cyber')) ?? {}
  if (!id) throw new Error('no published event about cyber security')
  expect(await save(editor, completeEvent(), { id, base: 1 })).toMatchObject({ is: 'saved' })
  const after = await loadKnowledge(editor)
  expect(after.events.map((event) => event.id)).not.toContain(id)
  expect(after.onFile.find((event) => event.id === id)?.themes).toEqual(['terrorist-financing'])
})

test('an archived record is not known', async () => {
  const actor = await published('Bureau imaginaire des mirages')
  expect((await loadKnowledge(editor)).actors.has(actor.id)).toBe(true)
  await archiveRecord(reviewer, { ...actor, text: 'never was' })
  expect((await loadKnowledge(editor)).actors.has(actor.id)).toBe(false)
})

test('an event names the record that its participant was merged into', async () => {
  const kept = await published('Conseil imaginaire des puits')
  const gone = await published('Comité imaginaire des puits')
  const event = await saved(editor, completeEvent({ participants: [{ actor: gone.id, role: 'organiser' }] }))
  await merged(reviewer, { type: 'actor', keptId: kept.id, mergedId: gone.id })
  const { actors, onFile } = await loadKnowledge(editor)
  expect(actors.has(gone.id)).toBe(false)
  expect(onFile.find(({ id }) => id === event.id)?.participants).toEqual([
    { actor: kept.id, role: 'organiser' },
  ])
})
