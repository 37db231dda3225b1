import { expect, test } from 'vitest'
import { EventDraft } from '@/lib/events/content'
import { countUnproved, factsOf } from './facts'

const article = 'an-article'

const event = (change: object) =>
  ({
    type: 'event',
    content: EventDraft.parse({ kind: 'workshop', date: '2025-05-22', ...change }),
  }) as const

test('a fact is unproved, cited, quoted, or told differently', () => {
  const draft = event({
    attendance: { count: 40, qualifier: 'about' },
    place: { id: 'bamako' },
    citations: [
      { field: 'date', article, stance: 'supports', exact: 'du 22 au 24 mai' },
      { field: 'place', article, stance: 'supports' },
      { field: 'attendance', article, stance: 'differs', originalValue: 'trente' },
    ],
  })
  expect(factsOf(draft).map(({ field, proof }) => [field, proof])).toEqual([
    ['kind', 'none'],
    ['date', 'quoted'],
    ['place', 'cited'],
    ['attendance', 'differs'],
  ])
  expect(countUnproved(draft)).toBe(1)
  expect(factsOf(draft).flatMap(({ quotes }) => quotes)).toEqual([
    { article, exact: 'du 22 au 24 mai', originalValue: undefined },
    { article, exact: undefined, originalValue: 'trente' },
  ])
})

test('each participation is a fact, proved by itself or with all of them', () => {
  const participants = [
    { actor: 'one', role: 'organiser', citations: [{ article, stance: 'supports' }] },
    { actor: 'two', role: 'participant' },
  ]
  const own = factsOf(event({ participants })).filter(({ field }) => field === 'participants')
  expect(own.map(({ part, proof }) => [part, proof])).toEqual([
    ['one', 'cited'],
    ['two', 'none'],
  ])
  const citations = [{ field: 'participants', article: 'another', stance: 'supports' }]
  const all = factsOf(event({ participants, citations })).filter(({ field }) => field === 'participants')
  expect(all.map(({ part, articles }) => [part, articles])).toEqual([
    ['one', 2],
    ['two', 1],
  ])
})

test('what is not filled in needs no proof', () => {
  expect(factsOf({ type: 'event', content: EventDraft.parse({}) })).toEqual([])
})
