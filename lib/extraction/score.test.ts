import { expect, test } from 'vitest'
import { Extracted, type ExtractedEvent } from './schema'
import { Gold, ratesOf, scoreExtracts, textFaults } from './score'

const EMPTY: ExtractedEvent = {
  kind: null,
  date: null,
  place: null,
  countries: [],
  participants: [],
  newActors: [],
  initiatives: [],
  themes: [],
  attendance: null,
}

function extracted(event: Partial<ExtractedEvent>, more: Partial<Extracted> = {}) {
  return Extracted.parse({
    file: 'a.txt',
    language: 'fr',
    title: null,
    body: 'Le Mali et le Niger.',
    removed: [],
    event: { ...EMPTY, ...event },
    evidence: [],
    duplicates: [],
    ...more,
  })
}

const gold = (event: Partial<ExtractedEvent>, more = {}) =>
  Gold.parse({ file: 'a.txt', language: 'fr', title: null, event: { ...EMPTY, ...event }, ...more })

function scoreOf(field: string, found: Partial<ExtractedEvent>, wanted: Partial<ExtractedEvent>) {
  const score = scoreExtracts([extracted(found)], [gold(wanted)]).find((one) => one.field === field)
  if (!score) throw new Error(field)
  return { ...ratesOf(score), right: score.right }
}

test('of two countries, one right and one wrong make a half', () => {
  const found = {
    countries: [
      { code: 'ML', role: 'host' as const },
      { code: 'NE', role: 'participant' as const },
    ],
  }
  const wanted = {
    countries: [
      { code: 'ML', role: 'participant' as const },
      { code: 'TD', role: 'participant' as const },
    ],
  }
  expect(scoreOf('countries', found, wanted)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, right: 0 })
  expect(scoreOf('countries and roles', found, wanted)).toMatchObject({ f1: 0 })
})

test('nothing found where there is nothing to find is right', () => {
  expect(scoreOf('attendance', {}, {})).toEqual({ precision: 1, recall: 1, f1: 1, right: 1 })
})

test('a value where there is none costs precision, none where there is one costs recall', () => {
  const attendance = { count: 30, qualifier: 'about' as const }
  expect(scoreOf('attendance', { attendance }, {})).toMatchObject({ precision: 0, right: 0 })
  expect(scoreOf('attendance', {}, { attendance })).toMatchObject({ recall: 0, right: 0 })
})

test('an article of the gold that was not extracted is told, not passed over', () => {
  expect(() => scoreExtracts([], [gold({})])).toThrow('a.txt')
})

test('quotes beside their offsets, noise that stayed and words that were lost are listed', () => {
  const evidence = [
    { field: 'countries', exact: 'Mali', start: 3, end: 7 },
    { field: 'countries', exact: 'Niger', start: 3, end: 8 },
  ]
  const wanted = gold({}, { noise: ['NIGER', 'LE  MALI ET LE NIGER.'], kept: ['Le Mali', 'Le Tchad'] })
  expect(
    textFaults([extracted({}, { evidence })], [wanted]).map(({ fault, words }) => `${fault} ${words}`),
  ).toEqual(['quote Niger', 'noise LE  MALI ET LE NIGER.', 'lost Le Tchad'])
})
