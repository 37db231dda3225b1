import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Editor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { provenAccount } from '@/tests/accounts'
import { findSuggestion, listSuggestions } from './desk'
import { ALL_SUGGESTIONS } from './filters'
import { addSuggestion, handleSuggestion, type NewSuggestion } from './mutations'
import { findSubject } from './queries'

const NOTHING: NewSuggestion = {
  message: 'Il manque un sommet de 2019.',
  source: null,
  contact: null,
  about: null,
}
const EMPTY_ID = '00000000-0000-4000-8000-000000000000'
const EVENT = { type: 'event', id: 'imctc-cft-conference-bamako-2025' } as const

let editor: Editor

beforeAll(async () => {
  editor = await provenAccount('suggestions.handle')
})

beforeEach(async () => {
  await writer().suggestion.deleteMany()
})

const numbered = (number: number): NewSuggestion => ({
  ...NOTHING,
  message: `Il manque le sommet numéro ${number}.`,
})

/** Makes all that was sent so far as old as that. */
async function letTimePass(time: string) {
  await writer().$executeRaw`UPDATE suggestions SET created_at = created_at - ${time}::interval`
}

async function sendAll(count: number, sender: string, from = 0) {
  return Promise.all(
    Array.from({ length: count }, (_, number) => addSuggestion(numbered(from + number), sender)),
  )
}

describe('sending', () => {
  test('a suggestion is kept as it was written, with the record that it is about, and logged without the sender', async () => {
    const written = {
      message: 'Le 23, non le 22.\nVoir',
      source: 'https://example.org/',
      contact: 'a@example.org',
    }
    expect(await addSuggestion({ ...written, about: EVENT }, 'someone')).toBe('kept')
    const [kept] = await writer().suggestion.findMany()
    expect(kept).toMatchObject({
      message: written.message,
      sourceUrl: written.source,
      contact: written.contact,
      recordType: 'event',
      recordId: EVENT.id,
      decision: null,
    })
    const [entry] = await writer().auditEntry.findMany({ where: { action: 'suggestion.received' } })
    expect(entry).toMatchObject({ recordType: 'event', recordId: EVENT.id, accountId: null, address: null })
    expect(JSON.stringify(entry?.detail)).toBe(JSON.stringify({ suggestion: kept?.id }))
  })

  test('of many at once from one sender five are kept in an hour, and others may go on', async () => {
    const answers = await sendAll(12, 'hasty')
    expect(answers.filter((answer) => answer === 'kept')).toHaveLength(5)
    expect(await writer().suggestion.count({ where: { sender: 'hasty' } })).toBe(5)
    expect(await addSuggestion(NOTHING, 'calm')).toBe('kept')
  })

  test('after an hour there are five more, until twenty in a day', async () => {
    for (let hour = 0; hour < 4; hour++) {
      expect(await sendAll(5, 'busy', hour * 5)).toEqual(Array.from({ length: 5 }, () => 'kept'))
      expect(await addSuggestion(numbered(100), 'busy')).toBe('too-many')
      await letTimePass('61 minutes')
    }
    expect(await addSuggestion(numbered(101), 'busy')).toBe('too-many')
    await letTimePass('1 day')
    expect(await addSuggestion(numbered(102), 'busy')).toBe('kept')
  })

  test('pressing twice sends once', async () => {
    const answers = await Promise.all([NOTHING, NOTHING, NOTHING].map((same) => addSuggestion(same, 'eager')))
    expect(answers).toEqual(['kept', 'kept', 'kept'])
    expect(await writer().suggestion.count()).toBe(1)
    await addSuggestion({ ...NOTHING, about: EVENT }, 'eager')
    expect(await writer().suggestion.count()).toBe(2)
  })

  test('who sent is forgotten after a day and the contact after ninety, the suggestion stays', async () => {
    await addSuggestion({ ...NOTHING, contact: 'a@example.org' }, 'old')
    await letTimePass('2 days')
    await addSuggestion(numbered(1), 'new')
    const [second] = await writer().suggestion.findMany({ where: { message: NOTHING.message } })
    expect(second).toMatchObject({ sender: '', contact: 'a@example.org' })
    await letTimePass('89 days')
    await addSuggestion(numbered(2), 'newer')
    const [third] = await writer().suggestion.findMany({ where: { message: NOTHING.message } })
    expect(third).toMatchObject({ contact: null, message: NOTHING.message })
  })

  test('deciding on one forgets the contacts of old ones too', async () => {
    await addSuggestion({ ...NOTHING, contact: 'a@example.org' }, 'old')
    await letTimePass('91 days')
    const [{ id } = { id: '' }] = await writer().suggestion.findMany()
    await handleSuggestion(editor, { id, decision: 'declined', note: '', address: null })
    expect(await writer().suggestion.findUnique({ where: { id } })).toMatchObject({
      contact: null,
      sender: '',
    })
  })
})

