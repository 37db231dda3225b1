import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { reader } from '@/lib/db/reader'
import { writer } from '@/lib/db/writer'
import { provenAccount } from '@/tests/accounts'
import {
  auditOf,
  completeActor,
  completeEvent,
  draftOf,
  newestOf,
  revisionsOf,
  save,
  saved,
} from '@/tests/drafts'
import type { RecordKey } from './types'
import {
  archiveRecord,
  assignRecord,
  commentRecord,
  publishRecord,
  restoreVersion,
  type StepRequest,
  sendBack,
  submitRecord,
} from './workflow-mutations'

let editor: Editor
let reviewer: Reviewer

beforeAll(async () => {
  ;[editor, reviewer] = await Promise.all([provenAccount('records.edit'), provenAccount('records.publish')])
})

const publish = (step: StepRequest, together: RecordKey[] = []) =>
  publishRecord(reviewer, { ...step, together, text: '' })
const archive = (step: StepRequest, text = 'no longer there') => archiveRecord(reviewer, { ...step, text })
const stepOf = async (key: RecordKey): Promise<StepRequest> => {
  const { version } = await newestOf(key)
  return { type: key.type, id: key.id, base: version, address: null }
}

/** Whether readers see the record. */
async function isSeen({ type, id }: RecordKey) {
  const found =
    type === 'actor'
      ? reader().actor.findUnique({ where: { id } })
      : reader().event.findUnique({ where: { id } })
  return (await found) !== null
}

async function seenActor(name: string) {
  const step = await saved(editor, completeActor(name))
  expect(await publish(step)).toMatchObject({ is: 'done' })
  return step
}

describe('on its way to readers a record', () => {
  test('is submitted, sent back with a reason, submitted again and published; each step is told and logged', async () => {
    const step = await saved(editor, completeActor('Office on its way'))
    expect(await submitRecord(editor, { ...step, text: 'Ready.' })).toEqual({ is: 'done', version: 1 })
    expect(await newestOf(step)).toMatchObject({ status: 'in-review', submittedAt: expect.any(Date) })
    expect(await sendBack(reviewer, { ...step, text: ' ' })).toMatchObject({ is: 'refused' })
    expect(await sendBack(reviewer, { ...step, text: 'Which country?' })).toMatchObject({ is: 'done' })
    expect(await newestOf(step)).toMatchObject({ status: 'draft', submittedAt: null })
    expect(await commentRecord(editor, { ...step, text: 'None.' })).toMatchObject({ is: 'done' })
    expect(await submitRecord(editor, { ...step, text: '' })).toMatchObject({ is: 'done' })
    expect(await isSeen(step)).toBe(false)
    expect(await publish(step)).toMatchObject({ is: 'done' })
    expect(await isSeen(step)).toBe(true)
    expect(await newestOf(step)).toMatchObject({
      status: 'published',
      publishedVersion: 1,
      submittedAt: null,
    })
    const told = await writer().comment.findMany({
      where: { recordId: step.id },
      orderBy: { createdAt: 'asc' },
    })
    const steps = ['submitted', 'sent-back', 'comment', 'submitted', 'published']
    expect(told.map((one) => one.step)).toEqual(steps)
    const logged = (await auditOf(step)).map(({ action }) => action)
    expect(logged).toEqual([
      'record.saved',
      ...steps.map((one) => `record.${one === 'comment' ? 'commented' : one}`),
    ])
  })

  test('is not submitted while anything is missing, and is told what', async () => {
    const step = await saved(editor, draftOf('event', { title: { fr: 'Trop court' } }))
    const result = await submitRecord(editor, { ...step, text: '' })
    const paths = result.is === 'refused' ? result.problems.map(({ path }) => path) : []
    expect(paths).toEqual(
      expect.arrayContaining(['title.fr', 'title.en', 'kind', 'date', 'themes', 'citations']),
    )
    expect(await publish(step)).toMatchObject({ is: 'refused' })
    expect(await newestOf(step)).toMatchObject({ status: 'draft', publishedVersion: null })
  })

  test('is assigned to reviewers only, who still are', async () => {
    const step = await saved(editor, completeActor('Office of an assignee'))
    const assign = (assigneeId: string | null) => assignRecord(reviewer, { ...step, assigneeId })
    expect(await assign(editor.id)).toMatchObject({ is: 'refused' })
    expect(await assign(reviewer.id)).toMatchObject({ is: 'done' })
    expect(await newestOf(step)).toMatchObject({ assigneeId: reviewer.id })
    expect(await assign(null)).toMatchObject({ is: 'done' })
    const gone = await provenAccount('records.publish')
    await writer().account.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
    expect(await assign(gone.id)).toMatchObject({ is: 'refused' })
  })

  test('is not moved by whoever looked at an older version, nor twice', async () => {
    const step = await saved(editor, completeActor('Office of two reviewers'))
    await saved(editor, completeActor('Office of two reviewers', { aliases: ['O2R'] }), {
      id: step.id,
      base: 1,
    })
    for (const move of [publish(step), archive(step), submitRecord(editor, { ...step, text: '' })]) {
      expect(await move).toEqual({ is: 'stale', version: 2 })
    }
    const answers = await Promise.all([1, 2, 3].map(async () => publish(await stepOf(step))))
    expect(answers.map(({ is }) => is).toSorted()).toEqual(['done', 'refused', 'refused'])
    expect(await writer().publication.count({ where: { recordId: step.id } })).toBe(1)
  })
})

