import { describe, expect, test } from 'vitest'
import { EventDraft } from '@/lib/events/content'
import { anchorQuote } from '@/lib/evidence/anchor'
import type { Proposal, Quote } from '../schema'
import { addSource, type KnownFact } from './add-source'

const text =
  'Le CAERT a réuni plus de 200 experts à Alger les 24 et 25 septembre 2013. Un atelier sur les frontières.'
const article = { id: 'agency-algiers-2013', text }

function quoted(...words: string[]): Quote[] {
  return words.map((exact) => {
    const anchor = anchorQuote(text, exact)
    if (!anchor) throw new Error(exact)
    return anchor
  })
}

function fact(field: Proposal['field'], value: unknown, ...words: string[]): KnownFact {
  const known: unknown = {
    field,
    value,
    quotes: quoted(...words),
    confidence: 1,
    reason: { code: 'named' },
    from: 'base',
  }
  if (!isFact(known)) throw new Error(field)
  return known
}

function isFact(known: unknown): known is KnownFact {
  return typeof known === 'object' && known !== null && 'field' in known && known.field !== 'newActors'
}

const empty = EventDraft.parse({})
const onFile = EventDraft.parse({
  kind: 'workshop',
  date: '2013-09-24/2013-09-25',
  place: { id: 'algiers-dz' },
  countries: [{ code: 'DZ', role: 'host' }],
  participants: [{ actor: 'caert', role: 'organiser' }],
  themes: ['border-security'],
  attendance: { count: 250, qualifier: 'exactly' },
  citations: [{ field: 'date', article: 'other', stance: 'supports' }],
})

