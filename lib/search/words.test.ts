import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInCapitals, readTerms, replaceWords, writeTerm } from './words'

const texts = (q: string) => readTerms(q).map(({ text }) => text)

test('signs around a word are no part of it', () => {
  expect(texts("'; DROP <script>(Mali)!")).toEqual(['DROP', 'script>(Mali'])
})

test.each([':*&|!', '🎉', '" "', '-', '« »', '%_'])('%s has no word in it', (q) => {
  expect(readTerms(q)).toEqual([])
})

test.each([
  ['l’ONUDC', 'ONUDC'],
  ["d'Accra", 'Accra'],
  ['qu’Alger', 'Alger'],
  ['aujourd’hui', 'aujourd’hui'],
])('the article that hangs on %s does not count', (q, text) => {
  expect(texts(q)).toEqual([text])
})

test.each(['"force conjointe" Mali', '“force conjointe” Mali', '« force conjointe » Mali'])(
  '%s keeps the quoted words together',
  (q) => {
    expect(readTerms(q)).toMatchObject([{ shown: 'force conjointe', isPhrase: true }, { shown: 'Mali' }])
  },
)

test('a minus before a word or a phrase excludes it, a hyphen inside does not', () => {
  const excluded = readTerms('GAR-SI -Mali -"force conjointe"').filter(({ isExcluded }) => isExcluded)
  expect(excluded.map(({ shown }) => shown)).toEqual(['Mali', 'force conjointe'])
})

test('a word typed twice counts once', () => {
  expect(texts('Mali MALI mali')).toEqual(['Mali'])
})

test('a term that is written reads back as the same one, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (q) => {
      const terms = readTerms(q)
      expect(readTerms(terms.map(writeTerm).join(' ')).map(({ shown }) => shown)).toEqual(
        terms.map(({ shown }) => shown),
      )
    }),
  )
})

test.each([
  ['UN', true],
  ['G5S', true],
  ['Un', false],
  ['A', false],
])('%s in capitals: %s', (word, isShouted) => {
  expect(isInCapitals(word)).toBe(isShouted)
})

test('a mended word keeps the case of the typed one', () => {
  const mended = new Map([
    ['Ouagadogou', 'ouagadougou'],
    ['UNDOC', 'unodc'],
    ['terorisme', 'terrorisme'],
  ])
  expect(replaceWords('terorisme, UNDOC à Ouagadogou', mended)).toBe('terrorisme, UNODC à Ouagadougou')
})
