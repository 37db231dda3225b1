import { beforeAll, describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { THEMES } from '@/lib/vocabulary/themes'
import type { Knowledge } from '../names/knowledge'
import { buildKnowledge, type KnownRecord } from '../names/known-records'
import { findMentions } from '../names/mentions'
import { findParticipants } from '../names/participants'
import { readArticle } from '../text/reading'
import { STATED } from '../text/stated'
import { findCountries } from './countries'
import { countryCandidates } from './country-evidence'
import { candidatesOf } from './place-evidence'
import { findPlaces } from './places'
import { townsIn, townsOf } from './towns'

const record = (type: 'place' | 'actor' | 'event' | 'theme' | 'initiative', id: string, content: object) => ({
  ...AnyDraft.parse({ type, content }),
  id,
})
const place = (id: string, fr: string, en: string, country: string) =>
  record('place', id, { name: { fr, en }, country, lat: 0, lon: 0, precision: 'locality' })

const records: KnownRecord[] = [
  place('bamako-ml', 'Bamako', 'Bamako', 'ML'),
  place('niamey-ne', 'Niamey', 'Niamey', 'NE'),
  place('abuja-ng', 'Abuja', 'Abuja', 'NG'),
  place('koulikoro-ml', 'Koulikoro', 'Koulikoro', 'ML'),
  record('actor', 'commission', {
    kind: 'intergovernmental',
    name: { fr: 'Commission fluviale', en: 'River Commission' },
    summary: { fr: 'Organe commun, dont le siège est à Koulikoro.', en: 'A common body.' },
  }),
  record('event', 'first', {
    kind: 'workshop',
    title: { fr: 'Un premier atelier', en: 'A first workshop' },
    date: '2024-01-10',
    place: { id: 'bamako-ml', venue: 'Maison Karamoko' },
  }),
  record('initiative', 'river-pact', {
    kind: 'alliance',
    name: { fr: 'Pacte du Fleuve', en: 'River Pact' },
    active: '2015/..',
    members: [
      { country: 'ML', active: '2015/2022-05' },
      { country: 'NE', active: '2015/..' },
      { country: 'TD' },
    ],
  }),
  ...THEMES.map(({ id, label, altLabel, broader }) => record('theme', id, { label, altLabel, broader })),
]
let knowledge: Knowledge
beforeAll(() => {
  knowledge = buildKnowledge(records)
})

function contextOf(title: string, text: string, { language = 'fr', published = '2025-03-12' } = {}) {
  const reading = readArticle(`${title}\n${text}`, { language, title, published })
  return { reading, knowledge, mentions: findMentions(reading, knowledge) }
}

describe('the place of an event', () => {
  test.each([
    [
      'a quarter',
      'Une rencontre',
      'Le président a reçu mardi 11 mars les chefs militaires au palais de Koulouba.',
      'Bamako',
    ],
    ['a by-name', 'Un atelier', 'L’atelier s’est ouvert lundi 10 mars dans la cité des Balanzans.', 'Ségou'],
    [
      'the economic capital',
      'Un atelier',
      'L’atelier s’est ouvert lundi dans la capitale économique ivoirienne.',
      'Abidjan',
    ],
    [
      'a building on file',
      'Un atelier',
      'L’atelier s’est tenu lundi 10 mars à la Maison Karamoko.',
      'Bamako',
    ],
    [
      'a ministry',
      'Mali : le ministre reçoit',
      'L’entretien s’est tenu mardi 11 mars au ministère malien de la Défense.',
      'Bamako',
    ],
    ['an embassy', 'Un don', 'La cérémonie s’est tenue mardi à l’ambassade du Japon au Niger.', 'Niamey'],
    [
      'the seat of a body',
      'Une réunion',
      'La réunion s’est tenue lundi 10 mars au siège de la Commission fluviale.',
      'Koulikoro',
    ],
    [
      'a hotel of the capital',
      'Des magistrats formés',
      'Les magistrats se réunissent depuis mardi dans un hôtel de la capitale nigérienne.',
      'Niamey',
    ],
    [
      'the capital with its country in the genitive',
      'Judges meet',
      'The judges met on Tuesday in Mali’s capital to talk of the courts.',
      'Bamako',
    ],
    [
      '« la capitale »',
      'Niger : des magistrats formés',
      'Des magistrats nigériens se forment depuis lundi dans un hôtel de la capitale.',
      'Niamey',
    ],
  ])('may be told by %s', (_, title, text, expected) => {
    expect(findPlaces(contextOf(title, text))[0]?.value.name).toBe(expected)
  })

  test.each([
    [
      'an attack',
      'Niamey : les ministres se concertent',
      'Après la tuerie d’Inates, les ministres se sont réunis lundi à Niamey.',
      'Niamey',
    ],
    [
      'what came before',
      'Niamey talks',
      'Months after they met in Abuja, the chiefs opened talks on Monday in Niamey.',
      'Niamey',
    ],
    [
      'a government',
      'Un atelier',
      'Les autorités de Bamako ont salué l’atelier, qui s’est tenu lundi 10 mars à Abuja.',
      'Abuja',
    ],
    [
      'a state that goes by its capital',
      'Bamako et Niamey se parlent à nouveau',
      'Bamako a envoyé une délégation. Les deux états-majors ont ouvert mardi 11 mars une réunion à Abuja.',
      'Abuja',
    ],
    [
      'a region',
      'Governors open a forum in Kwari',
      'The forum opened on Monday in Koulikoro. It is paid for by Kwari State, and there is much to do in Kwari.',
      'Koulikoro',
    ],
    [
      'a ministry that is given something',
      'Niger : des véhicules pour la police',
      'La mission a remis au ministère dix véhicules. La cérémonie s’est tenue mardi à Koulikoro.',
      'Koulikoro',
    ],
    [
      'a school',
      'First graduates',
      'The course closed on Monday at the River University in Koulikoro.',
      'Koulikoro',
    ],
  ])('is told apart from the place of %s', (_, title, text, expected) => {
    expect(findPlaces(contextOf(title, text))[0]?.value.name).toBe(expected)
  })

  test.each([
    [
      'flew to the Malian capital Bamako',
      'The minister flew to the Malian capital Bamako on Monday for talks.',
      'visited',
    ],
    ['after a date', '2 December 2024, Bamako – The chiefs met.', 'dateline'],
    ['from an agency', 'BAMAKO (AFP) - The army said it had left.', 'wire'],
    ['outside of it', 'The base just outside Bamako was handed over on Monday.', 'at'],
    ['as a host that comes to be', 'Bamako devient pour dix jours le centre de l’exercice.', 'hosts'],
    ['as a state', 'Selon le ministre, Bamako refuse.', 'state'],
    ['as a host', 'Bamako abrite depuis lundi un atelier.', 'hosts'],
  ])('is named %s', (_, text, evidence) => {
    const [found] = candidatesOf(contextOf('Un titre', text)).filter(({ town }) => town.name === 'Bamako')
    expect(found?.evidence.get(evidence)).toBe(1)
  })

  test('is not stated where a resolution is adopted', () => {
    const text =
      'Le Conseil a adopté lundi la résolution 2690, qui demande aux autorités à Bamako de coopérer.'
    const stated = findPlaces(contextOf('Le Conseil de sécurité adopte une résolution sur le Mali', text))
    expect(stated.filter(({ confidence }) => confidence >= STATED)).toEqual([])
  })

  test('has rivals that together never pass it', () => {
    const text =
      'L’atelier s’est ouvert lundi à Bamako. Des ateliers suivront à Abuja, à Koulikoro et à Niamey.'
    const [first, second] = findPlaces(contextOf('Un atelier à Bamako', text))
    expect((first?.confidence ?? 0) + (second?.confidence ?? 0)).toBeLessThanOrEqual(1.000_001)
  })

  test('may be a state that is its own capital', () => {
    const reading = readArticle('Talks opened in Kuwait.', { language: 'en', title: null, published: null })
    const towns = townsOf(knowledge)
    const [town] = townsIn(reading, towns)
    expect(towns.byKey.get(town?.meanings[0]?.id ?? '')?.name).toBe('Koweït')
  })
})

describe('the countries of an event', () => {
  const evidenceOf = (text: string, code: string, published?: string) => {
    const context = contextOf('Un titre', text, published ? { published } : {})
    return countryCandidates(context, null, findParticipants(context)).find((one) => one.code === code)
      ?.evidence
  }

  test.each([
    ['belonged', '2021-06-01', 1],
    ['belong no more', '2024-06-01', undefined],
  ])('are the members of an initiative that %s at the time', (_, published, expected) => {
    const text = 'Les ministres du Pacte du Fleuve se sont réunis lundi.'
    expect(evidenceOf(text, 'ML', published)?.get('lead member')).toBe(expected)
  })

  test.each([
    ['Les ministres du Pacte du Fleuve se sont réunis lundi.', 1],
    ['River Pact leaders met on Monday.', 1],
    ['Le secrétariat du Pacte du Fleuve a publié un rapport.', undefined],
  ])('are the states of a group whose states act: %s', (text, expected) => {
    expect(evidenceOf(text, 'TD')?.get('lead member state')).toBe(expected)
  })

  test('all send delegations where a list of them does', () => {
    const text =
      'Des délégations du Togo, du Bénin, du Ghana, de la Guinée et du Burkina Faso ont pris part à l’atelier.'
    expect(['TG', 'BJ', 'GH', 'GN', 'BF'].map((code) => evidenceOf(text, code)?.get('delegates'))).toEqual([
      1, 1, 1, 1, 1,
    ])
  })

  test.each([
    ['Huit pays étaient là. Y siègent le Togo, le Bénin et le Ghana.', undefined],
    ['Trois pays étaient là. Y siègent le Togo, le Bénin et le Ghana.', 1],
    ['Four states were there. Togo, Benin and Ghana joined the host.', 1],
  ])('are as many as an article says there are: %s', (text, expected) => {
    expect(evidenceOf(text, 'BJ')?.get('so many')).toBe(expected)
  })

  test('send those who come from their capitals', () => {
    expect(evidenceOf('Ils arrivent de Bamako, de Niamey et d’Abuja.', 'NG')?.get('delegates')).toBe(1)
  })

  test('have the host among them where no town is told', () => {
    const text =
      'Le Conseil des ministres du Niger a adopté mercredi un décret. La loi nigérienne entre en vigueur au Niger.'
    const found = findCountries(contextOf('Niger : le gouvernement adopte un décret', text), null, [])
    expect(found[0]?.value).toEqual({ code: 'NE', role: 'host' })
  })

  test.each([
    ['comme en Colombie', 'CO'],
    ['à la frontière avec le Tchad', 'TD'],
    ['où la crise sévit depuis 2012 au Ghana', 'GH'],
  ])('are aside: %s', (words, code) => {
    expect(evidenceOf(`L’atelier s’est ouvert lundi à Bamako, ${words}.`, code)?.get('all aside')).toBe(1)
  })

  test('leave out one that is never more than an example', () => {
    const context = contextOf(
      'Atelier à Bamako',
      'L’atelier s’est ouvert lundi à Bamako. Rien n’y est simple, comme en Colombie.',
    )
    const [first = null] = findPlaces(context)
    const stated = findCountries(context, first, []).filter(({ confidence }) => confidence >= STATED)
    expect(stated.map(({ value }) => value.code)).toEqual(['ML'])
  })
})

test.each([
  ['numbers without end', 'deux trois quatre 5 six '.repeat(20_000)],
  ['unknown towns', 'à Kwari, Kwari State, à Kwaru, '.repeat(20_000)],
  ['countries without end', 'le Mali, le Niger, '.repeat(20_000)],
  ['houses of the state', 'au palais de la présidence de la '.repeat(20_000)],
  ['landmarks', 'au palais de Koulouba à '.repeat(20_000)],
  ['words that lead nowhere', 'après suite à la '.repeat(40_000)],
])('a hostile text is read to its end: %s', (_, body) => {
  const context = contextOf('Un titre', body)
  expect(findCountries(context, findPlaces(context)[0] ?? null, []).length).toBeLessThan(5)
})
