import { expect, test } from 'vitest'
import { EventDraft } from '@/lib/events/content'
import { PlaceDraft } from '@/lib/places/content'
import { buildKnowledge } from './names/known-records'
import { findReported, weighByRecord } from './record-on-file'
import { Proposal, type ProposedField } from './schema'
import { readArticle } from './text/reading'

const TITLE = 'Kayes : trente greffiers formés à la preuve numérique'
const reading = readArticle(`${TITLE}\nLes greffiers apprennent à lire un disque.`, {
  title: TITLE,
  language: 'fr',
  published: null,
})
const STATED = {
  kind: null,
  date: '2031-03-05',
  place: { name: 'Kayes', country: 'ML' },
  countries: [],
  participants: [],
  newActors: [],
  initiatives: [],
  themes: [],
  attendance: null,
}

function reported({ isPublished = true, stated = STATED } = {}) {
  const knowledge = buildKnowledge([
    { type: 'place', id: 'kayes-ml', content: PlaceDraft.parse({ name: { fr: 'Kayes' }, country: 'ML' }) },
    {
      type: 'event',
      id: 'registrars-kayes-2031',
      isPublished,
      content: EventDraft.parse({
        title: { fr: 'Trente greffiers formés à la preuve numérique' },
        kind: 'training',
        date: '2031-03-05',
        place: { id: 'kayes-ml' },
        countries: [{ code: 'ML', role: 'host' }],
        participants: [{ actor: 'registrars', role: 'beneficiary' }],
        themes: ['justice'],
      }),
    },
  ])
  return findReported(reading, stated, knowledge)
}

test('a published event on the same day at the same place under a like title is the one reported', () => {
  expect(reported()?.id).toBe('registrars-kayes-2031')
})

test('neither a draft nor an event of another year is taken for the one reported', () => {
  expect(reported({ isPublished: false })).toBeNull()
  expect(reported({ stated: { ...STATED, date: '2029-03-05' } })).toBeNull()
})

function reads(field: ProposedField, value: unknown, confidence: number, code = 'named') {
  return Proposal.parse({ field, value, quotes: [], confidence, reason: { code }, from: 'base' })
}

function weigh(...readings: Proposal[]) {
  const record = reported()
  if (!record) throw new Error('The event is not found.')
  return weighByRecord(readings, record).map(({ value, confidence, reason: { code } }) => ({
    value,
    isSure: confidence >= 0.5,
    code,
  }))
}

test('of two possible readings the one on record comes first, and says why', () => {
  expect(weigh(reads('kind', 'workshop', 0.5), reads('kind', 'training', 0.4))).toEqual([
    { value: 'training', isSure: true, code: 'on-file' },
    { value: 'workshop', isSure: false, code: 'named' },
  ])
})

test('what the article says clearly stays first, whatever the record says', () => {
  const [first] = weigh(reads('date', '2031-03-04', 0.97), reads('date', '2031-03-05', 0.1))
  expect(first).toEqual({ value: '2031-03-04', isSure: true, code: 'named' })
})

test('readings that the record has none of stay as they were', () => {
  const readings = [reads('date', '2031-03-04', 0.6), reads('date', '2031-03', 0.3)]
  expect(weigh(...readings).map(({ value }) => value)).toEqual(['2031-03-04', '2031-03'])
})

test('an actor on record takes the role on record; nothing is added that the article does not say', () => {
  expect(weigh(reads('participants', { actor: 'registrars', role: 'participant' }, 0.8))).toEqual([
    { value: { actor: 'registrars', role: 'beneficiary' }, isSure: true, code: 'named' },
  ])
  expect(weigh()).toEqual([])
})

test('possible themes and countries that the record has are stated, others less so', () => {
  expect(
    weigh(
      reads('countries', { code: 'ML', role: 'participant' }, 0.3),
      reads('countries', { code: 'FR', role: 'participant' }, 0.55),
      reads('themes', 'justice', 0.3),
    ),
  ).toEqual([
    { value: { code: 'ML', role: 'host' }, isSure: true, code: 'on-file' },
    { value: { code: 'FR', role: 'participant' }, isSure: false, code: 'named' },
    { value: 'justice', isSure: true, code: 'on-file' },
  ])
})

test('who is only concluded to take part is no surer for being on record: this article does not prove it', () => {
  expect(weigh(reads('participants', { actor: 'registrars', role: 'participant' }, 0.4, 'implied'))).toEqual([
    { value: { actor: 'registrars', role: 'beneficiary' }, isSure: false, code: 'implied' },
  ])
})
