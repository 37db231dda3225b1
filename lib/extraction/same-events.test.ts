import { expect, test } from 'vitest'
import { EventDraft } from '@/lib/events/content'
import { PlaceDraft } from '@/lib/places/content'
import { buildKnowledge } from './names/known-records'
import { findSameEvents } from './same-events'
import { readArticle } from './text/reading'

const knowledge = buildKnowledge([
  { type: 'place', id: 'kayes-ml', content: PlaceDraft.parse({ name: { fr: 'Kayes' }, country: 'ML' }) },
  { type: 'place', id: 'segou-ml', content: PlaceDraft.parse({ name: { fr: 'Ségou' }, country: 'ML' }) },
  event(
    'border-exercise-kayes-2031',
    'Exercice conjoint de contrôle des frontières à Kayes',
    '2031-03-03/2031-03-08',
  ),
  event(
    'border-exercise-kayes-2030',
    'Exercice conjoint de contrôle des frontières à Kayes',
    '2030-03-03/2030-03-08',
  ),
  event('registrars-kayes-2031', 'Trente greffiers formés à la preuve numérique', '2031-03-05'),
])

function event(id: string, title: string, date: string) {
  return {
    type: 'event' as const,
    id,
    content: EventDraft.parse({
      title: { fr: title },
      date,
      place: { id: 'kayes-ml' },
      participants: [{ actor: 'customs', role: 'organiser' }],
    }),
  }
}

const TITLE = 'Kayes : un exercice conjoint de contrôle réunit douaniers et gendarmes'
const reading = readArticle(`${TITLE}\nLes douaniers s’exercent.`, {
  title: TITLE,
  language: 'fr',
  published: null,
})

function found(date: string | null, place: string | null, actors: string[] = []) {
  return findSameEvents(
    reading,
    {
      date,
      place: place === null ? null : { name: place, country: 'ML' },
      participants: actors.map((actor) => ({ actor, role: 'participant' as const })),
      initiatives: [],
    },
    knowledge,
  ).map((one) => one.event)
}

test('an event on the same days at the same place under a like title comes first', () => {
  expect(found('2031-03-03/2031-03-08', 'Kayes', ['customs'])[0]).toBe('border-exercise-kayes-2031')
})

test('it is told why, and how sure', () => {
  const [first] = findSameEvents(
    reading,
    {
      date: '2031-03-10',
      place: { name: 'Kayes', country: 'ML' },
      participants: [{ actor: 'customs', role: 'host' }],
      initiatives: [],
    },
    knowledge,
  )
  expect(first?.reasons.map(({ code }) => code)).toEqual([
    'near-dates',
    'same-place',
    'shared-actors',
    'alike-title',
  ])
  expect(first?.score).toBeGreaterThan(0.5)
})

test('the same exercise of another year is another event', () => {
  expect(found('2031-03-03/2031-03-08', 'Kayes', ['customs'])).not.toContain('border-exercise-kayes-2030')
})

test('another town on the same days under another title is another event', () => {
  expect(found('2031-03-05', 'Ségou')).not.toContain('registrars-kayes-2031')
})

test('without a date, place and title alone say that it is worth a look', () => {
  expect(found(null, 'Kayes', ['customs'])).toContain('border-exercise-kayes-2031')
})
