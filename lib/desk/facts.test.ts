import { expect, test } from 'vitest'
import { EventDraft } from '@/lib/events/content'
import { InitiativeDraft } from '@/lib/initiatives/content'
import { countUnproved, factsOf } from './facts'

const article = 'an-article'

const event = (change: object) =>
  ({
    type: 'event',
    content: EventDraft.parse({ kind: 'workshop', date: '2025-05-22', themes: ['justice'], ...change }),
  }) as const

test('a fact is unproved, cited, quoted, or told differently; the kind is told when an article states it', () => {
  const draft = event({
    attendance: { count: 40, qualifier: 'about' },
    place: { id: 'bamako' },
    citations: [
      { field: 'date', article, stance: 'supports', exact: 'du 22 au 24 mai' },
      { field: 'place', article, stance: 'supports' },
      { field: 'attendance', article, stance: 'differs', originalValue: 'trente' },
      { field: 'kind', article, stance: 'supports', exact: 'un atelier' },
    ],
  })
  expect(factsOf(draft).map(({ field, mark }) => [field, mark.state])).toEqual([
    ['date', 'quoted'],
    ['place', 'cited'],
    ['attendance', 'differs'],
    ['themes', 'none'],
    ['kind', 'quoted'],
  ])
  expect(countUnproved(draft)).toBe(1)
})

test('the evidence of a fact is that of its field alone', () => {
  const date = { field: 'date', article, stance: 'supports', exact: 'du 22 au 24 mai' }
  const themes = { field: 'themes', article: 'another', stance: 'supports' }
  expect(factsOf(event({ citations: [date, themes] })).map(({ evidence }) => evidence)).toEqual([
    [date],
    [themes],
  ])
})

test('a participation with its own article leaves the others unproved, unless an article states them together', () => {
  const participants = [
    { actor: 'one', role: 'organiser', citations: [{ article, stance: 'supports' }] },
    { actor: 'two', role: 'participant' },
  ]
  const peopleOf = (change: object) =>
    factsOf(event(change))
      .filter(({ field }) => field === 'participants')
      .map(({ entry, mark }) => [entry, mark.state, mark.count])
  expect(peopleOf({ participants })).toEqual([
    [0, 'cited', 1],
    [1, 'none', 0],
  ])
  const citations = [{ field: 'participants', article: 'another', stance: 'supports' }]
  expect(peopleOf({ participants, citations })).toEqual([
    [null, 'cited', 1],
    [0, 'cited', 1],
  ])
})

test('the members of an initiative are one fact, which the article of any of them states', () => {
  const draft = {
    type: 'initiative',
    content: InitiativeDraft.parse({
      name: { fr: 'Une force' },
      active: '2024',
      members: [{ country: 'ML', citations: [{ article, stance: 'supports' }] }, { country: 'NE' }],
      citations: [{ field: 'date', article, stance: 'supports' }],
    }),
  } as const
  expect(factsOf(draft).map(({ field, entry, mark }) => [field, entry, mark.state])).toEqual([
    ['name', null, 'none'],
    ['active', null, 'cited'],
    ['members', null, 'cited'],
    ['members', 0, 'cited'],
  ])
  expect(countUnproved(draft)).toBe(1)
})

test('what is not filled in needs no proof', () => {
  expect(factsOf({ type: 'event', content: EventDraft.parse({}) })).toEqual([])
})
