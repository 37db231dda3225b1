import { describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { likelihoodOf } from '../text/evidence'
import { readArticle } from '../text/reading'
import { initiativeCandidates } from './initiative-evidence'
import { INITIATIVE_EVIDENCE } from './initiative-weights'
import { findInitiatives } from './initiatives'
import type { Knowledge } from './knowledge'
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
  return findInitiatives({ reading, knowledge, mentions }, [])
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

/** What speaks for an initiative. */
function candidate(
  id: string,
  text: string,
  { base = knowledge, actors = [] }: { base?: Knowledge; actors?: string[] } = {},
) {
  const reading = readArticle(text, { language: 'fr', title: null, published: '2021-06-01' })
  const parties = actors.map((actor) => ({ value: { actor }, confidence: 0.9 }))
  const context = { reading, knowledge: base, mentions: findMentions(reading, base) }
  return initiativeCandidates(context, parties).find((one) => one.id === id)
}

test('one whose name an article has in part is described by those words', () => {
  const text = 'Les députés parlent du programme des grandes Dunes. Le vote a duré une heure.'
  const { part = null, own = [] } = candidate('dunes', text) ?? {}
  expect(own).toEqual([])
  expect(part && text.slice(part.start, part.end)).toBe('programme des grandes Dunes')
  expect(candidate('dunes', 'Les dunes avancent.')?.part ?? null).toBeNull()
})

describe('who takes part tells what the event belongs to', () => {
  const actor = (id: string, fr: string, en: string): KnownRecord => ({
    ...AnyDraft.parse({ type: 'actor', content: { kind: 'intergovernmental', name: { fr, en } } }),
    id,
  })
  const event = (id: string, who: string, name: string, initiatives: string[]): KnownRecord => ({
    ...AnyDraft.parse({
      type: 'event',
      content: {
        title: { fr: `Réunion ${id} : ${name}` },
        summary: { fr: 'Des pêcheurs se réunissent.' },
        kind: 'meeting',
        date: '2021-03',
        participants: [{ actor: who, role: 'organiser' }],
        initiatives,
      },
    }),
    id,
  })
  const base = buildKnowledge([
    actor('otters', 'Fonds des Loutres', 'Otters Fund'),
    actor('storks', 'Bureau des Cigognes', 'Storks Office'),
    initiative('nests', {
      kind: 'programme',
      name: { fr: 'Programme Nids', en: 'Nests Programme' },
      lead: ['otters'],
      active: '2020/..',
    }),
    ...['un', 'deux', 'trois', 'quatre'].map((id) => event(id, 'otters', 'Fonds des Loutres', ['nests'])),
    ...['cinq', 'six', 'sept', 'huit'].map((id) => event(id, 'storks', 'Bureau des Cigognes', [])),
  ])
  const likely = (text: string, actors: string[]) => {
    const evidence = candidate('nests', text, { base, actors })?.evidence
    return evidence ? likelihoodOf(evidence, INITIATIVE_EVIDENCE) : 0
  }

  test('the body that leads it makes it likelier than another does, and likelier when it takes part', () => {
    const text = 'Le Fonds des Loutres invite des pêcheurs à Bol.'
    expect(likely(text, ['otters'])).toBeGreaterThan(likely(text, []))
    const other = 'Le Bureau des Cigognes invite des pêcheurs à Bol.'
    expect(likely(text, ['otters'])).toBeGreaterThan(likely(other, ['storks']))
  })
})

test.each([
  ['Les pays de l’Alliance Hérons ont des frontières.', 1],
  ['Herons Alliance states share borders.', 1],
  ['L’Alliance Hérons a des frontières.', 0],
  ['Les pays de l’Alliance Hérons sont voisins. L’Alliance Hérons siège.', 0],
])('whether only its states are meant: « %s »', (text, is) => {
  expect(candidate('herons', text)?.evidence.get('states')).toBe(is)
})

describe('other names of one initiative', () => {
  const named = (name: { fr: string; en: string }, text: string) => {
    const base = buildKnowledge([initiative('one', { kind: 'coalition', name, active: '2010/..' })])
    const reading = readArticle(text, { language: 'fr', title: null, published: '2021-03-02' })
    return findMentions(reading, base).some(({ meanings }) => meanings.some(({ id }) => id === 'one'))
  }

  test.each([
    [{ fr: 'G7 Steppe', en: 'Steppe Seven' }, 'Le G7 siège à Bol.', true],
    [{ fr: 'Ligue Steppe', en: 'Steppe League' }, 'La Ligue siège à Bol.', false],
    [{ fr: 'Front contre Daech', en: 'Front against Daesh' }, 'Le Front contre Daesh siège à Bol.', true],
    [{ fr: 'Front contre Daech', en: 'Front against Daesh' }, 'The Front against Daech met.', true],
  ])('%o in « %s »: %s', (name, text, is) => {
    expect(named(name, text)).toBe(is)
  })
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
