import { expect, test } from 'vitest'
import { bodyOf, linesOfText, visibleText } from './lines'

const textsOf = (text: string) => linesOfText(text).map(({ text: line }) => line)

test('takes away what cannot be seen or turns the direction of the text', () => {
  expect(visibleText('a\u202eb\u2066c\u0000d\u200be\ufefff\u00adg')).toBe('abcdefg')
  expect(visibleText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
})

test('keeps accents, and only so many on one letter', () => {
  expect(visibleText('e\u0301le\u0300ve')).toBe('e\u0301le\u0300ve')
  expect(visibleText(`e${'\u0301\u0316'.repeat(50_000)}x`).length).toBeLessThan(100)
})

test('makes one line of each headline of a ticker', () => {
  expect(textsOf('Un titre     Un deuxième titre     Un troisième   Un quatrième')).toEqual([
    'Un titre',
    'Un deuxième titre',
    'Un troisième',
    'Un quatrième',
  ])
  expect(textsOf('Deux mots   et trois')).toEqual(['Deux mots   et trois'])
})

test('joins the lines of a mail or a printed page, and of no other text', () => {
  const paragraph =
    'Les chefs militaires du Mali et du Niger se sont retrouvés mardi à Ménaka pour arrêter le calendrier des patrouilles communes le long de la frontière, puis ils ont visité le poste de Labbezanga avec le gouverneur de la région et les maires des communes voisines.'
  const wrapped = paragraph.replace(/(.{50,60}) /g, '$1\n')
  expect(wrapped.split('\n').length).toBeGreaterThan(3)
  expect(textsOf(`${wrapped}\n\n${wrapped}\n\n${wrapped}`)).toEqual([paragraph, paragraph, paragraph])
  const headlines = Array.from({ length: 12 }, (_, place) => `Titre numéro ${place}`)
  expect(textsOf(headlines.join('\n'))).toEqual(headlines)
})

test('leaves out of the article what is struck out', () => {
  expect(
    bodyOf([
      { text: 'a', reason: null },
      { text: 'b', reason: 'menu' },
      { text: 'c', reason: null },
    ]),
  ).toBe('a\nc')
})
