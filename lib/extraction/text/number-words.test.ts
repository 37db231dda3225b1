import { expect, test } from 'vitest'
import { NUMBER, numberOf, roundNumber } from './number-words'

test.each([
  ['45', 45],
  ['1 200', 1200],
  ['1,200', 1200],
  ['1.200', 1200],
  ['12 640', 12640],
  ['cinq', 5],
  ['vingt-quatre', 24],
  ['vingt et un', 21],
  ['vingt-et-un', 21],
  ['soixante-dix', 70],
  ['soixante et onze', 71],
  ['quatre-vingts', 80],
  ['quatre-vingt-dix-sept', 97],
  ['cent', 100],
  ['cent vingt', 120],
  ['deux cents', 200],
  ['deux cent cinquante', 250],
  ['mille', 1000],
  ['deux mille cinq cents', 2500],
  ['thirty-five', 35],
  ['one hundred', 100],
  ['one hundred and twenty', 120],
  ['two thousand five hundred', 2500],
  ['eleven', 11],
])('%s is a number', (words, number) => {
  expect(words).toMatch(new RegExp(`^${NUMBER}$`, 'u'))
  expect(numberOf(words)).toBe(number)
})

test.each([
  ['trentaine', 30],
  ['centaine', 100],
  ['dozen', 12],
])('%s is about so many', (word, number) => {
  expect(roundNumber(word)).toBe(number)
})

test('other words are no numbers', () => {
  expect(numberOf('officiers')).toBeNull()
  expect(roundNumber('officiers')).toBeNull()
})
