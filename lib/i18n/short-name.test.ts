import { expect, test } from 'vitest'
import { say } from './localized-text'
import { shortName } from './short-name'

const name = (text: string) => ({ fr: text, en: text })

test.each([
  ['G5 Sahel', 'G5S', 'G5 Sahel'],
  ['Force multinationale mixte', 'FMM', 'Force multinationale mixte'],
  ['n'.repeat(30), 'N', 'n'.repeat(30)],
  ['n'.repeat(31), 'N', 'N'],
])('%s (%s) goes by %s', (long, acronym, short) => {
  expect(say(shortName({ name: name(long), acronym: { fr: acronym } }, 'fr'), 'fr')?.text).toBe(short)
})

test('a long name without an acronym in the reader’s language stays whole', () => {
  const long = name('n'.repeat(31))
  expect(shortName({ name: long, acronym: { fr: 'N' } }, 'en')).toEqual(long)
  expect(shortName({ name: long, acronym: {} }, 'fr')).toEqual(long)
})
