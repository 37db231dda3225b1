import { expect, test } from 'vitest'
import { ActorDraft } from '@/lib/actors/content'
import { EventDraft } from '@/lib/events/content'
import { speakerFor } from '@/lib/history/speaker'
import type { AnyDraft } from '@/lib/records/content'
import { factRows } from './fact-rows'
import { factsOf } from './facts'

const TEXT = 'Ségou abrite du 12 au 14 mai 2025 un atelier de l’ONUDC.'
const texts = [{ id: 'first', title: 'Ségou', publisher: '', published: null, language: 'fr', text: TEXT }]
const speaker = speakerFor('fr', new Map([['actor unodc', { fr: 'ONUDC' }]]))
const said = (draft: AnyDraft) => factRows(speaker, draft, factsOf(draft), texts)

const quote = (exact: string, article = 'first') => ({ article, stance: 'supports', exact })
const EVENT: AnyDraft = {
  type: 'event',
  content: EventDraft.parse({
    title: { fr: 'Un atelier à Ségou', en: 'A workshop in Ségou' },
    kind: 'workshop',
    date: '2025-05-12/2025-05-14',
    participants: [{ actor: 'unodc', role: 'organiser', citations: [quote('un atelier de l’ONUDC')] }],
    citations: [
      { field: 'date', ...quote('du 12 au 14 mai 2025') },
      { field: 'date', ...quote('mi-mai', 'second') },
      { field: 'date', ...quote('en juin') },
      { field: 'place', ...quote('Ségou abrite') },
    ],
  }),
}

test('each field stands once with its value and what proves it, and what an article states of nothing last', () => {
  expect(
    said(EVENT).rows.map(({ field, entries, proved }) => [
      field,
      entries.map(({ lines }) => lines.map(({ text }) => text).join()).join(' / '),
      proved?.mark.state ?? null,
      entries.map((entry) => entry.proved?.mark.state).join(),
    ]),
  ).toEqual([
    ['title.fr', 'Un atelier à Ségou', null, ''],
    ['title.en', 'A workshop in Ségou', null, ''],
    ['kind', 'Atelier', null, ''],
    ['date', 'Du 12 au 14 mai 2025', 'quoted', ''],
    ['participants', 'ONUDC, Organisateur', null, 'quoted'],
    ['place', '', 'quoted', ''],
  ])
})

test('quotes are numbered as they are read; those that stand in no text have no number', () => {
  const { rows, quotes } = said(EVENT)
  expect(quotes.map(({ number, start, end }) => `${number} ${TEXT.slice(start, end)}`)).toEqual([
    '1 Ségou abrite',
    '2 du 12 au 14 mai 2025',
    '3 un atelier de l’ONUDC',
  ])
  const numbersOf = (field: string) =>
    rows.find((row) => row.field === field)?.proved?.evidence.map(({ number }) => number)
  expect(numbersOf('date')).toEqual([2, null, null])
  expect(numbersOf('place')).toEqual([1])
})

test('what proves a name in several languages is told once', () => {
  const { rows } = said({
    type: 'actor',
    content: ActorDraft.parse({
      name: { fr: 'ONUDC', en: 'UNODC' },
      citations: [{ field: 'name', ...quote('l’ONUDC') }],
    }),
  })
  expect(rows.map(({ field, proved }) => [field, proved?.evidence.length ?? null])).toEqual([
    ['name.fr', 1],
    ['name.en', null],
  ])
})
