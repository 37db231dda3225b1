import { expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { THEMES } from '@/lib/vocabulary/themes'
import { joiner } from './clauses'

test.each(LOCALES)('every theme can be said in a sentence (%s)', (locale) => {
  const words = Object.keys(MESSAGES[locale].events.lede.aboutTheme)
  expect(words.toSorted()).toEqual(THEMES.map(({ id }) => id).toSorted())
})

test.each([
  ['fr', 'and', 'a, b et c'],
  ['fr', 'or', 'a, b ou c'],
  ['en', 'and', 'a, b and c'],
  ['en', 'or', 'a, b or c'],
] as const)('words are joined as %s does, with %s', (locale, how, sentence) => {
  expect(joiner(locale, how)(['a', 'b', 'c'])).toBe(sentence)
})
