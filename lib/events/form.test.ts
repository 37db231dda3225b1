import { expect, test } from 'vitest'
import { anchorQuote } from '@/lib/evidence/anchor'
import type { FormReading } from '@/lib/forms/pickers'
import { reference } from '@/tests/reference'
import { EventDraft, fromRecord } from './content'
import { EVENT_FORM } from './form'

const TEXTS: Record<string, string> = {
  courier: 'Ségou abrite du 12 au 14 mai 2025 un atelier de l’ONUDC.',
  gazette: 'Une quarantaine de personnes à Ségou.',
}

/** A desk that knows every record by its id, two articles' texts, and that places end in their country. */
const reading: FormReading = {
  resolve: async (_type, { text, id }) =>
    text === 'nobody' ? { problem: 'none', candidates: [] } : { id: id || text },
  anchor: async (article, { exact, ...hint }) => {
    const words = TEXTS[article]
    return words === undefined ? { exact, ...hint } : anchorQuote(words, exact, hint)
  },
  countryOf: async (place) => place.slice(-2).toUpperCase(),
}

async function read(fields: object) {
  const { data, error } = await EVENT_FORM.read(reading).safeParseAsync(fields)
  return error
    ? error.issues.map(({ message, path }) => `${message} ${path.join('.')}`)
    : EventDraft.parse(data)
}

const label = (_type: string, id: string) => id
const articles = [{ item: { text: 'courier' } }, { item: { text: 'gazette' } }]

test.each(reference.events)('the form of $id says what it was filled with', async (record) => {
  const content = fromRecord(record, record.place ? `somewhere-${record.place.country.toLowerCase()}` : null)
  expect(await read(EVENT_FORM.fill(content, label, 'fr'))).toEqual(content)
})

test('an empty form is an empty draft', async () => {
  expect(await read({})).toEqual(EventDraft.parse({}))
  expect(await read(EVENT_FORM.fill({}, label, 'fr'))).toEqual(EventDraft.parse({}))
})

test('words typed for a field are found in the first article that has them', async () => {
  const draft = await read({
    articles,
    adding: { date: { exact: 'DU 12 AU 14 MAI' }, attendance: { exact: 'quarantaine' } },
  })
  expect(draft).toMatchObject({
    citations: [
      { field: 'date', article: 'courier', stance: 'supports', exact: 'du 12 au 14 mai', start: 13, end: 28 },
      { field: 'attendance', article: 'gazette', exact: 'quarantaine' },
    ],
  })
})

test('words typed for a participation prove that participation', async () => {
  const participants = [{ actor: { text: 'unodc' }, role: 'organiser', adding: { exact: "l'ONUDC" } }]
  expect(await read({ articles, participants })).toMatchObject({
    participants: [{ actor: 'unodc', citations: [{ article: 'courier', exact: 'l’ONUDC' }] }],
  })
})

test('a source may be cited without words, or say something else', async () => {
  const adding = {
    date: { article: 'gazette' },
    attendance: { article: 'gazette', originalValue: 'une quarantaine' },
  }
  expect(await read({ articles, adding })).toMatchObject({
    citations: [
      { field: 'date', article: 'gazette', stance: 'supports' },
      { field: 'attendance', stance: 'differs', originalValue: 'une quarantaine' },
    ],
  })
})

test.each([
  ['quote-not-found adding.date.exact', { articles, adding: { date: { exact: '15 juin' } } }],
  ['no-article adding.date.exact', { adding: { date: { exact: '12 mai' } } }],
  ['required adding.date.article', { articles, adding: { date: { originalValue: '15 juin' } } }],
  ['unknown-reference adding.date.article', { adding: { date: { article: 'nobody' } } }],
  [
    'quote-not-found citations.date.0.exact',
    { citations: { date: [{ article: { text: 'courier' }, exact: '15 juin' }] } },
  ],
  ['required participants.0.role', { participants: [{ actor: { text: 'unodc' } }] }],
  ['none participants.0.actor', { participants: [{ actor: { text: 'nobody' }, role: 'organiser' }] }],
  ['required attendance.qualifier', { attendance: { count: '200' } }],
  ['required place.record', { place: { venue: 'Centre Ba Djiré' } }],
  ['not-a-date date', { date: '34 mai 2025' }],
])('%s is told', async (problem, fields) => {
  expect(await read(fields)).toContain(problem)
})

test('the country of the place is its host, even when it was named as something else', async () => {
  const place = { record: { text: 'segou-ml' } }
  expect(await read({ place })).toMatchObject({ countries: [{ code: 'ML', role: 'host' }] })
  const countries = [
    { code: { text: 'NE' }, role: 'participant' },
    { code: { text: 'ML' }, role: 'participant' },
  ]
  expect(await read({ place, countries })).toMatchObject({
    countries: [
      { code: 'ML', role: 'host' },
      { code: 'NE', role: 'participant' },
    ],
  })
})

test('themes are ticked boxes: none, one or several', async () => {
  expect(await read({ themes: 'finance' })).toMatchObject({ themes: ['finance'] })
  expect(await read({ themes: ['finance', 'cyber'] })).toMatchObject({ themes: ['finance', 'cyber'] })
})
