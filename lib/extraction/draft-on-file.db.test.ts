import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { AppError } from '@/lib/errors'
import { archiveRecord, publishRecord, submitRecord } from '@/lib/records/workflow-mutations'
import { provenAccount } from '@/tests/accounts'
import { completeEvent, draftOf, newestOf, revisionsOf, save, saved } from '@/tests/drafts'
import { A_WORKSHOP, meetingPage, OF_MINUSMA, ON_20TH } from '@/tests/extraction/pages'
import { countAll, drafted, takenIn, WHERE } from '@/tests/extraction/taken-in'
import { draftFrom } from './draft-mutations'
import { setAside } from './mutations'
import { Proposal } from './schema'

let editor: Editor
let reviewer: Reviewer

beforeAll(async () => {
  ;[editor, reviewer] = await Promise.all([provenAccount('extraction.run'), provenAccount('records.publish')])
})

describe('an event on file', () => {
  const changed = { field: 'date', value: '2026-11-21', words: ['le 20 novembre 2026'] } as const
  const SOURCE = meetingPage(
    'Une autre version',
    A_WORKSHOP,
    { ...changed, words: [...changed.words] },
    OF_MINUSMA,
  )

  test('gets the article as a source, and stays public as it was until it is reviewed', async () => {
    const event = await saved(
      editor,
      completeEvent({
        title: { fr: 'Un atelier imaginaire à Bamako', en: 'An imaginary workshop in Bamako' },
      }),
    )
    await submitRecord(editor, { ...event, text: '' })
    await publishRecord(reviewer, { ...event, together: [], text: '' })
    const { id, accepted } = await takenIn(editor, SOURCE, { target: event.id })
    const result = await drafted(editor, id, accepted)
    expect(result.eventId).toBe(event.id)
    expect(result.head).toMatchObject({ status: 'draft', version: 2, publishedVersion: 1 })
    expect(result.event).toMatchObject({
      date: '2026-11-20',
      kind: 'meeting',
      title: { fr: 'Un atelier imaginaire à Bamako' },
    })
    const own = result.event.citations.filter(({ article }) => article === result.articleId)
    expect(own.map(({ field, stance, originalValue }) => [field, stance, originalValue])).toEqual([
      ['kind', 'differs', 'atelier'],
      ['date', 'differs', 'le 20 novembre 2026'],
      ['place', 'supports', undefined],
    ])
    expect(result.event.participants).toMatchObject([
      { actor: 'imctc', role: 'organiser' },
      { actor: 'minusma-mission', role: 'participant', citations: [{ exact: 'MINUSMA' }] },
    ])
    const [, second] = await revisionsOf({ type: 'event', id: event.id })
    expect(second?.reason).toContain('ajouté aux sources')
  })

  test('keeps what others save at the same time', async () => {
    const event = await saved(editor, completeEvent())
    const { id, accepted } = await takenIn(editor, meetingPage('Pendant ce temps'), { target: event.id })
    const others = Array.from({ length: 3 }, () => draftFrom(editor, id, accepted, WHERE))
    const other = save(reviewer, completeEvent({ initiatives: ['nouakchott-process'] }), {
      id: event.id,
      base: 1,
    })
    const [saving] = await Promise.all([other, ...others])
    const { draft, version } = await newestOf({ type: 'event', id: event.id })
    if (draft.type !== 'event') throw new Error('no event')
    const expected =
      saving.is === 'saved'
        ? { version: 3, initiatives: ['nouakchott-process'] }
        : { version: 2, initiatives: [] }
    expect({ version, initiatives: draft.content.initiatives }).toEqual(expected)
    expect(draft.content.citations.map(({ field }) => field)).toEqual(['date', 'place'])
  })
})

describe('an article on file', () => {
  test('gets the text that it did not have, and no other record is made of it', async () => {
    const article = await saved(
      editor,
      draftOf('article', { title: 'Sans texte', publisher: 'Une agence', language: 'fr' }),
    )
    const { id, accepted } = await takenIn(editor, meetingPage('Avec son texte'), { articleId: article.id })
    const result = await drafted(editor, id, accepted)
    expect(result.articleId).toBe(article.id)
    expect(result.article).toMatchObject({
      title: 'Sans texte',
      text: expect.stringContaining('La MINUSMA y était'),
    })
    expect(await revisionsOf({ type: 'article', id: article.id })).toHaveLength(2)
  })

  test('keeps its own text, in which the words are found again', async () => {
    const text = 'AGENCE – La réunion de Bamako a eu lieu le 20 novembre 2026.'
    const article = await saved(
      editor,
      draftOf('article', { title: 'Avec texte', publisher: 'Une agence', language: 'fr', text }),
    )
    const { id, accepted } = await takenIn(editor, meetingPage('Redit', A_WORKSHOP, ON_20TH), {
      articleId: article.id,
    })
    const { event } = await drafted(editor, id, accepted)
    expect(await revisionsOf({ type: 'article', id: article.id })).toHaveLength(1)
    expect(event.citations.map(({ field, exact, start }) => [field, exact, start])).toEqual([
      ['kind', undefined, undefined],
      ['date', 'le 20 novembre 2026', text.indexOf('le 20')],
      ['place', 'Bamako', text.indexOf('Bamako')],
    ])
  })
})

describe('what is refused changes nothing', () => {
  test.each([
    ['nothing accepted', { facts: [] }, 'nothing-accepted'],
    ['an event that is not there', { target: 'no-such-event' }, 'unknown-reference'],
    ['an article that is not there', { articleId: 'no-such-article' }, 'unknown-reference'],
    [
      'an actor that is not there',
      {
        facts: [
          Proposal.parse({
            field: 'participants',
            value: { actor: 'nobody', role: 'host' },
            quotes: [],
            confidence: 1,
            reason: { code: 'x' },
            from: 'base',
          }),
        ],
      },
      'unknown-reference',
    ],
  ])('%s', async (_name, change, code) => {
    const { id, accepted } = await takenIn(editor, meetingPage('Refusé', ON_20TH), change)
    const before = await countAll()
    const result = await draftFrom(editor, id, accepted, WHERE)
    expect(result).toMatchObject({ is: 'refused', problems: [{ code }] })
    expect(await countAll()).toEqual(before)
  })

  test('an event that was archived', async () => {
    const event = await saved(editor, completeEvent())
    await archiveRecord(reviewer, { ...event, text: 'fausse' })
    const { id, accepted } = await takenIn(editor, meetingPage('Refusé', ON_20TH), { target: event.id })
    expect(await draftFrom(editor, id, accepted, WHERE)).toMatchObject({ is: 'refused' })
  })

  test('an extraction of somebody else, one that was set aside, and one that is not there', async () => {
    const { id, accepted } = await takenIn(editor, meetingPage('Mis de côté', ON_20TH))
    const other = await provenAccount('extraction.run')
    const before = await countAll()
    await expect(draftFrom(other, id, accepted, WHERE)).rejects.toMatchObject({ code: 'not-allowed' })
    await setAside(editor, id, null)
    await expect(draftFrom(editor, id, accepted, WHERE)).rejects.toBeInstanceOf(AppError)
    const nowhere = '0198a5a0-0000-7000-8000-000000000000'
    await expect(draftFrom(editor, nowhere, accepted, WHERE)).rejects.toMatchObject({ code: 'not-found' })
    expect(await countAll()).toEqual(before)
  })
})
