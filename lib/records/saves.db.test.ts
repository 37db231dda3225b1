import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Contributor, Editor, Reviewer } from '@/lib/auth/roles'
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
import type { SaveResult } from './mutations'
import type { RecordKey } from './types'
import { archiveRecord, publishRecord, submitRecord } from './workflow-mutations'

const IMCTC: RecordKey = { type: 'actor', id: 'imctc' }

let contributor: Contributor
let editor: Editor
let reviewer: Reviewer

beforeAll(async () => {
  ;[contributor, editor, reviewer] = await Promise.all([
    provenAccount('records.create'),
    provenAccount('records.edit'),
    provenAccount('records.publish'),
  ])
})

/** What a version says of the actor's other names: where these tests write who saved. */
async function marksOf(key: RecordKey) {
  const revisions = await revisionsOf(key)
  return revisions.map(({ number, snapshot }) => {
    const draft = draftOf('actor', Object(snapshot))
    return { number, marks: draft.type === 'actor' ? draft.content.aliases : [] }
  })
}

/** Opens the newest version, adds a mark of its own, and saves once: no second try. */
async function addMark(account: Contributor, key: RecordKey, mark: string) {
  const { version, draft } = await newestOf(key)
  if (draft.type !== 'actor') throw new Error('the marks stand on an actor')
  const aliases = [...draft.content.aliases, mark]
  const result = await save(
    account,
    { type: 'actor', content: { ...draft.content, aliases } },
    { id: key.id, base: version },
  )
  return { mark, base: version, result }
}

describe('two hundred saves of one record', () => {
  test('of those that were opened on one version exactly one is kept, all others are told what it says', async () => {
    const key = await saved(editor, completeActor('Office of one version'))
    const opened = await newestOf(key)
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, number) => {
        const draft = completeActor('Office of one version', { aliases: [`client ${number}`] })
        return { number, result: await save(editor, draft, { id: key.id, base: opened.version }) }
      }),
    )
    const kept = answers.filter(({ result }) => result.is === 'saved')
    expect(kept).toHaveLength(1)
    const own = [`client ${kept[0]?.number}`]
    expect(await marksOf(key)).toEqual([
      { number: 1, marks: [] },
      { number: 2, marks: own },
    ])
    for (const { result } of answers) {
      if (result.is === 'saved') expect(result.version).toBe(2)
      else
        expect(result).toMatchObject({
          is: 'stale',
          current: { version: 2, draft: { content: { aliases: own } } },
        })
    }
  }, 120_000)

  test('each that is kept is a revision on the one that it was opened on, and none is missing', async () => {
    const key = await saved(editor, completeActor('Office of many versions'))
    const workers = Array.from({ length: 20 }, async (_, worker) => {
      const own: Awaited<ReturnType<typeof addMark>>[] = []
      for (let turn = 0; turn < 10; turn++) own.push(await addMark(editor, key, `${worker}.${turn}`))
      return own
    })
    const answers = (await Promise.all(workers)).flat()
    expect(answers).toHaveLength(200)
    const kept = answers.flatMap(({ mark, base, result }) =>
      result.is === 'saved' ? [{ mark, base, version: result.version }] : [],
    )
    expect(kept.length).toBeGreaterThan(9)
    for (const { base, result } of answers) {
      if (result.is === 'saved') expect(result.version).toBe(base + 1)
      else expect(result.is === 'stale' && result.current.version > base, result.is).toBe(true)
    }
    const inOrder = kept.toSorted((a, b) => a.version - b.version).map(({ mark }) => mark)
    expect(await marksOf(key)).toEqual(
      [[], ...inOrder].map((_, place) => ({ number: place + 1, marks: inOrder.slice(0, place) })),
    )
    const audited = (await auditOf(key)).map(({ detail }) => detail)
    expect(audited).toEqual([undefined, ...inOrder].map((_, place) => ({ version: place + 1 })))
    expect((await newestOf(key)).version).toBe(kept.length + 1)
  }, 120_000)
})