describe('what refers to drafts', () => {
  test('is published with them or not at all', async () => {
    const actor = await saved(editor, completeActor('Office that nobody sees yet'))
    const event = await saved(editor, completeEvent({ participants: [{ actor: actor.id, role: 'host' }] }))
    expect(await publish(event)).toEqual({
      is: 'refused',
      problems: [{ path: `actor ${actor.id}`, code: 'not-published-yet' }],
    })
    expect([await isSeen(actor), await isSeen(event)]).toEqual([false, false])
    expect(await publish(event, [actor])).toMatchObject({ is: 'done' })
    expect([await isSeen(actor), await isSeen(event)]).toEqual([true, true])
    expect(await newestOf(actor)).toMatchObject({ status: 'published', publishedVersion: 1 })
    const participations = await reader().participation.findMany({ where: { eventId: event.id } })
    expect(participations).toMatchObject([{ actorId: actor.id, role: 'host' }])
  })

  test('stays hidden while one of them is not complete', async () => {
    const actor = await saved(editor, draftOf('actor', { name: { fr: 'Un bureau sans nom anglais' } }))
    const event = await saved(editor, completeEvent({ participants: [{ actor: actor.id, role: 'host' }] }))
    expect(await publish(event, [actor])).toMatchObject({ is: 'refused' })
    expect([await isSeen(actor), await isSeen(event)]).toEqual([false, false])
  })

  test('may be published while others save and publish them: nobody is stopped by an error, readers see whole records', async () => {
    for (let round = 0; round < 5; round++) {
      const actor = await saved(editor, completeActor(`Office of round ${round}`))
      const event = await saved(editor, completeEvent({ participants: [{ actor: actor.id, role: 'host' }] }))
      const changed = completeActor(`Office of round ${round}`, { aliases: ['changed'] })
      const [first] = await Promise.all([
        publish(event, [actor]),
        publish(actor),
        save(editor, changed, { id: actor.id, base: 1 }),
      ])
      expect(['done', 'stale']).toContain(first.is)
      if (first.is === 'done') expect([await isSeen(event), await isSeen(actor)]).toEqual([true, true])
      else expect(await isSeen(event)).toBe(false)
      const [row, head] = [
        await reader().actor.findUnique({ where: { id: actor.id } }),
        await newestOf(actor),
      ]
      expect(row?.version ?? null).toBe(head.publishedVersion)
    }
  }, 60_000)
})

