import { expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { THEMES } from '@/lib/vocabulary/themes'
import { joiner } from './clauses'

test.each(LOCALES)('every theme can be said in a sentence (%s)', (locale) => {
  const words = Object.keys(MESSAGES[locale].events.lede.aboutTheme)
  expect(words.toSorted()).toEqual(THEMES.map(({ id }) => id).toSorted())
})

// What has many forms is said without an article, as the standard says « de flux financiers ».
const WITHOUT_ARTICLE = [
  'finance',
  'financial-sanctions',
  'prosecution',
  'battlefield-evidence',
  'military-operations',
]

test.each(THEMES)('in French $id has its article and its own words', ({ id, label }) => {
  const said = new Map(Object.entries(MESSAGES.fr.events.lede.aboutTheme)).get(id) ?? ''
  const article = WITHOUT_ARTICLE.includes(id) ? '(?:de |d’)' : '(?:du |de la |de l’|des )'
  const nouns = label.fr.toLowerCase().split(' et ')
  expect(said.toLowerCase()).toMatch(new RegExp(`^${nouns.map((noun) => `${article}${noun}`).join(' et ')}$`))
})

test.each([
  ['fr', 'and', 'a, b et c'],
  ['fr', 'or', 'a, b ou c'],
  ['en', 'and', 'a, b and c'],
  ['en', 'or', 'a, b or c'],
] as const)('words are joined as %s does, with %s', (locale, how, sentence) => {
  expect(joiner(locale, how)(['a', 'b', 'c'])).toBe(sentence)
})
