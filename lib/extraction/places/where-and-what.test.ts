import { beforeAll, describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { CITIES } from '@/lib/vocabulary/cities'
import { countryOf } from '@/lib/vocabulary/countries'
import { THEMES } from '@/lib/vocabulary/themes'
import type { Knowledge } from '../names/knowledge'
import { buildKnowledge, type KnownRecord } from '../names/known-records'
import { findMentions } from '../names/mentions'
import { findParticipants } from '../names/participants'
import { flatText } from '../text/flat-text'
import { readArticle } from '../text/reading'
import { STATED } from '../text/stated'
import { findKinds } from '../topics/kinds'
import { Classifier } from '../topics/learning'
import { findThemes } from '../topics/themes'
import { findCountries } from './countries'
import { countryMentions } from './country-names'
import { findPlaces } from './places'

const record = (type: 'place' | 'actor' | 'event' | 'theme', id: string, content: object): KnownRecord => ({
  ...AnyDraft.parse({ type, content }),
  id,
})
const place = (id: string, fr: string, en: string, country: string) =>
  record('place', id, { name: { fr, en }, country, lat: 0, lon: 0, precision: 'locality' })

const records: KnownRecord[] = [
  place('bamako-ml', 'Bamako', 'Bamako', 'ML'),
  place('niamey-ne', 'Niamey', 'Niamey', 'NE'),
  place('algiers-dz', 'Alger', 'Algiers', 'DZ'),
  place('ndjamena-td', 'N’Djamena', 'N’Djamena', 'TD'),
  ...THEMES.map(({ id, label, altLabel, broader }) => record('theme', id, { label, altLabel, broader })),
]

let knowledge: Knowledge
beforeAll(() => {
  knowledge = buildKnowledge(records)
})

function contextOf(title: string, text: string, language = 'fr') {
  const reading = readArticle(`${title}\n${text}`, { language, title, published: '2025-03-12' })
  return { reading, knowledge, mentions: findMentions(reading, knowledge) }
}

describe('the place of an event', () => {
  test.each([
    [
      'is where something is held, not where an attack was',
      'Un atelier sur le financement du terrorisme',
      'Un atelier s’est ouvert mardi 11 mars à Bamako. Il fait suite à l’attaque de Niamey en 2021.',
      'Bamako',
    ],
    [
      'is not where an ambassador serves',
      'Atelier à Niamey',
      'L’ambassadeur à Bamako a salué l’atelier, qui s’est tenu lundi à Niamey.',
      'Niamey',
    ],
    [
      'is a capital that is told by its country',
      'Les magistrats formés aux enquêtes',
      'Une formation de magistrats s’est tenue le 10 mars dans la capitale malienne.',
      'Bamako',
    ],
    [
      'is a capital in English too',
      'Border officers trained',
      'A training course for border officers was held on Monday 10 March in the Nigerien capital.',
      'Niamey',
    ],
    [
      'is not the town whose name an agreement bears',
      'Niamey : le comité de suivi se réunit',
      'Le comité de suivi s’est réuni le 11 mars à Niamey pour parler de l’accord d’Alger.',
      'Niamey',
    ],
    [
      'may be a town that the base does not know',
      'Une rencontre régionale',
      'La rencontre s’est ouverte mardi 11 mars à Dapaong, au nord du Togo.',
      'Dapaong',
    ],
  ])('%s', (_, title, text, expected) => {
    expect(findPlaces(contextOf(title, text))[0]?.value.name).toBe(expected)
  })

  test('has the words that name it as its quote', () => {
    const context = contextOf(
      'Un séminaire',
      'Un séminaire s’est ouvert lundi 10 mars dans la capitale malienne.',
    )
    const [found] = findPlaces(context)
    const quotes = found?.quotes.map(({ start, end }) => context.reading.body.slice(start, end))
    expect(quotes).toContain('capitale malienne')
  })

  test('has the building in which it is', () => {
    const text =
      'L’atelier s’est ouvert mardi 11 mars à l’École de maintien de la paix de Bamako, en présence du ministre.'
    expect(findPlaces(contextOf('Un atelier', text))[0]?.value.venue).toBe(
      'École de maintien de la paix de Bamako',
    )
  })

  test('has no id when the base does not know it', () => {
    const text = 'La rencontre s’est ouverte mardi 11 mars à Dapaong, au nord du Togo.'
    expect(findPlaces(contextOf('Une rencontre', text))[0]?.value).toMatchObject({ id: null, country: 'TG' })
  })

  test('may be a town that no list has, when the article names it again', () => {
    const text = 'La rencontre s’est ouverte mardi 11 mars à Zorgoville. Zorgoville accueille ainsi le Mali.'
    expect(findPlaces(contextOf('Rencontre à Zorgoville', text))[0]?.value).toEqual({
      id: null,
      name: 'Zorgoville',
      country: 'ML',
    })
  })

  test('is none where no town is named', () => {
    expect(findPlaces(contextOf('Des fonds', 'Le Conseil adopte une résolution.'))).toEqual([])
  })
})

describe('the names of countries', () => {
  const codesIn = (text: string) =>
    countryMentions(readArticle(text, { language: 'fr', title: null, published: null })).map(
      ({ code }) => code,
    )

  test.each([
    ['un soldat nigérien et un soldat nigérian', ['NE', 'NG']],
    ['Nigerien and Nigerian officers', ['NE', 'NG']],
    ['la Guinée-Bissau, la Guinée équatoriale et la Guinée', ['GW', 'GQ', 'GN']],
    ['le Soudan du Sud et le Soudan', ['SS', 'SD']],
    ['le bassin du lac Tchad', []],
    ['le delta intérieur du Niger', []],
    ['le golfe de Guinée', []],
    ['La réunion s’achève. Réunion des ministres', []],
  ])('are told apart in « %s »', (text, expected) => {
    expect(codesIn(text)).toEqual(expected)
  })
})

describe('the countries of an event', () => {
  const countriesIn = (title: string, text: string, language = 'fr') => {
    const context = contextOf(title, text, language)
    const [first = null] = findPlaces(context)
    return findCountries(context, first, findParticipants(context))
      .filter(({ confidence }) => confidence >= STATED)
      .map(({ value }) => `${value.code} ${value.role}`)
  }

  test('are its host and those that send delegations', () => {
    const text =
      'Des délégations du Burkina Faso, du Mali et du Niger ont pris part à l’atelier qui s’est ouvert mardi 11 mars à Bamako.'
    expect(countriesIn('Atelier à Bamako', text)).toEqual(['ML host', 'BF participant', 'NE participant'])
  })

  test('leave out what is only compared, late in the text', () => {
    const filler = 'Les travaux durent deux jours et portent sur les enquêtes. '.repeat(8)
    const text = `L’atelier s’est ouvert mardi 11 mars à Bamako. ${filler}Comme en Colombie ou au Sri Lanka en 2009, rien n’est simple.`
    expect(countriesIn('Atelier à Bamako', text)).toEqual(['ML host'])
  })
})

describe('the kind of an event', () => {
  test.each([
    [
      'workshop',
      'Un atelier sur les armes légères s’ouvre à Bamako',
      'Un atelier de trois jours s’est ouvert lundi.',
    ],
    ['summit', 'Sommet des chefs d’État à Niamey', 'Les chefs d’État se sont réunis mardi en sommet.'],
    ['judicial', 'Trois hommes condamnés à vingt ans de prison', 'Le tribunal a rendu son verdict mercredi.'],
    ['funding', 'Remise de véhicules à la gendarmerie', 'L’ambassade a remis dix véhicules aux gendarmes.'],
    [
      'agreement',
      'Le Bénin et le Niger signent un accord militaire',
      'Les ministres ont signé le protocole mardi.',
    ],
    ['exercise', 'Exercice militaire conjoint', 'Les manœuvres militaires de cinq armées s’achèvent.'],
    [
      'decision',
      'Le Conseil de sécurité adopte une résolution',
      'La résolution 2690 est adoptée à l’unanimité.',
    ],
    ['visit', 'Le ministre en visite officielle à Niamey', 'Il achève une visite de travail de deux jours.'],
    ['launch', 'Lancement du projet frontalier', 'Le projet a été lancé officiellement mardi.'],
    [
      'publication',
      'New report on defectors',
      'The report, published on Monday, finds that few have returned.',
    ],
    ['training', 'Border police trained', 'A training course for thirty officers began on Monday.'],
    ['deployment', 'Last troops leave the base', 'The withdrawal of the last soldiers ended on Friday.'],
  ] as const)('is %s where these words say so', (kind, title, text) => {
    expect(findKinds(contextOf(title, text))[0]?.value).toBe(kind)
  })

  test('has confidences that sum up to one', () => {
    const found = findKinds(contextOf('Un atelier', 'Un atelier s’ouvre.'))
    expect(found.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1)
  })

  test('has the words that say so as its quote', () => {
    const context = contextOf('À Bamako', 'Un atelier s’est ouvert lundi.')
    const span = findKinds(context)[0]?.quotes[0]
    expect(context.reading.body.slice(span?.start, span?.end)).toBe('atelier')
  })
})

describe('the themes of an event', () => {
  test.each([
    [
      'terrorist-financing',
      'Lutte contre le financement du terrorisme',
      'Le financement du terrorisme et les banques.',
    ],
    [
      'explosive-devices',
      'Formation au déminage',
      'Des démineurs apprennent à neutraliser des engins explosifs.',
    ],
    [
      'religious-dialogue',
      'Imams and scholars meet',
      'Religious leaders, imams and clerics discuss tolerance.',
    ],
    ['drug-trafficking', 'Saisie de cocaïne', 'La drogue et les stupéfiants passent par le port.'],
  ])('are among others %s where these words say so', (theme, title, text) => {
    expect(findThemes(contextOf(title, text), [], []).map(({ value }) => value)).toContain(theme)
  })

  test('are one to five, the best first', () => {
    const found = findThemes(
      contextOf('Drogue, armes, frontières', 'Imams, jeunes, mines, procès, armes, aide.'),
      [],
      [],
    )
    const confidences = found.map(({ confidence }) => confidence)
    expect(found.length).toBeGreaterThanOrEqual(1)
    expect(found.length).toBeLessThanOrEqual(5)
    expect(confidences).toEqual(confidences.toSorted((one, other) => other - one))
  })
})

describe('a classifier', () => {
  const text = (...words: string[]) => ({ words: new Map(words.map((word) => [word, 1])), cues: new Map() })
  const examples = Array.from({ length: 12 }, (_, index) =>
    index % 2 === 0
      ? { features: text('tank', 'army'), labels: ['defence'] }
      : { features: text('bank', 'money'), labels: ['finance'] },
  )

  test('tells labels by the words that came with them', () => {
    const classifier = new Classifier(examples, { labels: ['defence', 'finance'], isExclusive: true })
    const likely = classifier.probabilities(text('bank', 'unheard'))
    expect(likely.get('finance')).toBeGreaterThan(0.8)
  })

  test('knows nothing without examples, and says so', () => {
    const classifier = new Classifier([], { labels: ['defence', 'finance'], isExclusive: true })
    expect(classifier.probabilities(text('bank')).get('finance')).toBeCloseTo(0.5)
  })
})

test('a flat text has each letter where it stood', () => {
  const text = 'À l’École œcuménique, ‘N’Djamena’ 🏳️ Ségou'
  const flat = flatText(text)
  expect(flat).toHaveLength(text.length)
  expect(flat.indexOf('segou')).toBe(text.indexOf('Ségou'))
})

test('cities stand under countries that there are, and none twice under one', () => {
  for (const [code, cities] of Object.entries(CITIES)) {
    const names = cities.flat()
    expect(countryOf(code)).not.toBeNull()
    expect(new Set(names).size).toBe(names.length)
  }
})

test.each([
  ['one word, again and again', 'Mali '.repeat(40_000)],
  ['a word without an end', 'a'.repeat(1_000_000)],
  ['a town, again and again', 'à Bamako, '.repeat(20_000)],
  ['spaces and nothing else', `x${' '.repeat(1_000_000)}x`],
])('a hostile text is read to its end: %s', (_, body) => {
  const context = contextOf('Un titre', body)
  const [first = null] = findPlaces(context)
  expect(findCountries(context, first, []).length).toBeLessThan(5)
  expect(findKinds(context)).toHaveLength(16)
  expect(findThemes(context, [], []).length).toBeGreaterThan(0)
})
