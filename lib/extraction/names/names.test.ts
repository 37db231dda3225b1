import { describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { readArticle } from '../text/reading'
import { findInitiatives } from './initiatives'
import { buildKnowledge, type KnownRecord } from './known-records'
import { findMentions } from './mentions'
import { findNewActors } from './new-actors'
import { findParticipants } from './participants'

const actor = (id: string, content: object): KnownRecord => ({
  ...AnyDraft.parse({ type: 'actor', content }),
  id,
})
const body = (id: string, kind: string, country: string | null, fr: string, en: string, acronym = '') =>
  actor(id, { kind, country, name: { fr, en }, ...(acronym && { acronym: { fr: acronym, en: acronym } }) })
const person = (id: string, country: string, parent: string, name: string) =>
  actor(id, { kind: 'person', country, parent, name: { fr: name, en: name } })

const records: KnownRecord[] = [
  body(
    'mali-defence',
    'ministry',
    'ML',
    'Ministère de la Défense et des Anciens Combattants du Mali',
    'Malian Ministry of Defence and Veterans',
  ),
  body(
    'niger-defence',
    'ministry',
    'NE',
    'Ministère de la Défense nationale du Niger',
    'Nigerien Ministry of National Defence',
  ),
  body(
    'benin-interior',
    'ministry',
    'BJ',
    'Ministère de l’Intérieur et de la Sécurité publique du Bénin',
    'Beninese Ministry of the Interior and Public Security',
  ),
  body(
    'germany-foreign',
    'ministry',
    'DE',
    'Ministère fédéral allemand des Affaires étrangères',
    'German Federal Foreign Office',
  ),
  body('mali-army', 'military', 'ML', 'Forces armées maliennes', 'Malian Armed Forces', 'FAMa'),
  body('niger-army', 'military', 'NE', 'Forces armées nigériennes', 'Nigerien Armed Forces', 'FAN'),
  body(
    'chad-gendarmerie',
    'police',
    'TD',
    'Gendarmerie nationale tchadienne',
    'Chadian National Gendarmerie',
  ),
  body(
    'us-embassy-mali',
    'diplomatic',
    'US',
    'Ambassade des États-Unis au Mali',
    'Embassy of the United States in Mali',
  ),
  body(
    'us-embassy-niger',
    'diplomatic',
    'US',
    'Ambassade des États-Unis au Niger',
    'Embassy of the United States in Niger',
  ),
  body('g5', 'intergovernmental', null, 'G5 Sahel', 'G5 Sahel', 'G5 Sahel'),
  body('un', 'un-entity', null, 'Organisation des Nations unies', 'United Nations', 'ONU'),
  body(
    'iom',
    'un-entity',
    null,
    'Organisation internationale pour les migrations',
    'International Organization for Migration',
    'OIM',
  ),
  body(
    'interpol',
    'intergovernmental',
    null,
    'Organisation internationale de police criminelle',
    'International Criminal Police Organization',
    'INTERPOL',
  ),
  body(
    'unodc',
    'un-entity',
    null,
    'Office des Nations unies contre la drogue et le crime',
    'United Nations Office on Drugs and Crime',
    'ONUDC',
  ),
  actor('japan', {
    kind: 'government',
    country: 'JP',
    name: { fr: 'Gouvernement du Japon', en: 'Government of Japan' },
    aliases: ['Japon', 'Japan'],
  }),
  person('camara', 'ML', 'mali-defence', 'Sadio Camara'),
  body('niger-government', 'government', 'NE', 'Gouvernement du Niger', 'Government of Niger'),
  body(
    'niger-pole',
    'judicial',
    'NE',
    'Pôle judiciaire spécialisé du Niger',
    'Specialised Judicial Unit of Niger',
  ),
  body(
    'cote-divoire-army',
    'military',
    'CI',
    'Forces armées de Côte d’Ivoire',
    'Armed Forces of Côte d’Ivoire',
  ),
  body(
    'niger-gendarmerie',
    'police',
    'NE',
    'Gendarmerie nationale du Niger',
    'National Gendarmerie of Niger',
  ),
  body('ecowas', 'intergovernmental', null, 'Communauté ouest-africaine', 'West African Community', 'ECOWAS'),
  body(
    'ohchr',
    'un-entity',
    null,
    'Haut-Commissariat des Nations unies aux droits de l’homme',
    'Office of the United Nations High Commissioner for Human Rights',
  ),
  person('mody', 'NE', 'niger-defence', 'Salifou Mody'),
  person('musa', 'NG', 'un', 'Christopher Musa'),
  {
    ...AnyDraft.parse({
      type: 'initiative',
      content: {
        name: { fr: 'Force conjointe du G5 Sahel', en: 'G5 Sahel Joint Force' },
        active: '2017-02-06/2023',
        kind: 'force',
      },
    }),
    id: 'joint-force',
  },
  {
    ...AnyDraft.parse({
      type: 'initiative',
      content: {
        name: { fr: 'Mission Gazelle', en: 'Gazelle mission' },
        aliases: ['Gazelle'],
        kind: 'mission',
      },
    }),
    id: 'gazelle',
  },
  {
    ...AnyDraft.parse({ type: 'place', content: { name: { fr: 'Bamako', en: 'Bamako' }, country: 'ML' } }),
    id: 'bamako-ml',
  },
]
const knowledge = buildKnowledge(records)

function read(text: string, published: string | null = '2021-03-02') {
  const reading = readArticle(text, { language: 'fr', title: null, published })
  return { reading, knowledge, mentions: findMentions(reading, knowledge) }
}

const found = (text: string) => [
  ...new Set(
    read(text).mentions.flatMap(({ meanings }) =>
      meanings.filter(({ type }) => type === 'actor' || type === 'initiative').map(({ id }) => id),
    ),
  ),
]

test.each([
  ['Le ministère malien de la Défense a signé.', ['mali-defence']],
  [
    'Le ministère de la Défense et des Anciens Combattants de la République du Mali a signé.',
    ['mali-defence'],
  ],
  ['The Malian Defence Minister opened the talks.', ['mali-defence']],
  ['À Bamako, le ministre de la Défense a ouvert les travaux.', ['mali-defence']],
  ['Les ministres de la Défense du Mali et du Niger se sont vus.', ['mali-defence', 'niger-defence']],
  ['Le ministre malien de la Défense a reçu son homologue nigérien.', ['mali-defence', 'niger-defence']],
  ['Le ministre béninois de la Sécurité publique était là.', ['benin-interior']],
  ['It was paid for by Germany’s Federal Foreign Office.', ['germany-foreign']],
  ['L’armée malienne et les soldats nigériens patrouillent.', ['mali-army', 'niger-army']],
  ['Les armées du Mali et du Niger patrouillent.', ['mali-army', 'niger-army']],
  ['La gendarmerie tchadienne a reçu des motos.', ['chad-gendarmerie']],
  ['The US embassy in Niamey, Niger, gave two boats.', ['us-embassy-niger']],
  ['L’ambassade américaine à Bamako a remis du matériel.', ['us-embassy-mali']],
  ['Le colonel Camara Sadio a pris la parole.', ['camara']],
  ['General Christopher Gwabin Musa chaired.', ['musa']],
  ['Les Nations unies agissent.', ['un']],
  ['L’O.N.U. et l’O.I.M. agissent.', ['iom', 'un']],
  ['Interpol coordonne la descente.', ['interpol']],
  ['Le G5 Sahel salue sa Force conjointe.', ['g5', 'joint-force']],
  ['Ivorian special forces and Nigerien soldiers took part.', ['cote-divoire-army', 'niger-army']],
  ['Un officier nigérien et des gendarmes nigériens y assistent.', ['niger-army', 'niger-gendarmerie']],
  ['À Niamey, au Niger, le pôle judiciaire antiterroriste a jugé.', ['niger-pole']],
  ['Le Conseil des ministres du Niger a adopté un décret.', ['niger-government']],
  ['The West African bloc met the United Nations.', ['ecowas', 'un']],
  ['The Office of the High Commissioner for Human Rights spoke.', ['ohchr']],
])('« %s » names %j', (text, ids) => {
  expect(found(text).toSorted()).toEqual(ids.toSorted())
})

test.each([
  'Une gazelle traverse la route.',
  'Des soldats passent.',
  'Le ministère de la Défense ne dit pas de quel pays.',
  'La force conjointe de leurs efforts a suffi.',
  'Le Japon est un archipel.',
  'Les fans de football chantent.',
])('« %s » names no record', (text) => {
  expect(found(text)).toEqual([])
})

describe('participants', () => {
  const part = (text: string) => findParticipants(read(text))

  test('have the role that the words around them tell', () => {
    const found = part(
      'À Bamako, l’atelier organisé par l’ONUDC en partenariat avec l’OIM a été ouvert mardi.',
    )
    expect(new Map(found.map(({ value }) => [value.actor, value.role]))).toEqual(
      new Map([
        ['unodc', 'organiser'],
        ['iom', 'partner'],
      ]),
    )
  })

  test('have quotes that stand in the article', () => {
    const text = 'Le ministre malien de la Défense, Sadio Camara, a présidé la cérémonie à Bamako.'
    const quotes = part(text).flatMap((one) => one.quotes.map(({ start, end }) => text.slice(start, end)))
    expect(quotes.length).toBeGreaterThan(1)
    expect(quotes.every((quote) => /ministre malien de la Défense|Sadio Camara/.test(quote))).toBe(true)
  })

  test('named first are surer than those named at the end as history', () => {
    const filler = 'Les stagiaires ont suivi les cours avec attention. '.repeat(12)
    const found = part(`L’ONUDC ouvre un atelier à Bamako.\n${filler}\nEn 2015, l’OIM avait aidé.`)
    const [first, later] = ['unodc', 'iom'].map(
      (id) => found.find(({ value }) => value.actor === id)?.confidence ?? 0,
    )
    expect(first).toBeGreaterThan(0.5)
    expect(later).toBeLessThan(0.5)
  })
})

describe('new actors', () => {
  const news = (text: string) => {
    const context = read(text)
    return findNewActors(context, findParticipants(context)).map(({ value }) => `${value.kind} ${value.name}`)
  }

  test.each([
    ['La directrice générale de l’école, Awa Diarra-Sy, a remercié l’ONUDC.', ['person Awa Diarra-Sy']],
    ['Moussa Ag Elmoctar, gouverneur de la région, a remercié l’ONUDC.', ['person Moussa Ag Elmoctar']],
    [
      'L’Agence malienne de gestion des frontières (AMGF) a reçu l’ONUDC.',
      ['government Agence malienne de gestion des frontières (AMGF)'],
    ],
  ])('« %s » brings %j', (text, names) => {
    expect(news(text)).toEqual(names)
  })

  test.each([
    'Le procureur a requis dix ans contre l’accusé Issa Bâ Konaté.',
    'Parmi les victimes, le maire Issa Bâ Konaté, tué lundi.',
    'Un habitant, Issa Bâ Konaté, dit son inquiétude.',
    'Le ministre malien de la Défense, Sadio Camara, a parlé.',
  ])('« %s » brings nobody', (text) => {
    expect(news(text)).toEqual([])
  })
})

test.each([
  ['one word of 200 000 letters', 'a'.repeat(200_000)],
  ['a name repeated', 'ministère de la Défense '.repeat(8_000)],
  ['capitals in a row', 'Awa '.repeat(40_000)],
  ['brackets in a row', 'ONU ('.repeat(20_000)],
])(
  'a hostile text of %s is read through',
  (_, text) => {
    const context = read(text)
    const participants = findParticipants(context)
    expect(Array.isArray(findNewActors(context, participants))).toBe(true)
    expect(Array.isArray(findInitiatives(context, []))).toBe(true)
  },
  5_000,
)
