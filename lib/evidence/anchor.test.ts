import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt, anchorQuote, reanchor } from './anchor'
import { fold } from './fold'

const ARTICLE = `Ségou : trente greffiers formés à la preuve numérique

La capitale régionale abrite du 12 au 14 mai 2025 un atelier « pratique », organisé par l’Office des Nations unies
contre la drogue et le crime. Près de 12 % des participants, dont 10 000 francs de frais, viennent du Niger.
Du 12 au 14 mai 2025, le Sahel-Sahara compte sur la coopé\u00ADration. تنظم الأمم المتحدة ورشة في سيغو 👩🏽‍⚖️ fin.`

const exactOf = (quote: string, text = ARTICLE) => anchorQuote(text, quote)?.exact ?? null

test('words are found as they are, with what stands around them', () => {
  expect(anchorQuote(ARTICLE, 'trente greffiers')).toEqual({
    exact: 'trente greffiers',
    prefix: 'Ségou : ',
    suffix: ' formés à la preuve numérique\n\nL',
    start: 8,
    end: 24,
  })
})

test.each([
  ['spaces and line breaks', 'Nations  unies contre\nla drogue', 'Nations unies\ncontre la drogue'],
  [
    'no-break spaces',
    '12\u00A0% des participants, dont 10\u202F000 francs',
    '12 % des participants, dont 10 000 francs',
  ],
  ['a space before a sign', 'Ségou: trente greffiers', 'Ségou : trente greffiers'],
  ['apostrophes', "l'Office des Nations", 'l’Office des Nations'],
  ['quotes', 'atelier "pratique", organisé', 'atelier « pratique », organisé'],
  ['dashes', 'Sahel–Sahara', 'Sahel-Sahara'],
  ['case', 'SÉGOU : TRENTE', 'Ségou : trente'],
  ['soft hyphens', 'la coopération', 'la coopé\u00ADration'],
  ['composed accents', 'forme\u0301s a\u0300 la', 'formés à la'],
  ['spaces around the quote', '  trente greffiers \n', 'trente greffiers'],
])('%s make no difference, and the article’s own words are kept', (_, quote, expected) => {
  expect(exactOf(quote)).toBe(expected)
})

test.each(['quarante greffiers', 'greffier à', 'formes à', 'coope', '', ' \n', '\u00AD'])(
  'words that the article does not have are not found: %j',
  (quote) => expect(exactOf(quote)).toBeNull(),
)

test('Arabic and emoji are words like others', () => {
  expect(exactOf('الأمم المتحدة')).toBe('الأمم المتحدة')
  expect(exactOf('الأمــم المتحدة')).toBe('الأمم المتحدة')
  expect(exactOf('👩🏽‍⚖️ FIN')).toBe('👩🏽‍⚖️ fin')
})

test('of several places the first is taken', () => {
  expect(anchorQuote(ARTICLE, 'u 12 au 14 mai 2025')?.start).toBe(ARTICLE.indexOf('u 12 au 14'))
})

test('a whole word comes before a part of one', () => {
  expect(anchorQuote('130 agents, dont 30 du Mali', '30')?.start).toBe(17)
  expect(anchorQuote('130 agents', '30')?.start).toBe(1)
})

test('of several places the one with the same words around it is taken, else the nearest', () => {
  const text = 'Le 3 mai à Niamey. Le 3 mai à Bamako. Le 3 mai à Gao.'
  expect(anchorQuote(text, '3 mai', { suffix: ' a\u0300 BAMAKO' })?.start).toBe(22)
  expect(anchorQuote(text, '3 mai', { prefix: 'Bamako. Le ', start: 0 })?.start).toBe(41)
  expect(anchorQuote(text, '3 mai', { start: 38 })?.start).toBe(41)
})

const letters = fc.constantFrom(..."aàéEœﬁ’'«»-–— \u00A0\n\u00ADن م ـ\u064E👍🏽✊e\u0301".split(/(?:)/u))
const texts = fc.string({
  unit: fc.oneof(letters, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 80,
})
const cuts = fc
  .tuple(texts, fc.nat(), fc.nat())
  .map(([text, one, other]) => {
    const points = [...text]
    const [from, to] = [one % (points.length + 1), other % (points.length + 1)].sort((a, b) => a - b)
    return { text, start: points.slice(0, from).join('').length, quote: points.slice(from, to).join('') }
  })
  .filter(({ quote }) => fold(quote).text !== '' && quote.trim() === quote)

test('all that is cut out of a text is found in it, where it was when its place is known', () => {
  fc.assert(
    fc.property(cuts, ({ text, start, quote }) => {
      expect(anchorQuote(text, quote)?.exact).toBe(quote)
      const anchor = anchorAt(text, { start, end: start + quote.length })
      expect(reanchor(text, anchor)).toEqual(anchor)
    }),
  )
})

test('an anchor is whole: its parts are the text around it, and no character is split', () => {
  fc.assert(
    fc.property(texts, texts, (text, quote) => {
      const anchor = anchorQuote(text, quote)
      if (!anchor) return
      const { exact, prefix, suffix, start, end } = anchor
      expect(text.slice(start, end)).toBe(exact)
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.slice(end).startsWith(suffix)).toBe(true)
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32)
      for (const part of [exact, prefix, suffix]) {
        expect(part).not.toMatch(/^[\uDC00-\uDFFF](?![\uDC00-\uDFFF])|[\uD800-\uDBFF]$/)
      }
    }),
  )
})

test('what a copy changes is never what decides', () => {
  const retyped = (quote: string) =>
    quote.normalize('NFD').replaceAll(/[’']/g, '‘').replaceAll(/[-–—]/g, '‑').replaceAll(/\s+/g, '\u202F \n')
  const whole = cuts.filter(
    ({ text, quote, start }) =>
      !/^\p{M}/u.test(quote) && !/^[\p{M}\u00AD]/u.test(text.slice(start + quote.length)),
  )
  fc.assert(
    fc.property(whole, ({ text, quote }) => {
      expect(anchorQuote(text, retyped(quote))).not.toBeNull()
    }),
  )
})

test('quotes of a text that was changed elsewhere are found again in their place', () => {
  const words = fc.array(fc.constantFrom('le', 'mai', 'Gao', 'سيغو', '👍🏽', 'l’an', '12'), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, words, words, (before, inserted, after) => {
      const quote = 'trente greffiers'
      const text = `${before.join(' ')} ${quote} ${after.join(' ')}`
      const anchor = anchorQuote(text, quote)
      const changed = `${inserted.join(' ')} ${text}`
      if (anchor) expect(reanchor(changed, anchor)?.start).toBe(changed.indexOf(quote))
      expect(anchor).not.toBeNull()
    }),
  )
})

test('of words that stand twice, the ones with the old context are found again', () => {
  const text = 'Le 3 mai à Niamey. Le 3 mai à Bamako.'
  const second = anchorAt(text, { start: 22, end: 27 })
  expect(reanchor(`Bamako, le 3 mai. ${text}`, second)?.start).toBe(40)
})

test('words that an article has no longer are lost', () => {
  expect(reanchor('Autre chose.', anchorAt(ARTICLE, { start: 8, end: 24 }))).toBeNull()
})