describe('an archived record', () => {
  test('is hidden and stays, unless published ones need it', async () => {
    const actor = await seenActor('Office that is needed')
    const event = await saved(editor, completeEvent({ participants: [{ actor: actor.id, role: 'host' }] }))
    await publish(event)
    expect(await archive(actor)).toMatchObject({ is: 'refused', problems: [{ code: 'in-use', value: '1' }] })
    expect(await isSeen(actor)).toBe(true)
    expect(await archive(event, '  ')).toMatchObject({ is: 'refused' })
    expect(await archive(event)).toMatchObject({ is: 'done' })
    expect(await archive(actor)).toMatchObject({ is: 'done' })
    expect([await isSeen(actor), await isSeen(event)]).toEqual([false, false])
    expect(await newestOf(actor)).toMatchObject({ status: 'archived', publishedVersion: null })
    expect(await revisionsOf(actor)).toHaveLength(1)
    const names = await reader().searchName.count({ where: { recordId: { in: [actor.id, event.id] } } })
    expect(names).toBe(0)
  })

  test('cannot be saved over', async () => {
    const actor = await seenActor('Office that is closed')
    await archive(actor)
    const trying = save(editor, completeActor('Office that is open'), { id: actor.id, base: 1 })
    await expect(trying).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('never leaves a published event without its actor, whoever is first', async () => {
    for (let round = 0; round < 5; round++) {
      const actor = await seenActor(`Office that closes, ${round}`)
      const event = await saved(editor, completeEvent({ participants: [{ actor: actor.id, role: 'host' }] }))
      const [published, archived] = await Promise.all([publish(event), archive(actor)])
      expect([published.is, archived.is].toSorted()).toEqual(['done', 'refused'])
      expect(await isSeen(actor)).toBe(published.is === 'done')
    }
  }, 60_000)
})

describe('an old version', () => {
  test('is restored as a new one, and readers see it once it is published', async () => {
    const actor = await seenActor('Office as it was')
    await saved(editor, completeActor('Office as it is', { aliases: ['OI'] }), { id: actor.id, base: 1 })
    expect(await publish(await stepOf(actor))).toMatchObject({ is: 'done', version: 2 })
    const restored = await restoreVersion(reviewer, {
      ...(await stepOf(actor)),
      number: 1,
      reason: 'It was right.',
    })
    expect(restored).toEqual({ is: 'done', version: 3 })
    const [first, , third] = await revisionsOf(actor)
    expect(third).toMatchObject({ snapshot: first?.snapshot, reason: 'It was right.', authorId: reviewer.id })
    expect(await newestOf(actor)).toMatchObject({ status: 'draft', publishedVersion: 2 })
    expect(await reader().actor.findUnique({ where: { id: actor.id } })).toMatchObject({ version: 2 })
    await publish(await stepOf(actor))
    expect(await reader().actor.findUnique({ where: { id: actor.id } })).toMatchObject({
      version: 3,
      name: { fr: 'Office as it was' },
      aliases: [],
    })
  })

  test('of an archived record makes it a draft, which can be published again', async () => {
    const actor = await seenActor('Office that reopens')
    await archive(actor)
    const restored = await restoreVersion(reviewer, { ...actor, number: 1, reason: 'It is back.' })
    expect(restored).toEqual({ is: 'done', version: 2 })
    expect(await isSeen(actor)).toBe(false)
    expect(await publish(await stepOf(actor))).toMatchObject({ is: 'done' })
    expect(await isSeen(actor)).toBe(true)
  })

  test('that never was cannot be restored', async () => {
    const actor = await saved(editor, completeActor('Office of one version only'))
    const trying = restoreVersion(reviewer, { ...actor, number: 2, reason: 'Perhaps.' })
    await expect(trying).rejects.toMatchObject({ code: 'not-found' })
  })
})