describe('a form that is posted again', () => {
  const once = async (post: () => Promise<SaveResult>) => {
    const answers = await Promise.all(Array.from({ length: 10 }, post))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    return answers[0]
  }

  test('makes one record', async () => {
    const token = randomUUID()
    const answer = await once(() => save(editor, completeActor('Office posted ten times'), { token }))
    expect(answer).toMatchObject({ is: 'saved', id: 'office-posted-ten-times', version: 1 })
    const made = await writer().record.count({ where: { id: { startsWith: 'office-posted-ten-times' } } })
    expect(made).toBe(1)
  })

  test('makes one revision, also long after others have saved', async () => {
    const key = await saved(editor, completeActor('Office changed ten times'))
    const form = { id: key.id, base: 1, token: randomUUID() }
    const post = () => save(editor, completeActor('Office changed ten times', { aliases: ['OCTT'] }), form)
    expect(await once(post)).toMatchObject({ is: 'saved', version: 2 })
    await saved(reviewer, completeActor('Office changed ten times', { aliases: ['O10'] }), {
      id: key.id,
      base: 2,
    })
    expect(await post()).toMatchObject({ is: 'saved', version: 2 })
    expect(await revisionsOf(key)).toHaveLength(3)
  })

  test('by somebody else is refused', async () => {
    const token = randomUUID()
    await save(editor, completeActor('Office of one editor'), { token })
    const other = save(reviewer, completeActor('Office of another'), { token })
    await expect(other).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('what a contributor may save', () => {
  test('drafts of her own, until they are submitted', async () => {
    const key = await saved(contributor, completeActor('Office of a contributor'))
    const again = (aliases: string[], base: number) =>
      save(contributor, completeActor('Office of a contributor', { aliases }), { id: key.id, base })
    expect(await again(['OC'], 1)).toMatchObject({ is: 'saved', version: 2, status: 'draft' })
    expect(await submitRecord(editor, { ...key, base: 2, text: '' })).toMatchObject({ is: 'done' })
    await expect(again(['OC', 'OCX'], 2)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await publishRecord(reviewer, { ...key, base: 2, together: [], text: '' })).toMatchObject({
      is: 'done',
    })
    await expect(again(['OC', 'OCX'], 2)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await revisionsOf(key)).toHaveLength(2)
  })

  test('no record of anybody else, draft or published', async () => {
    const other = await provenAccount('records.create')
    const key = await saved(other, completeActor('Office of somebody else'))
    for (const { type, id } of [key, IMCTC]) {
      const { version } = await newestOf({ type, id })
      const trying = save(contributor, completeActor('Mine now'), { id, base: version })
      await expect(trying).rejects.toMatchObject({ code: 'not-allowed' })
    }
    expect(await revisionsOf(key)).toHaveLength(1)
  })
})

describe('what is saved', () => {
  test('keeps published what readers see until it is published', async () => {
    const before = await newestOf(IMCTC)
    if (before.draft.type !== 'actor') throw new Error('no actor')
    const name = { ...before.draft.content.name, fr: 'Un autre nom' }
    const change = { id: 'imctc', base: before.version }
    const result = await save(editor, { type: 'actor', content: { ...before.draft.content, name } }, change)
    expect(result).toMatchObject({ is: 'saved', status: 'draft', version: before.version + 1 })
    expect(await newestOf(IMCTC)).toMatchObject({
      publishedVersion: before.publishedVersion,
      status: 'draft',
      title: name,
    })
    const shown = await reader().actor.findUnique({ where: { id: 'imctc' } })
    expect(shown?.name).toEqual(before.draft.content.name)
  })

  test('that is the same as the newest version makes no revision and no entry in the log', async () => {
    const key = await saved(editor, completeActor('Office that stays'))
    const result = await save(editor, completeActor('Office that stays'), { id: key.id, base: 1 })
    expect(result).toEqual({ is: 'unchanged', id: key.id, version: 1, status: 'draft' })
    expect(await revisionsOf(key)).toHaveLength(1)
    expect(await auditOf(key)).toHaveLength(1)
  })

  test('has to be there', async () => {
    const nowhere = save(editor, completeActor('Nobody'), { id: 'no-such-actor', base: 1 })
    await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
  })

  test('refers to records that are there and not archived', async () => {
    const archived = await saved(editor, completeActor('Office that closed'))
    await archiveRecord(reviewer, { ...archived, text: 'closed' })
    for (const [change, path, value] of [
      [{ participants: [{ actor: 'nobody', role: 'host' }] }, 'actor', 'nobody'],
      [{ participants: [{ actor: archived.id, role: 'host' }] }, 'actor', archived.id],
      [{ place: { id: 'nowhere' } }, 'place', 'nowhere'],
      [{ themes: ['dragons'] }, 'theme', 'dragons'],
      [{ initiatives: ['nothing'] }, 'initiative', 'nothing'],
      [{ citations: [{ field: 'date', article: 'unwritten', stance: 'supports' }] }, 'article', 'unwritten'],
    ] as const) {
      const result = await save(editor, completeEvent(change))
      expect(result, value).toEqual({ is: 'refused', problems: [{ path, code: 'unknown-reference', value }] })
    }
  })

  test('gets an id of its own, however many of one name are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 50 }, () => save(editor, completeActor('Office of fifty'))),
    )
    const ids = made.map((result) => (result.is === 'saved' ? result.id : result.is))
    const expected = [
      'office-of-fifty',
      ...Array.from({ length: 49 }, (_, number) => `office-of-fifty-${number + 2}`),
    ]
    expect(ids.toSorted()).toEqual(expected.toSorted())
  }, 60_000)

  test('never gets the id of a record that was merged away', async () => {
    await writer().redirect.create({ data: { recordType: 'actor', fromId: 'office-of-old', toId: 'imctc' } })
    expect(await save(editor, completeActor('Office of old'))).toMatchObject({
      is: 'saved',
      id: 'office-of-old-2',
    })
  })
})
