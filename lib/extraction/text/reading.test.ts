import { expect, test } from 'vitest'
import { plainLetters, readArticle, tokensOf } from './reading'

const ABOUT = { language: 'fr', title: null, published: null }
const sentencesOf = (body: string) =>
  readArticle(body, ABOUT).sentences.map(({ start, end }) => body.slice(start, end))

test.each([
  ['Le Mali signe. Le Niger suit.', ['Le Mali signe.', 'Le Niger suit.']],
  ['M. Diallo parle. Mme Ba répond.', ['M. Diallo parle.', 'Mme Ba répond.']],
  ['Le gal. Traoré arrive', ['Le gal. Traoré arrive']],
  ['« C’est fini. » Il part.', ['« C’est fini. »', 'Il part.']],
  ['Réunis à Bamako\nLes experts échangent.', ['Réunis à Bamako', 'Les experts échangent.']],
  ['Entre 3.5 et 4.2 millions', ['Entre 3.5 et 4.2 millions']],
  ['The U.S. Embassy hosts. It ends.', ['The U.S. Embassy hosts.', 'It ends.']],
])('%s is read sentence by sentence', (body, sentences) => {
  expect(sentencesOf(body)).toEqual(sentences)
})

test('the line that holds the title is known, however it is accented', () => {
  const body = 'SÉGOU : TRENTE GREFFIERS\nIls apprennent.'
  const { sentences } = readArticle(body, { ...ABOUT, title: 'Segou : trente greffiers' })
  expect(sentences.map(({ isTitle }) => isTitle)).toEqual([true, false])
})

test('words are compared without case, accents and ligatures, and keep their places', () => {
  expect(plainLetters('L’Œuvre d’ÉTÉ')).toBe('l’oeuvre d’ete')
  expect(tokensOf('l’Œuvre', 10)).toEqual([
    { start: 10, end: 11, plain: 'l', isCapital: false },
    { start: 12, end: 17, plain: 'oeuvre', isCapital: true },
  ])
})

test('of a text that is no article the first two thousand sentences are read', () => {
  expect(readArticle('Le ministre. '.repeat(30_000), ABOUT).sentences).toHaveLength(2_000)
})

test.each([
  ['stops', '.'.repeat(200_000)],
  ['spaces after a stop', `Fin.${' '.repeat(200_000)}suite`],
  ['a blank line', `Fin.\n${' '.repeat(200_000)}\nSuite.`],
  ['initials', 'M. '.repeat(60_000)],
])('a text of %s without end is read in linear time', (_, body) => {
  const { sentences } = readArticle(body, ABOUT)
  expect(sentences.at(-1)?.end).toBe(body.trimEnd().length)
})
