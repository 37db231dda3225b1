import { expect, test } from 'vitest'
import { askedFacts, countFacts } from './facts'

const stating = (field: string) => ({ field })
const own = { citations: [stating('participants')] }
const event = {
  date: '2025-05-22',
  place: null,
  attendance: null,
  countries: [{}],
  themes: [{}],
  outcomes: [],
  participants: [own],
  citations: ['date', 'themes', 'countries'].map(stating),
}

test('participations that each have an article of their own need none together', () => {
  expect(countFacts(event)).toEqual({ facts: 4, bare: 0 })
})

test('a participation without an article is bare beside one that has its own, unless an article states all of them', () => {
  const participants = [own, {}]
  expect(countFacts({ ...event, participants })).toEqual({ facts: 5, bare: 1 })
  const citations = [...event.citations, stating('participants')]
  expect(countFacts({ ...event, participants, citations })).toEqual({ facts: 4, bare: 0 })
})

test('participations without any article are one bare fact, as their page marks them', () => {
  expect(countFacts({ ...event, participants: [{}, {}] })).toEqual({ facts: 4, bare: 1 })
})

test('the kind is no fact that sources are asked to state, the themes are', () => {
  const fields = askedFacts({ ...event, citations: [stating('kind')] }).map(({ field }) => field)
  expect(fields).not.toContain('kind')
  expect(fields).toContain('themes')
})
