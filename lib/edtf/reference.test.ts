import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import en from '../../messages/en/dates.json'
import fr from '../../messages/fr/dates.json'
import articles from '../../prisma/reference/articles.json'
import events from '../../prisma/reference/events.json'
import initiatives from '../../prisma/reference/initiatives.json'
import { parseEdtf } from './date'
import { dateWords } from './words'

const recorded = [
  ...events.map(({ date }) => date),
  ...initiatives.flatMap(({ active, members }) => [
    active,
    ...members.map((member) => ('active' in member ? member.active : null)),
  ]),
  ...articles.map(({ published }) => published),
].filter((date) => typeof date === 'string')

const dates = [...new Set(recorded)]
const inFrench = createTranslator({ locale: 'fr', messages: fr })
const inEnglish = createTranslator({ locale: 'en', messages: en })

test('every date of the reference dataset is read and said in both languages', () => {
  const unsaid = dates.filter((text) => {
    const date = parseEdtf(text)
    if (!date) return true
    const words = [dateWords(date, 'fr', inFrench), dateWords(date, 'en', inEnglish)]
    return words.some((said) => !/\d{4}/.test(said) || /undefined|NaN/.test(said))
  })
  expect(dates.length).toBeGreaterThan(500)
  expect(unsaid).toEqual([])
})
