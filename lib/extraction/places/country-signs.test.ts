import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { toldNumbers } from './country-signs'

test.each([
  ['Les quinze pays voisins ont répondu.', [15]],
  ['Fifteen countries and 12 delegations answered.', [15, 12]],
  ['Aucun accord: 0 pays a répondu.', [0]],
])('how many states an article counts: %s', (text, numbers) => {
  const reading = readArticle(text, { title: null, language: 'fr', published: null })
  expect([...toldNumbers(reading)]).toEqual(numbers)
})
