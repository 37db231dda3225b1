import { describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { readArticle } from '../text/reading'
import { buildKnowledge, type KnownRecord } from './known-records'
import { findMentions } from './mentions'

const body = (
  id: string,
  kind: string,
  country: string | null,
  fr: string,
  en: string,
  acronym = '',
): KnownRecord => ({
  ...AnyDraft.parse({
    type: 'actor',
    content: { kind, country, name: { fr, en }, ...(acronym && { acronym: { fr: acronym } }) },
  }),
  id,
})
const ministry = (id: string, country: string, fr: string, en: string) =>
  body(id, 'ministry', country, fr, en)

const knowledge = buildKnowledge([
  body(
    'elysee',
    'government',
    'FR',
    'Présidence de la République française',
    'Presidency of the French Republic',
  ),
  ministry('us-state', 'US', 'Département d’État des États-Unis', 'United States Department of State'),
  ministry(
    'italy-foreign',
    'IT',
    'Ministère italien des Affaires étrangères',
    'Italian Ministry of Foreign Affairs',
  ),
  ministry(
    'mali-foreign',
    'ML',
    'Ministère malien des Affaires étrangères',
    'Malian Ministry of Foreign Affairs',
  ),
  ministry('mali-defence', 'ML', 'Ministère de la Défense du Mali', 'Malian Ministry of Defence'),
  ministry('niger-defence', 'NE', 'Ministère de la Défense du Niger', 'Nigerien Ministry of Defence'),
  ministry('benin-defence', 'BJ', 'Ministère de la Défense du Bénin', 'Beninese Ministry of Defence'),
  body('mali-police', 'police', 'ML', 'Police nationale du Mali', 'Malian National Police'),
  body('mali-gendarmerie', 'police', 'ML', 'Gendarmerie nationale du Mali', 'Malian National Gendarmerie'),
  body('islands', 'intergovernmental', null, 'Organisation des îles', 'Organisation of Islands and Reefs'),
  body('league', 'intergovernmental', null, 'Ligue des États arabes', 'League of Arab States'),
  body('dunes', 'government', 'NG', 'Gouvernement de l’État des Dunes', 'Dunes State Government'),
  body(
    'wells',
    'government',
    'ML',
    'Commission nationale des puits, oasis et dunes du Mali',
    'Malian National Commission for Wells',
    'CNPOD',
  ),
  body('group', 'armed-group', null, 'Groupe Daech des dunes', 'Daesh Group of the Dunes'),
])

const named = (text: string) => {
  const reading = readArticle(text, { language: 'fr', title: null, published: '2024-05-20' })
  const ids = findMentions(reading, knowledge).flatMap(({ meanings }) =>
    meanings.flatMap(({ type, id }) => (type === 'actor' ? [id] : [])),
  )
  return [...new Set(ids)].toSorted()
}

describe('what the press calls a body', () => {
  test.each([
    ['L’Élysée avait convié ses alliés.', ['elysee']],
    ['They met at the State Department in Washington.', ['us-state']],
    ['The U.S. Department of State convened the talks.', ['us-state']],
    ['La Farnesina avait dépêché un envoyé.', ['italy-foreign']],
    ['The Organization of Islands and Reefs took part.', ['islands']],
    ['The Arab League took part.', ['league']],
    ['Dunes State chairs the forum.', ['dunes']],
    ['Au Mali, la Commission nationale POD a ouvert le site.', ['wells']],
    ['Le groupe Daesh des dunes recule.', ['group']],
  ])('« %s » names it', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

describe('bodies of several states or of the one that goes without saying', () => {
  test.each([
    [
      'Au Mali, la Police et la Gendarmerie nationales ont pris part au défilé.',
      ['mali-gendarmerie', 'mali-police'],
    ],
    ['Le Mali a réuni la gendarmerie et la douane.', ['mali-gendarmerie']],
    ['La diplomatie malienne a convoqué la réunion.', ['mali-foreign']],
    ['Les chancelleries italienne et malienne étaient là.', ['italy-foreign', 'mali-foreign']],
    ['La diplomatie est un art.', []],
    ['Le Mali a un titulaire du portefeuille de la Défense.', ['mali-defence']],
    [
      'Le Bénin et le Niger ont signé. Leurs ministres de la Défense étaient là.',
      ['benin-defence', 'niger-defence'],
    ],
    [
      'Mali, Niger and Benin have a pact. The defence ministers of the three countries attended.',
      ['benin-defence', 'mali-defence', 'niger-defence'],
    ],
    ['Mali and Niger have a pact. The defence ministers of the three countries attended.', []],
    [
      'Mali’s Ministry of Defence was the host, with the ministries of Benin and Niger as partners.',
      ['benin-defence', 'mali-defence', 'niger-defence'],
    ],
    ['Les ministres de la Défense se sont réunis au Mali.', []],
  ])('« %s »', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

test.each(['leurs ministres de la Défense ', 'chancelleries malienne, ', 'the ministries of Mali and '])(
  'a hostile text of « %s » is read through',
  (words) => {
    expect(named(words.repeat(10_000)).length).toBeLessThan(10)
  },
)

test('an actor that goes by a word of the language of this program is known by its name only', () => {
  const odd = buildKnowledge([body('odd', 'ngo', null, 'Association Bâtir', 'constructor', 'toString')])
  expect(odd.actors.get('odd')?.names).toContain('constructor')
})
