import { expect, test } from 'vitest'
import type { FormReading } from '@/lib/forms/pickers'
import { type FormTree, valueAt } from '@/lib/forms/tree'
import { anchorQuote } from './anchor'
import { factsIn, numberQuotes, provenIn } from './entry'
import { articlesIn, evidenceStep, withArticle } from './form-steps'

const TEXT = 'Ségou abrite du 12 au 14 mai 2025 un atelier de l’ONUDC.'
const text = (id: string, words: string | null) => ({
  id,
  title: id,
  publisher: 'Le Courrier imaginaire',
  published: null,
  language: 'fr',
  text: words,
})
const quote = (article: string, exact: string, more: object = {}) => ({
  article: { text: article, id: article },
  exact,
  ...more,
})

const TREE: FormTree = {
  articles: [{ item: { text: 'Le premier', id: 'first' } }, { item: { text: 'Le second', id: 'second' } }],
  citations: {
    date: [quote('second', 'le 12 mai'), quote('first', 'du 12 au 14 mai 2025')],
    kind: [{ article: { text: 'first', id: 'first' } }],
    attendance: [quote('first', 'trente'), quote('second', '', { stance: 'differs' })],
  },
  participants: [
    { actor: { text: 'ONUDC' }, citations: [quote('first', 'Ségou abrite')] },
    { role: 'organiser' },
  ],
}

test('quotes are numbered in the order of the articles, then of their words; lost words come last', () => {
  const quotes = numberQuotes(TREE, [text('first', TEXT), text('second', null)])
  expect(quotes.map(({ row, number }) => `${number} ${row}`)).toEqual([
    '1 participants[0].citations[0]',
    '2 citations.date[1]',
    '3 citations.attendance[0]',
    '4 citations.date[0]',
  ])
  expect(quotes.map(({ place }) => place)).toEqual([
    { start: 0, end: 12 },
    { start: 13, end: 33 },
    null,
    null,
  ])
})

test('a quote whose text has changed is drawn where its words are now', () => {
  const tree = { citations: { date: [quote('first', 'du 12', { start: '0', end: '5', prefix: 'abrite ' })] } }
  expect(numberQuotes(tree, [text('first', TEXT)])[0]?.place).toEqual({ start: 13, end: 18 })
})

test.each([
  ['citations.date', { state: 'quoted', count: 2, isQuoted: true }],
  ['citations.kind', { state: 'cited', count: 1, isQuoted: false }],
  ['citations.attendance', { state: 'differs', count: 2, isQuoted: true }],
  ['citations.place', { state: 'none', count: 0, isQuoted: false }],
])('%s shows how well it is proved', (list, proven) => {
  expect(provenIn(TREE, [list])).toEqual(proven)
})

test('every participation is a fact of its own, under the name of its actor', () => {
  const participations = factsIn(TREE).filter(({ field }) => field === 'participants')
  expect(participations).toMatchObject([
    { list: 'participants[0].citations', actor: 'ONUDC' },
    { list: 'participants[1].citations', actor: null, place: 1 },
    { list: 'citations.participants', place: null },
  ])
})

const reading: FormReading = {
  resolve: async (_type, { text: words, id }) =>
    words === 'nobody' ? { problem: 'none', candidates: [] } : { id: id || words },
  anchor: async (_article, { exact, ...hint }) => anchorQuote(TEXT, exact, hint),
  countryOf: async () => null,
}

async function press(tree: FormTree, name: string, value: string) {
  const form = new FormData()
  form.set(name, value)
  return evidenceStep(reading, tree, form)
}

test('« Relier » attaches the words to their fact, and empties the field', async () => {
  const step = await press({ ...TREE, adding: { place: { exact: 'SÉGOU' } } }, 'attach', 'adding.place')
  expect(step?.error).toEqual({})
  expect(valueAt(step?.tree ?? {}, 'citations.place[0].exact')).toBe('Ségou')
  expect(valueAt(step?.tree ?? {}, 'adding.place.exact')).toBe('')
})

test('« Relier » at a participation attaches to that participation', async () => {
  const participants = [{ actor: { text: 'ONUDC' }, adding: { exact: 'de l’ONUDC' } }]
  const step = await press({ ...TREE, participants }, 'attach', 'participants[0].adding')
  expect(valueAt(step?.tree ?? {}, 'participants[0].citations[0].article.id')).toBe('first')
})

test('words that are not in the article stay where they were typed, and are told', async () => {
  const tree = { ...TREE, adding: { place: { exact: 'Bamako' } } }
  expect(await press(tree, 'attach', 'adding.place')).toEqual({
    tree,
    error: { 'adding.place.exact': ['quote-not-found'] },
  })
  expect(await press(TREE, 'attach', 'adding.place')).toMatchObject({
    error: { 'adding.place.exact': ['required'] },
  })
})

test.each(['title', 'adding.__proto__', 'participants[9999].adding', 'articles'])(
  '« Relier » at %s, a name that nobody gave, changes nothing',
  async (name) => expect(await press(TREE, 'attach', name)).toEqual({ tree: TREE, error: {} }),
)

test('an article is opened once, and shown', async () => {
  const opened = await press({ ...TREE, opening: { text: 'third' } }, 'open', '1')
  expect(articlesIn(opened?.tree ?? {})).toEqual(['first', 'second', 'third'])
  expect(valueAt(opened?.tree ?? {}, 'shown')).toBe('third')
  expect(articlesIn(withArticle(TREE, 'first', 'Le premier'))).toEqual(['first', 'second'])
  expect(await press({ opening: { text: 'nobody' } }, 'open', '1')).toMatchObject({
    error: { opening: ['none'] },
  })
})

test('another button is none of its business', async () => {
  expect(await press(TREE, 'then', 'save')).toBeNull()
})
