import { expect, test } from 'vitest'
import { reference } from '@/tests/reference'
import { EventContent, EventDraft, fromRecord, missingHost, toSources } from './content'

const [first] = reference.events
if (!first) throw new Error('The reference dataset has no events.')
const complete = fromRecord(first, first.place ? 'somewhere-ml' : null)

const problemsOf = (change: object) =>
  EventContent.safeParse({ ...complete, ...change }).error?.issues.map(
    ({ message, path }) => `${message} ${path.join('.')}`,
  ) ?? []

test.each(reference.events)('$id is complete, and gives back its sources', (record) => {
  const content = fromRecord(record, record.place ? 'somewhere-ml' : null)
  expect(EventContent.parse(content)).toEqual(content)
  expect(EventDraft.parse(content)).toEqual(content)
  expect(toSources(content)).toEqual(record.sources)
})

test('nothing at all is a draft, and says all that it lacks', () => {
  const draft = EventDraft.parse({})
  expect(
    EventContent.safeParse(draft).error?.issues.map(({ message, path }) => `${message} ${path.join('.')}`),
  ).toEqual([
    'required title.fr',
    'required title.en',
    'required summary.fr',
    'required summary.en',
    'required kind',
    'required date',
    'required format',
    'too-few themes',
    'no-citation citations',
  ])
})

test.each([
  ['too-short title.fr', { title: { ...complete.title, fr: 'Réunion à Ségou' } }],
  ['too-long title.en', { title: { ...complete.title, en: 'x'.repeat(161) } }],
  ['not-a-date date', { date: '34 mai 2025' }],
  [
    'too-many themes',
    { themes: ['finance', 'justice', 'cyber', 'development', 'prevention', 'cooperation'] },
  ],
  ['item-twice themes.1', { themes: ['finance', 'finance'] }],
  [
    'country-twice countries.1.code',
    {
      countries: [
        { code: 'ML', role: 'host' },
        { code: 'ML', role: 'participant' },
      ],
    },
  ],
  [
    'role-twice participants.2.role',
    {
      participants: [
        { actor: 'unodc', role: 'organiser' },
        { actor: 'unodc', role: 'funder' },
        { actor: 'unodc', role: 'organiser' },
      ],
    },
  ],
  ['no-citation citations', { citations: [], participants: [] }],
  [
    'unsupported-field attendance',
    { attendance: null, citations: [{ field: 'attendance', article: 'an-article', stance: 'supports' }] },
  ],
])('%s is told', (problem, change) => {
  expect(problemsOf(change)).toContain(problem)
})

test('one participation with an article is evidence enough', () => {
  const participants = [
    {
      actor: 'unodc',
      role: 'organiser',
      citations: [{ article: 'an-article', stance: 'supports', exact: 'l’ONUDC' }],
    },
  ]
  expect(problemsOf({ participants, citations: [] })).toEqual([])
})

test('sources stand in the order of first appearance, with each field once', () => {
  const cite = (article: string) => ({ article, stance: 'supports' as const })
  expect(
    toSources({
      citations: [
        { field: 'date', ...cite('b') },
        { field: 'place', ...cite('a') },
        { field: 'date', ...cite('a') },
        { field: 'date', ...cite('b') },
      ],
      participants: [{ actor: 'unodc', role: 'organiser', citations: [cite('c'), cite('b'), cite('c')] }],
    }),
  ).toEqual([
    { article: 'b', supports: ['date', 'participants'] },
    { article: 'a', supports: ['place', 'date'] },
    { article: 'c', supports: ['participants'] },
  ])
})

test('the country of the place must be the host', () => {
  const place = { id: 'segou-ml' }
  expect(missingHost({ place, countries: [] }, 'ML')).toBe('ML')
  expect(missingHost({ place, countries: [{ code: 'ML', role: 'participant' }] }, 'ML')).toBe('ML')
  expect(missingHost({ place, countries: [{ code: 'ML', role: 'host' }] }, 'ML')).toBeNull()
  expect(missingHost({ place: null, countries: [] }, null)).toBeNull()
})
