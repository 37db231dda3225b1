import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { unknownTowns } from './unknown-towns'

const namesIn = (text: string) => {
  const reading = readArticle(text, { title: null, language: 'fr', published: null })
  return unknownTowns(reading, []).map(({ name }) => name)
}

test('a town that no list has is believed where an article names it again', () => {
  expect(
    namesIn('Un poste a ouvert à Dimbokoro lundi, et un autre à Ziguéla. Dimbokoro l’attendait.'),
  ).toEqual(['Dimbokoro'])
})

test('a sentence without end is read as far as one of prose goes', () => {
  const words = 'Mali Zo à Wazo '.repeat(28_000)
  const found = namesIn(`Un poste a ouvert à Dimbokoro, ${words}et Dimbokoro l’attendait`)
  expect(words.length).toBeGreaterThan(400_000)
  expect(found[0]).toBe('Dimbokoro')
  expect(found.length).toBeLessThan(300)
})
