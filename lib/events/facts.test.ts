import { expect, test } from 'vitest'
import type { Citation } from '@/lib/evidence/citation'
import { countFacts } from './facts'

const source = {
  number: 1,
  id: 'an-article',
  title: 'Un article',
  publisher: 'Un journal',
  url: null,
  archiveUrl: null,
  published: null,
  language: 'fr',
  supports: [],
}
const stating = (field: string): Citation => ({
  source,
  field,
  stance: 'supports',
  originalValue: null,
  exact: null,
})
const event = {
  citations: ['date', 'themes', 'countries'].map(stating),
  place: null,
  attendance: null,
  outcomes: [],
  participations: [{ citations: [stating('participants')] }],
}

test('participations that each have an article of their own need none together', () => {
  expect(countFacts(event)).toEqual({ facts: 4, bare: 0 })
})

test('a participation without an article leaves the participants bare, unless an article states all of them', () => {
  const participations = [...event.participations, { citations: [] }]
  expect(countFacts({ ...event, participations })).toEqual({ facts: 4, bare: 1 })
  const citations = [...event.citations, stating('participants')]
  expect(countFacts({ ...event, participations, citations })).toEqual({ facts: 4, bare: 0 })
})
