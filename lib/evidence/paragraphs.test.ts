import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markParagraphs } from './paragraphs'
import { phrasesFor } from './phrases'

const TEXT = `Ségou : trente greffiers formés

La ville abrite du 12 au 14 mai 2025 un atelier, au centre Ba Djiré. « C’est utile », dit-il. Il compte 12,5 % de femmes.`

const drawn = (quotes: [number, string][]) =>
  markParagraphs(
    TEXT,
    quotes.map(([number, words]) => {
      const start = TEXT.indexOf(words)
      return { number, start, end: start + words.length }
    }),
  ).map(({ stretches }) =>
    stretches
      .map(({ text, quotes, begins, ends }) =>
        quotes.length === 0 ? text : `<${begins.join()}|${text}|${ends.join()}>`,
      )
      .join(''),
  )

test('a quote is marked in its paragraph', () => {
  expect(drawn([[1, 'trente greffiers']])[0]).toBe('Ségou : <1|trente greffiers|1> formés')
})

test('quotes that overlap are cut where they meet', () => {
  expect(
    drawn([
      [2, 'du 12 au 14 mai 2025'],
      [3, '2025 un atelier'],
      [4, 'un atelier'],
    ])[1],
  ).toContain('abrite <2|du 12 au 14 mai |><3|2025|2><| |><4|un atelier|3,4>, au')
})

test('a quote may run over paragraphs', () => {
  expect(drawn([[1, 'formés\n\nLa ville']])).toEqual([
    'Ségou : trente greffiers <1|formés|>',
    expect.stringMatching(/^<\|La ville\|1> abrite/),
  ])
})

test('no word of the text is lost or said twice, whatever is quoted', () => {
  const quotes = fc.array(
    fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(quotes, (spans) => {
      const paragraphs = markParagraphs(
        TEXT,
        spans.map(([start, end], number) => ({ number, start, end })),
      )
      const lines = paragraphs.map(({ stretches }) => stretches.map(({ text }) => text).join(''))
      expect(lines).toEqual(TEXT.split('\n').filter(Boolean))
    }),
  )
})

test('some words typed offer what they begin: the words, the clause, the sentence', () => {
  expect(phrasesFor(TEXT, 'du 12 au').map(({ exact }) => exact)).toEqual([
    'du 12 au',
    'du 12 au 14 mai 2025 un atelier',
    'La ville abrite du 12 au 14 mai 2025 un atelier, au centre Ba Djiré.',
  ])
})

test('a word half typed is completed, and every place is offered', () => {
  expect(phrasesFor(TEXT, 'greff')[0]?.exact).toBe('greffiers')
  expect(phrasesFor(TEXT, '12').map(({ exact }) => exact)).toContain('12')
  expect(phrasesFor(TEXT, "c'est").map(({ exact }) => exact)).toEqual([
    'C’est',
    'C’est utile',
    '« C’est utile », dit-il.',
  ])
  expect(phrasesFor(TEXT, '12,5 % de femmes.').map(({ exact }) => exact)).toContain(
    'Il compte 12,5 % de femmes.',
  )
})

test('words that stand nowhere offer nothing', () => {
  expect(phrasesFor(TEXT, 'Bamako')).toEqual([])
  expect(phrasesFor(TEXT, ' ')).toEqual([])
})
