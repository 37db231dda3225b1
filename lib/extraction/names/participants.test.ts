import { describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { readArticle } from '../text/reading'
import { buildKnowledge, type KnownRecord } from './known-records'
import { findMentions } from './mentions'
import { findNewActors } from './new-actors'
import { findParticipants } from './participants'

const record = (type: 'actor' | 'initiative', id: string, content: object): KnownRecord => ({
  ...AnyDraft.parse({ type, content }),
  id,
})
const body = (id: string, kind: string, country: string | null, fr: string, en: string, acronym = '') =>
  record('actor', id, {
    kind,
    country,
    name: { fr, en },
    ...(acronym && { acronym: { fr: acronym, en: acronym } }),
  })

const knowledge = buildKnowledge([
  body('mali-army', 'military', 'ML', 'Forces armées maliennes', 'Malian Armed Forces', 'FAMa'),
  body('niger-army', 'military', 'NE', 'Forces armées nigériennes', 'Nigerien Armed Forces', 'FAN'),
  body('chad-army', 'military', 'TD', 'Forces armées tchadiennes', 'Chadian Armed Forces', 'FAT'),
  body('mali-gov', 'government', 'ML', 'Gouvernement du Mali', 'Government of Mali'),
  body('niger-gov', 'government', 'NE', 'Gouvernement du Niger', 'Government of Niger'),
  body('us-gov', 'government', 'US', 'Gouvernement des États-Unis', 'Government of the United States'),
  body('niger-finance', 'ministry', 'NE', 'Ministère des Finances du Niger', 'Nigerien Ministry of Finance'),
  body(
    'morocco-foreign',
    'ministry',
    'MA',
    'Ministère marocain des Affaires étrangères',
    'Moroccan Ministry of Foreign Affairs',
  ),
  body('ecowas', 'intergovernmental', null, 'Communauté du fleuve', 'River Community', 'ECOWAS'),
  body('eu', 'intergovernmental', null, 'Union européenne', 'European Union', 'EU'),
  body('lake-staff', 'military', null, 'État-major de la Force du lac', 'Lake Force Headquarters', 'LAKEF'),
  body('afp', 'police', 'AU', 'Police fédérale australienne', 'Australian Federal Police', 'AFP'),
  record('actor', 'macina', {
    kind: 'person',
    country: 'ML',
    parent: null,
    name: { fr: 'Oumar Macina', en: 'Oumar Macina' },
  }),
  record('initiative', 'lake-force', {
    kind: 'force',
    name: { fr: 'Force multinationale du lac', en: 'Multinational Lake Force' },
    acronym: { fr: 'LAKEF', en: 'LAKEF' },
  }),
])
const read = (text: string) => {
  const reading = readArticle(text, { language: 'fr', title: null, published: '2024-05-20' })
  return { reading, knowledge, mentions: findMentions(reading, knowledge) }
}
const named = (text: string) => [
  ...new Set(
    read(text).mentions.flatMap(({ meanings }) =>
      meanings.flatMap(({ type, id }) => (type === 'actor' ? [id] : [])),
    ),
  ),
]
const sureOf = (text: string, id: string) =>
  findParticipants(read(text)).find(({ value }) => value.actor === id)?.confidence ?? 0

describe('a body of a state', () => {
  test.each([
    ['I thank the Governments of Mali and Niger for this meeting.', ['mali-gov', 'niger-gov']],
    ['Les gouvernements du Mali et du Niger ont signé.', ['mali-gov', 'niger-gov']],
    ['Malian helicopters left the base.', ['mali-army']],
    ['A meeting on Niger. The armed forces took power in many countries.', []],
    ['Le Niger préside le conseil des ministres de la Défense du fleuve.', []],
    ['Le conseil des ministres du Niger a adopté le décret.', ['niger-gov']],
    ['Niger was there. Mauritania’s Minister of Finance took the floor.', []],
    [
      'Le Maroc était là. Le Département fédéral des affaires étrangères finance la rencontre.',
      ['morocco-foreign'],
    ],
    ['Le Maroc était là. La cheffe de la diplomatie européenne a parlé.', []],
    ['La Commission européenne a annoncé son aide.', ['eu']],
    ['Australia won. A rally in Niamey. (AFP File Photo)', []],
    ['The Multinational Lake Force has ended its operation.', ['lake-staff']],
  ])('is named by « %s » as it should be', (text, expected) => {
    expect(named(text).toSorted()).toEqual(expected.toSorted())
  })
})

describe('who is only named', () => {
  test.each([
    [
      'Niger hosts a force with contingents of Mali, Niger and Chad.',
      'L’armée malienne a reçu des véhicules.',
      'mali-army',
    ],
    ['The ministers of the ECOWAS states met in Abuja.', 'ECOWAS met in Abuja.', 'ecowas'],
    [
      'The talks follow the overthrow of President Oumar Macina.',
      'The talks were opened by Oumar Macina.',
      'macina',
    ],
    ['Niger has quit ECOWAS.', 'Niger has received ECOWAS.', 'ecowas'],
  ])('as in « %s » is less sure to take part than in « %s »', (background, part, id) => {
    expect(sureOf(background, id)).toBeLessThan(sureOf(part, id))
  })
})

test.each([
  ['The Commission for the benefit of the Great Joint Task (GJT) was there.', []],
  ['The Ministry in Accra on Tuesday said so.', []],
  ['Le directeur a parlé au Centre de conférences Ousmane Tall.', []],
  ['En 2015, le directeur Ousmane Tall avait quitté le fleuve.', []],
  ['The River Border Agency (RBA) took part.', ['River Border Agency (RBA)']],
  ['Hier, la Fédération de Russie a voté.', []],
  ['La cérémonie a eu lieu au Centre International de Conférences du Fleuve.', []],
  ['Le directeur a parlé au nom du président Ousmane Tall.', []],
  ['Le ministre des Anciens Combattants a parlé.', []],
])('what is no name is no new actor: « %s »', (text, expected) => {
  const context = read(text)
  expect(findNewActors(context, []).map(({ value }) => value.name)).toEqual(expected)
})

test('a body without its acronym is only possible, one with it is stated', () => {
  const sure = (text: string) => findNewActors(read(text), [])[0]?.confidence ?? 0
  expect(sure('Mali gave way to the River Border Agency.')).toBeLessThan(0.5)
  expect(sure('Mali gave way to the River Border Agency (RBA) and left.')).toBeGreaterThan(0.5)
})

test.each(['contingents of Mali, ', 'the overthrow of the then president ', 'soldats '])(
  'a hostile text of « %s » is read through',
  (words) => {
    const context = read(words.repeat(20_000))
    expect(findParticipants(context, [], []).length).toBeLessThan(20)
  },
)

test('of a list of all the actors of a base only the first ones are weighed, to its end', () => {
  const ids = Array.from({ length: 3_000 }, (_, at) => `office-${at}`)
  const many = buildKnowledge(
    ids.map((id, at) => body(id, 'ngo', null, `Bureau Roseau ${1_000 + at}`, `Reed Office ${1_000 + at}`)),
  )
  const text = ids.map((_, at) => `Le Bureau Roseau ${1_000 + at} organise.`).join('\n')
  const reading = readArticle(text, { language: 'fr', title: null, published: '2024-05-20' })
  const mentions = findMentions(reading, many)
  const found = findParticipants({ reading, knowledge: many, mentions }, [], []).map(
    ({ value }) => value.actor,
  )
  expect(mentions.length).toBeGreaterThan(1_000)
  expect(found).toContain('office-0')
  expect(found).not.toContain('office-300')
})