describe('an event that says nothing yet', () => {
  test('takes what the article states, each fact with its words', () => {
    const event = addSource(
      empty,
      [
        fact('kind', 'workshop', 'atelier'),
        fact('date', '2013-09-24/2013-09-25', '24 et 25 septembre 2013'),
        fact('place', { id: 'algiers-dz', name: 'Alger', country: 'DZ', venue: 'El Aurassi' }, 'Alger'),
        fact('countries', { code: 'DZ', role: 'host' }),
        fact('participants', { actor: 'caert', role: 'organiser' }, 'CAERT'),
        fact('initiatives', 'nouakchott-process'),
        fact('themes', 'border-security', 'frontières'),
        fact('attendance', { count: 200, qualifier: 'at-least' }, 'plus de 200'),
        fact('outcomes', { fr: 'Un manuel' }),
      ],
      article,
    )
    expect(event).toMatchObject({
      kind: 'workshop',
      date: '2013-09-24/2013-09-25',
      place: { id: 'algiers-dz', venue: 'El Aurassi' },
      countries: [{ code: 'DZ', role: 'host' }],
      initiatives: ['nouakchott-process'],
      themes: ['border-security'],
      attendance: { count: 200, qualifier: 'at-least' },
      outcomes: [{ fr: 'Un manuel' }],
    })
    expect(event.citations.map(({ field, exact, stance }) => [field, exact, stance])).toEqual([
      ['kind', 'atelier', 'supports'],
      ['date', '24 et 25 septembre 2013', 'supports'],
      ['place', 'Alger', 'supports'],
      ['themes', 'frontières', 'supports'],
      ['attendance', 'plus de 200', 'supports'],
      ['outcomes', undefined, 'supports'],
    ])
    const [participant] = event.participants
    expect(participant).toMatchObject({ actor: 'caert', role: 'organiser', citations: [{ exact: 'CAERT' }] })
    for (const { start = 0, end = 0, exact } of event.citations) {
      if (exact !== undefined) expect(text.slice(start, end)).toBe(exact)
    }
  })

  test('says with words what it would say without them, and says it once', () => {
    const event = addSource(
      empty,
      [fact('themes', 'border-security'), fact('themes', 'arms', 'frontières'), fact('themes', 'drones')],
      article,
    )
    expect(event.themes).toEqual(['border-security', 'arms', 'drones'])
    expect(event.citations.map(({ exact }) => exact)).toEqual(['frontières'])
  })

  test('takes no more themes than the codebook', () => {
    const themes = ['a', 'b', 'c', 'd', 'e', 'f'].map((theme) => fact('themes', theme))
    expect(addSource(empty, themes, article).themes).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('an event on file', () => {
  test('keeps its facts and gets the article as evidence for those that agree', () => {
    const event = addSource(
      onFile,
      [
        fact('date', '2013-09-24/2013-09-25', '24 et 25 septembre 2013'),
        fact('place', { id: 'algiers-dz', name: 'Alger', country: 'DZ' }, 'Alger'),
        fact('participants', { actor: 'caert', role: 'organiser' }, 'CAERT'),
      ],
      article,
    )
    expect(event.citations).toHaveLength(3)
    expect(event.citations[0]).toEqual({ field: 'date', article: 'other', stance: 'supports' })
    expect(event.citations[1]).toMatchObject({ field: 'date', article: article.id, stance: 'supports' })
    expect(event.participants).toMatchObject([
      { actor: 'caert', role: 'organiser', citations: [{ exact: 'CAERT' }] },
    ])
  })

  test.each([
    ['date', '2013-09-23', '24 et 25 septembre 2013'],
    ['kind', 'training', 'atelier'],
    ['place', { id: 'tunis-tn', name: 'Tunis', country: 'TN' }, 'Alger'],
    ['place', { id: null, name: 'Ailleurs', country: 'TN' }, 'Alger'],
    ['attendance', { count: 300, qualifier: 'at-least' }, 'plus de 200'],
  ] as const)(
    'keeps its %s where the article says otherwise, in the article’s words',
    (field, value, words) => {
      const event = addSource(onFile, [fact(field, value, words)], article)
      expect({ ...event, citations: [] }).toEqual({ ...onFile, citations: [] })
      expect(event.citations[1]).toMatchObject({
        field,
        article: article.id,
        stance: 'differs',
        originalValue: words,
        exact: words,
      })
    },
  )

  test('is told in the codebook’s terms what differs where no words say it', () => {
    const event = addSource(onFile, [fact('date', '2014-01')], article)
    expect(event.citations[1]).toEqual({
      field: 'date',
      article: article.id,
      stance: 'differs',
      originalValue: '2014-01',
    })
  })

  test.each([
    ['date', '2013-09', 'supports'],
    ['date', '2013-09-20/2013-09-30', 'differs'],
    ['attendance', { count: 200, qualifier: 'at-least' }, 'supports'],
    ['attendance', { count: 240, qualifier: 'about' }, 'supports'],
    ['attendance', { count: 200, qualifier: 'exactly' }, 'differs'],
  ] as const)('takes for agreement what does not contradict it: %s %j %s', (field, value, stance) => {
    expect(addSource(onFile, [fact(field, value)], article).citations[1]).toMatchObject({ field, stance })
  })

  test('gets participants that are missing, with their citation', () => {
    const event = addSource(
      onFile,
      [
        fact('participants', { actor: 'imctc', role: 'speaker' }, 'experts'),
        fact('participants', { actor: 'caert', role: 'participant' }, 'CAERT'),
        fact('participants', { actor: 'caert', role: 'host' }),
      ],
      article,
    )
    expect(event.participants.map(({ actor, role, citations }) => [actor, role, citations?.length])).toEqual([
      ['caert', 'organiser', 1],
      ['imctc', 'speaker', 1],
      ['caert', 'host', 1],
    ])
  })

  test('names a country once, and proves none that was only concluded', () => {
    const facts = [
      fact('countries', { code: 'DZ', role: 'participant' }),
      fact('countries', { code: 'TN', role: 'participant' }),
      fact('countries', { code: 'DZ', role: 'host' }, 'Alger'),
    ]
    const event = addSource(onFile, facts, article)
    expect(event.countries).toEqual([
      { code: 'DZ', role: 'host' },
      { code: 'TN', role: 'participant' },
    ])
    expect(event.citations.slice(1)).toMatchObject([{ field: 'countries', exact: 'Alger' }])
  })

  test('is the same however often the article is added', () => {
    const facts = [
      fact('date', '2013-09-23', '24 et 25 septembre 2013'),
      fact('participants', { actor: 'imctc', role: 'speaker' }),
    ]
    const once = addSource(onFile, facts, article)
    expect(addSource(once, facts, article)).toEqual(once)
  })
})

test('words that the text on file does not have are not quoted', () => {
  const other = { id: 'short', text: 'Le CAERT à Alger.' }
  const event = addSource(
    empty,
    [
      fact('date', '2013-09-24', '24 et 25 septembre 2013'),
      fact('place', { id: 'algiers-dz', name: 'Alger', country: 'DZ' }, 'Alger'),
    ],
    other,
  )
  expect(event.citations).toMatchObject([
    { field: 'date', article: 'short', stance: 'supports' },
    { field: 'place', exact: 'Alger', start: 11, end: 16 },
  ])
  expect(event.citations[0]?.exact).toBeUndefined()
})
