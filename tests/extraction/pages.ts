import type { Page } from '@/lib/extraction/intake/intake'
import type { Proposal } from '@/lib/extraction/schema'

/** A fact that an editor accepts, and the words that state it. */
interface TestFact {
  field: Proposal['field']
  value: unknown
  words: string[]
}

/** A page of our own, what is accepted of it, and what the event's draft then says. */
export interface TestPage {
  page: Page
  facts: TestFact[]
  event: Record<string, unknown>
}

interface About {
  title: string
  published: string
  language?: string
  publisher?: string
}

function pageOf(
  { title, published, language = 'fr', publisher = 'Une agence' }: About,
  ...article: string[]
): Page {
  const lines = [
    { text: 'Accueil Politique Sport', reason: 'menu' },
    { text: title, reason: null },
    ...article.map((text) => ({ text, reason: null })),
    { text: '© Tous droits réservés', reason: 'copyright' },
  ]
  const metadata = { title, publisher, author: null, published, url: null, archiveUrl: null, language }
  return { lines, metadata }
}

const fact = (field: Proposal['field'], value: unknown, ...words: string[]): TestFact => ({
  field,
  value,
  words,
})

const BAMAKO = { id: 'bamako-ml', name: 'Bamako', country: 'ML' }

/** Five articles in the styles that editors meet. */
export const ARTICLES = {
  'a communiqué': {
    page: pageOf(
      { title: 'Communiqué sur le financement du terrorisme', published: '2026-11-22' },
      'Un atelier régional s’est tenu à Bamako du 20 au 21 novembre 2026, à l’initiative de la CIMCT.',
      'Il a réuni plus de 200 spécialistes, avec l’appui de l’ONUDC, autour du blanchiment de capitaux.',
      'Les participants ont adopté un manuel de procédures.',
    ),
    facts: [
      fact('kind', 'workshop', 'atelier régional'),
      fact('date', '2026-11-20/2026-11-21', 'du 20 au 21 novembre 2026'),
      fact('place', BAMAKO, 'à Bamako'),
      fact('countries', { code: 'ML', role: 'host' }),
      fact('participants', { actor: 'imctc', role: 'organiser' }, 'à l’initiative de la CIMCT'),
      fact('participants', { actor: 'unodc', role: 'partner' }, 'avec l’appui de l’ONUDC'),
      fact('themes', 'terrorist-financing', 'blanchiment de capitaux'),
      fact('attendance', { count: 200, qualifier: 'at-least' }, 'plus de 200 spécialistes'),
      fact('outcomes', { fr: 'Un manuel de procédures' }, 'un manuel de procédures'),
    ],
    event: {
      title: {
        fr: 'Atelier à Bamako (CIMCT), 20-21 novembre 2026',
        en: 'Workshop in Bamako (IMCTC), 20–21 November 2026',
      },
      summary: {},
      format: 'in-person',
      attendance: { count: 200, qualifier: 'at-least' },
      countries: [{ code: 'ML', role: 'host' }],
      themes: ['terrorist-financing'],
    },
  },
  'a wire report': {
    page: pageOf(
      { title: 'Ministers meet online on borders', published: '2026-11-24', language: 'en' },
      'ECOWAS ministers met virtually on 23 November 2026 to discuss border security.',
    ),
    facts: [
      fact('kind', 'ministerial', 'ministers met'),
      fact('date', '2026-11-23', '23 November 2026'),
      fact('participants', { actor: 'ecowas', role: 'organiser' }, 'ECOWAS'),
      fact('initiatives', 'accra-initiative'),
    ],
    event: { format: 'online', kind: 'ministerial', place: null, initiatives: ['accra-initiative'] },
  },
  'an interview': {
    page: pageOf(
      { title: '« La frontière est longue »', published: '2026-11-25' },
      '– Qui était à Bamako le mois dernier ?',
      '– Des experts du G5 Sahel et du GCTF. Le G5 Sahel présidait.',
    ),
    facts: [
      fact('date', '2026-10', 'le mois dernier'),
      fact('place', BAMAKO, 'Bamako'),
      fact(
        'participants',
        { actor: 'g5-sahel', role: 'chair' },
        'experts du G5 Sahel',
        'Le G5 Sahel présidait',
      ),
      fact('participants', { actor: 'gctf', role: 'participant' }, 'du GCTF'),
    ],
    event: {
      title: { fr: 'Événement à Bamako, octobre 2026', en: 'Event in Bamako, October 2026' },
      kind: null,
    },
  },
  'a page of the United Nations': {
    page: pageOf(
      { title: 'Training for prosecutors', published: '2026-11-26', language: 'en' },
      'UNODC trained prosecutors in Bamako. The course took place in hybrid format on 26 November 2026.',
    ),
    facts: [
      fact('kind', 'training', 'course'),
      fact('date', '2026-11-26', '26 November 2026'),
      fact('place', { ...BAMAKO, venue: 'Cour suprême' }, 'in Bamako'),
      fact('participants', { actor: 'unodc', role: 'organiser' }, 'UNODC trained prosecutors'),
    ],
    event: { format: 'hybrid', place: { id: 'bamako-ml', venue: 'Cour suprême' } },
  },
  'a local newspaper': {
    page: pageOf(
      { title: 'Un procès s’ouvre', published: '2026-11-27', publisher: 'Le Quotidien' },
      'Le procès s’est ouvert vendredi à Bamako, en présence d’une centaine de personnes.',
    ),
    facts: [
      fact('kind', 'judicial', 'Le procès'),
      fact('date', '2026-11-27', 'vendredi'),
      fact('place', BAMAKO, 'Bamako'),
      fact('countries', { code: 'ML', role: 'host' }, 'à Bamako'),
      fact('attendance', { count: 100, qualifier: 'about' }, 'une centaine de personnes'),
    ],
    event: { title: { fr: 'Procès à Bamako, 27 novembre 2026', en: 'Trial in Bamako, 27 November 2026' } },
  },
} as const satisfies Record<string, TestPage>

/** A page that names a body and a town that the base does not know. */
export const UNKNOWN: TestPage = {
  page: pageOf(
    { title: 'L’Observatoire se réunit', published: '2026-11-28' },
    'L’Observatoire des frontières du Liptako s’est réuni à Gorom-Gorom.',
  ),
  facts: [
    fact(
      'newActors',
      { name: 'Observatoire des frontières du Liptako', kind: 'ngo', role: 'organiser', country: 'BF' },
      'Observatoire des frontières du Liptako',
    ),
    fact('place', { id: null, name: 'Gorom-Gorom', country: 'BF' }, 'à Gorom-Gorom'),
  ],
  event: {},
}

/** A page of that title on a meeting in Bamako. */
export function meetingPage(title: string, ...facts: TestFact[]): TestPage {
  return {
    page: pageOf(
      { title, published: '2026-11-22' },
      'Un atelier a eu lieu le 20 novembre 2026 à Bamako. La MINUSMA y était, comme le Comité des veilleurs.',
    ),
    facts: [...facts, fact('place', BAMAKO, 'Bamako')],
    event: {},
  }
}

export const ON_20TH = fact('date', '2026-11-20', 'le 20 novembre 2026')
export const A_WORKSHOP = fact('kind', 'workshop', 'atelier')
export const OF_MINUSMA = fact('participants', { actor: 'minusma-mission', role: 'participant' }, 'MINUSMA')
export const OF_WATCHERS = fact(
  'newActors',
  { name: 'Comité des veilleurs', kind: 'ngo', role: 'participant', country: null },
  'Comité des veilleurs',
)
