import { describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { readArticle } from '../text/reading'
import { findInitiatives } from './initiatives'
import { buildKnowledge, type KnownRecord } from './known-records'
import { findMentions } from './mentions'

const initiative = (id: string, content: object): KnownRecord => ({
  ...AnyDraft.parse({ type: 'initiative', content }),
  id,
})
const knowledge = buildKnowledge([
  initiative('reeds', {
    kind: 'project',
    name: { fr: 'Projet Roseaux', en: 'Reeds Project' },
    summary: {
      fr: 'Apprend aux pêcheurs du lac Tchad à reconnaître les mines artisanales enfouies dans les roselières.',
    },
    active: '2020/..',
  }),
  initiative('dunes', {
    kind: 'programme',
    name: { fr: 'Programme Dunes', en: 'Dunes Programme' },
    summary: { fr: 'Forme des juges d’instruction et des greffiers aux preuves numériques.' },
    active: '2020/..',
  }),
  initiative('herons', {
    kind: 'coalition',
    name: { fr: 'Alliance Hérons', en: 'Herons Alliance' },
    summary: { fr: 'Réunit quatre polices aux frontières contre les trafiquants de véhicules volés.' },
    active: '2020/2022',
  }),
])

function found(text: string, published = '2021-03-02') {
  const reading = readArticle(text, { language: 'fr', title: null, published })
  const mentions = findMentions(reading, knowledge)
  return findInitiatives({ reading, knowledge, mentions })
}
const sure = (text: string, published?: string) =>
  found(text, published).flatMap(({ value, confidence }) => (confidence >= 0.5 ? [value] : []))

const FILLER = 'Les stagiaires ont suivi les cours avec attention. '.repeat(14)

test('the frame of the event is one that it belongs to', () => {
  expect(sure('Dans le cadre du Programme Dunes, trente magistrats se forment à Bamako.')).toContain('dunes')
})

test('one that is named once and late, as history, is none', () => {
  const text = `Une session s’est ouverte lundi à Bamako.\n${FILLER}\nEn 2019, le Programme Dunes avait aidé la région.`
  expect(sure(text)).toEqual([])
})

describe('one that is not named', () => {
  test('is known by what it does', () => {
    const text =
      'Les pêcheurs du lac Tchad apprennent à reconnaître les mines artisanales. Enfouies dans les roselières, ces mines artisanales tuent des pêcheurs.'
    const [best] = found(text)
    expect(best).toMatchObject({ value: 'reeds', reason: { code: 'described' } })
    expect(best?.confidence).toBeGreaterThan(0.5)
  })

  test('is not guessed from a word or two', () => {
    expect(sure('Les pêcheurs se plaignent du prix du carburant au marché de la capitale.')).toEqual([])
  })
})

test('one that ended long before the article is not proposed', () => {
  const text =
    'L’Alliance Hérons réunit ses polices à Bamako. La réunion de l’Alliance Hérons dure deux jours.'
  expect(sure(text)).toEqual(['herons'])
  expect(found(text, '2026-03-02')).toEqual([])
})

test('an alliance that shares two words with a name in capitals is another', () => {
  expect(found('An informal herons alliance was announced on Monday.')).toEqual([])
})

test.each([
  ['one word of a million letters', 'a'.repeat(1_000_000)],
  ['a frame repeated', 'dans le cadre du Programme Dunes '.repeat(30_000)],
  ['words in a row', 'pêcheurs '.repeat(110_000)],
])(
  'a hostile text of %s is read through',
  (_, text) => {
    expect(found(text).length).toBeLessThan(4)
  },
  20_000,
)