describe('what a suggestion can be about', () => {
  test('a published record by its address, also by the one it had before', async () => {
    await writer().redirect.create({ data: { recordType: 'actor', fromId: 'former-imctc', toId: 'imctc' } })
    expect(await findSubject(`events/${EVENT.id}`)).toMatchObject(EVENT)
    expect(await findSubject('actors/former-imctc')).toMatchObject({ type: 'actor', id: 'imctc' })
    expect(await findSubject('articles/almanar-imams-mali-2013')).toMatchObject({ type: 'article' })
    expect(await findSubject('countries/ml')).toMatchObject({ title: { fr: 'Mali' } })
    expect(await findSubject('themes/terrorist-financing')).toMatchObject({ type: 'theme' })
  })

  test('no draft, no record of another kind, nothing that never was', async () => {
    await writer().event.update({ where: { id: EVENT.id }, data: { status: 'draft' } })
    for (const reference of [
      `events/${EVENT.id}`,
      'actors/nobody',
      'events/imctc',
      'countries/zz',
      'places/bamako-ml',
    ]) {
      expect(await findSubject(reference), reference).toBeNull()
    }
    await writer().event.update({ where: { id: EVENT.id }, data: { status: 'published' } })
  })
})

describe('deciding', () => {
  async function sendOne(change: Partial<NewSuggestion> = {}) {
    await addSuggestion({ ...NOTHING, ...change }, 'someone')
    const found = await writer().suggestion.findFirstOrThrow({
      where: { message: change.message ?? NOTHING.message },
    })
    return found.id
  }

  test('the decision stays with its note, by whom and when, and in the log', async () => {
    const id = await sendOne({ about: EVENT })
    const about = await handleSuggestion(editor, {
      id,
      decision: 'accepted',
      note: 'Corrigé.',
      address: '192.0.2.1',
    })
    expect(about).toEqual(EVENT)
    expect(await writer().suggestion.findUnique({ where: { id } })).toMatchObject({
      decision: 'accepted',
      note: 'Corrigé.',
      handledById: editor.id,
      handledAt: expect.any(Date),
    })
    const entry = await writer().auditEntry.findFirst({ where: { action: 'suggestion.accepted' } })
    expect(entry).toMatchObject({ accountId: editor.id, recordId: EVENT.id, address: '192.0.2.1' })
  })

  test('of two who decide at once one is told that the other was first', async () => {
    const id = await sendOne()
    const decide = (decision: 'accepted' | 'declined') =>
      handleSuggestion(editor, { id, decision, note: '', address: null }).then(
        () => decision,
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
      )
    const answers = await Promise.all([decide('accepted'), decide('declined')])
    const kept = await writer().suggestion.findUnique({ where: { id } })
    expect([...answers].sort()).toEqual([kept?.decision, 'conflict'].sort())
  })

  test('what is not there cannot be decided', async () => {
    const id = '00000000-0000-7000-8000-000000000000'
    const deciding = handleSuggestion(editor, { id, decision: 'accepted', note: '', address: null })
    await expect(deciding).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a suggestion about a record that was merged since leads to where it is now', async () => {
    await writer().redirect.create({ data: { recordType: 'actor', fromId: 'merged-imctc', toId: 'imctc' } })
    const id = await sendOne({ about: { type: 'actor', id: 'merged-imctc' } })
    const { suggestions, total } = await listSuggestions(editor, {
      ...ALL_SUGGESTIONS,
      record: 'actors/imctc',
    })
    expect(total).toBe(1)
    expect(suggestions[0]?.about).toMatchObject({ type: 'actor', id: 'imctc', isPublic: true })
    expect(await handleSuggestion(editor, { id, decision: 'accepted', note: '', address: null })).toEqual({
      type: 'actor',
      id: 'imctc',
    })
  })

  test('the list has those that wait first, the oldest on top, and counts each state', async () => {
    const first = await sendOne({ message: 'La première de toutes.' })
    await letTimePass('2 hours')
    const second = await sendOne({ message: 'La deuxième de toutes.', about: EVENT })
    await letTimePass('2 hours')
    const third = await sendOne({ message: 'La troisième de toutes.', about: { type: 'country', id: 'ml' } })
    await handleSuggestion(editor, { id: first, decision: 'declined', note: 'Déjà là.', address: null })
    const { suggestions, counts, total } = await listSuggestions(editor, ALL_SUGGESTIONS)
    expect(suggestions.map(({ id }) => id)).toEqual([second, third, first])
    expect(suggestions.map(({ about }) => about?.title.fr)).toEqual([
      expect.stringContaining('CIMCT'),
      'Mali',
      undefined,
    ])
    expect(suggestions[2]).toMatchObject({ handledBy: 'Test editor', note: 'Déjà là.' })
    expect(counts).toEqual({ waiting: 2, accepted: 0, declined: 1 })
    expect(total).toBe(3)
    const waiting = await listSuggestions(editor, { ...ALL_SUGGESTIONS, state: ['waiting'] })
    expect(waiting).toMatchObject({ total: 2, counts: { declined: 1 } })
    const own = await listSuggestions(editor, { ...ALL_SUGGESTIONS, record: `events/${EVENT.id}` })
    expect(own.suggestions.map(({ id }) => id)).toEqual([second])
  })
})

