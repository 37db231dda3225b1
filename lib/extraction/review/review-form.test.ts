import { expect, test } from 'vitest'
import type { FormReading } from '@/lib/forms/pickers'
import { errorsOf } from '@/lib/records/form-errors'
import { Proposal } from '../schema'
import { questionsOf } from './questions'
import { fillReview, reviewForm } from './review-form'

const QUOTE = { exact: 'du 12 au 14 mai 2031', prefix: '', suffix: '', start: 10, end: 30 }
const found = (field: string, value: unknown, confidence = 0.9) =>
  Proposal.parse({ field, value, confidence, quotes: [QUOTE], reason: { code: 'named' }, from: 'base' })

const date = found('date', '2031-05-12/2031-05-14')
const other = found('date', '2031-05-15', 0.3)
const place = found('place', { id: null, name: 'Camp Soumaré', country: 'ML' })
const actor = found('participants', { actor: 'unodc', role: 'organiser' })
const unknown = found('newActors', {
  name: 'Institut de Bamako',
  kind: 'academic',
  role: 'participant',
  country: 'ML',
})
const proposals = [date, other, place, actor, unknown]
const keyOf = (proposal: Proposal) =>
  questionsOf(proposals).find(({ options }) => options.some((one) => one.proposal === proposal))?.key ?? ''

// Knows records whose name is their id in capitals.
const reading: FormReading = {
  resolve: async (_type, { text, id }) =>
    id || /^[A-Z-]+$/.test(text)
      ? { id: id || text.toLowerCase() }
      : { problem: 'none', candidates: [{ id: 'near', label: 'Near', note: '' }] },
  anchor: async (_article, quote) => quote,
  countryOf: async () => 'NE',
}

const METADATA = {
  title: 'Un titre',
  publisher: 'Un journal',
  author: null,
  published: '2031-05-15',
  url: null,
  archiveUrl: null,
  language: 'fr',
}

const filled = (decisions = {}) =>
  fillReview({
    metadata: METADATA,
    proposals,
    decisions,
    labelOf: (_type, id) => id.toUpperCase(),
    locale: 'fr',
    same: { event: '', article: '' },
  })

const read = (p: object, more = {}) =>
  reviewForm(reading, proposals).safeParseAsync({ article: { title: 'Un titre' }, p, ...more })

test('what is accepted comes as it was proposed, with its words; what nobody decided does not', async () => {
  const { data } = await read({ date: { is: questionsOf(proposals)[0]?.options[0]?.key } })
  expect(data?.facts).toEqual([date])
})

test('another reading of a field takes the place of the first', async () => {
  const { data } = await read({ date: { is: questionsOf(proposals)[0]?.options[1]?.key } })
  expect(data?.facts).toEqual([other])
})

test.each([
  ['date', { date: 'le 13 mai 2031' }, '2031-05-13'],
  [
    'place',
    { record: { text: 'NIAMEY' }, venue: 'Palais' },
    { id: 'niamey', name: 'niamey', country: 'NE', venue: 'Palais' },
  ],
  [keyOf(actor), { actor: { text: 'PJS' }, role: 'host' }, { actor: 'pjs', role: 'host' }],
])('a correction of %s keeps the words that it was read from', async (key, fix, value) => {
  const { data } = await read({ [key]: { is: 'correct', fix } })
  expect(data?.facts).toMatchObject([{ value, quotes: [QUOTE] }])
})

test('an actor taken for unknown may be one that the base knows', async () => {
  const fix = { known: { text: 'IFRC' }, role: 'observer', name: 'Institut', kind: 'academic' }
  const { data } = await read({ [keyOf(unknown)]: { is: 'correct', fix } })
  expect(data?.facts).toMatchObject([{ field: 'participants', value: { actor: 'ifrc', role: 'observer' } }])
})

test('of a place on file that was proposed and one that the editor writes, the written one is meant', async () => {
  const known = found('place', { id: 'menaka-ml', name: 'Ménaka', country: 'ML' })
  const answer = async (was: Proposal, fix: object) =>
    reviewForm(reading, [was]).safeParseAsync({ p: { place: { is: 'correct', fix } } })
  const written = { record: { text: 'MENAKA' }, name: 'Tinabaw', country: { text: 'ML', id: 'ML' } }
  expect((await answer(known, written)).data?.facts).toMatchObject([
    { value: { id: null, name: 'Tinabaw', country: 'ML' }, quotes: [QUOTE] },
  ])
  expect((await answer(place, { ...written, name: 'Camp Soumaré' })).data?.facts).toMatchObject([
    { value: { id: 'menaka', country: 'NE' } },
  ])
  const { error } = await answer(known, { name: '', country: { text: '' } })
  expect(errorsOf(error?.issues ?? []).error).toEqual({
    'p.place.fix.name': ['required'],
    'p.place.fix.country': ['required'],
  })
})

test('two proposals that are corrected into one fact are one', async () => {
  const fix = { known: { text: 'UNODC' }, role: 'organiser', name: 'Institut', kind: 'academic' }
  const { data } = await read({
    [keyOf(actor)]: { is: keyOf(actor) },
    [keyOf(unknown)]: { is: 'correct', fix },
  })
  expect(data?.facts).toEqual([actor])
})

test.each([
  ['date', { date: 'bientôt' }, 'p.date.fix.date', 'not-a-date'],
  ['place', { record: { text: 'nulle part' } }, 'p.place.fix.record', 'none'],
  [keyOf(actor), { actor: { text: 'PJS' }, role: '' }, `p.${keyOf(actor)}.fix.role`, 'required'],
  ['date', undefined, 'p.date.fix.date', 'required'],
])('a correction of %s that cannot be read says so at its field', async (key, fix, name, code) => {
  const { error } = await read({ [key]: { is: 'correct', fix } })
  expect(errorsOf(error?.issues ?? []).error).toEqual({ [name]: [code] })
})

test('what may be meant instead comes with the error', async () => {
  const { error } = await read({ place: { is: 'correct', fix: { record: { text: 'nulle part' } } } })
  expect(errorsOf(error?.issues ?? []).choices['p.place.fix.record']).toEqual([
    { id: 'near', label: 'Near', note: '' },
  ])
})

test('the form shows what is proposed, and reads as just that', async () => {
  const tree = filled()
  const { data } = await reviewForm(reading, proposals).safeParseAsync(tree)
  expect(data?.facts).toEqual([date, place, actor, unknown])
  expect(data?.article).toMatchObject({ title: 'Un titre', publisher: 'Un journal', published: '2031-05-15' })
})

test('what was chosen before stands, but for what is not proposed any more', () => {
  const tree = filled({ p: { date: { is: 'correct', fix: { date: 'mai' } }, place: { is: 'place-gone' } } })
  expect(tree).toMatchObject({ p: { date: { is: 'correct', fix: { date: 'mai' } } } })
  expect(tree).not.toMatchObject({ p: { place: { is: 'place-gone' } } })
})

test.each([
  [
    { event: 'an-event', article: 'an-article' },
    { target: 'an-event', articleId: 'an-article' },
  ],
  [
    { event: '', article: '' },
    { target: null, articleId: null },
  ],
  [
    { event: '../etc', article: ['a'] },
    { target: null, articleId: null },
  ],
])('%j names what is on file already', async (same, expected) => {
  const { data } = await read({}, { same })
  expect(data).toMatchObject(expected)
})