describe('correcting by a suggestion', () => {
  const written = { ...NOTHING, source: 'https://example.org/' }

  async function sentAbout(about: NewSuggestion['about']) {
    await addSuggestion({ ...written, about }, 'someone')
    const { id } = await writer().suggestion.findFirstOrThrow()
    return id
  }

  test('an editor finds what a reader wrote, and which list it stands in', async () => {
    const id = await sentAbout(EVENT)
    const reported = { id, message: written.message, sourceUrl: written.source }
    expect(await findSuggestion(editor, EVENT, id)).toEqual({ ...reported, state: 'waiting' })
    await handleSuggestion(editor, { id, decision: 'accepted', note: '', address: null })
    expect(await findSuggestion(editor, EVENT, id)).toEqual({ ...reported, state: 'accepted' })
  })

  test('it is found under the id that the record has now', async () => {
    const id = await sentAbout({ type: 'actor', id: 'an-old-name' })
    await writer().redirect.create({ data: { recordType: 'actor', fromId: 'an-old-name', toId: 'giaba' } })
    expect(await findSuggestion(editor, { type: 'actor', id: 'giaba' }, id)).toMatchObject({ id })
    await writer().redirect.deleteMany({ where: { fromId: 'an-old-name' } })
    expect(await findSuggestion(editor, { type: 'actor', id: 'giaba' }, id)).toBeNull()
  })

  test('on another record, for a contributor, or under an id that is none, there is nothing', async () => {
    const id = await sentAbout(EVENT)
    const contributor = await provenAccount('records.create')
    expect(await findSuggestion(contributor, EVENT, id)).toBeNull()
    expect(await findSuggestion(editor, { type: 'actor', id: 'giaba' }, id)).toBeNull()
    expect(await findSuggestion(editor, { ...EVENT, type: 'article' }, id)).toBeNull()
    expect(await findSuggestion(editor, EVENT, 'x')).toBeNull()
    expect(await findSuggestion(editor, EVENT, EMPTY_ID)).toBeNull()
  })
})
