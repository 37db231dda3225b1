import { describe, expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { THEMES } from '@/lib/vocabulary/themes'
import { buildKnowledge, type KnownRecord } from '../names/known-records'
import { findMentions } from '../names/mentions'
import { flatText } from '../text/flat-text'
import { readArticle } from '../text/reading'
import { KIND_CUES } from './kind-cues'
import { countPointed } from './kind-nouns'
import { findKinds } from './kinds'
import { shareOfNear } from './near-events'
import { themeCandidates } from './theme-evidence'
import { learnThemeHabits } from './theme-habits'
import { findThemes } from './themes'

const event = (id: string, kind: string, title: string, summary: string, themes: string[]): KnownRecord => ({
  ...AnyDraft.parse({
    type: 'event',
    content: { title: { fr: title }, summary: { fr: summary }, kind, themes, date: '2021-03' },
  }),
  id,
})
const knowledge = buildKnowledge([
  event(
    'nets',
    'training',
    'Des pêcheurs apprennent à ravauder les filets',
    'Les pêcheurs de Bol ravaudent.',
    ['youth-women'],
  ),
  event('dykes', 'decision', 'La digue de Bol est interdite aux camions', 'Les camions évitent la digue.', [
    'development',
  ]),
])

// A base without events teaches nothing: only the words tell.
const empty = buildKnowledge([])

function contextOf(text: string) {
  const [title = ''] = text.split('\n')
  const reading = readArticle(text, { language: 'fr', title, published: '2024-06-05' })
  return { reading, knowledge: empty, mentions: findMentions(reading, empty) }
}
const kindOf = (text: string) => findKinds(contextOf(text))[0]?.value

test('a word that first dates the event tells its kind where it stands again', () => {
  const text = 'Après l’atelier de Lomé, un second atelier réunit les experts'
  const [first] = findKinds(contextOf(text))
  expect(first?.value).toBe('workshop')
  expect(first?.quotes.some(({ start }) => start > text.indexOf('second'))).toBe(true)
})

describe('the kind of an event', () => {
  test.each([
    ['Bamako demande à Oslo de retirer ses soldats', 'decision'],
    ['London announces early withdrawal of its battalion', 'decision'],
    ['Le premier sommet des chefs d’état-major s’ouvre à Lomé', 'conference'],
    ['Lomé abrite le sommet des chefs d’État de la sous-région', 'summit'],
    ['Cent instructeurs étrangers arrivent à Niamey', 'deployment'],
    ['Le colonel Ba prend le commandement du contingent', 'deployment'],
    ['Sortie de la troisième promotion de démineurs', 'training'],
    ['Des élus valident la stratégie nationale de prévention', 'workshop'],
    ['Le bureau régional de Kaya ouvre ses portes', 'launch'],
    ['Cinq hommes jugés à Dakar : vingt ans de réclusion pour l’un', 'judicial'],
    ['Les bailleurs promettent deux milliards d’euros', 'funding'],
    ['Coup de filet à Gao : un réseau démantelé', 'operation'],
    ['Avant le sommet de Lomé, trois ministres accordent leurs positions', 'ministerial'],
    ['Ahead of the exercise, planners settle the agenda behind closed doors', 'meeting'],
    ['Des greffiers sur les bancs de l’école pour apprendre à conserver les preuves', 'training'],
    ['Chefs coutumiers et imams planchent sur une feuille de route', 'workshop'],
    ['Conseil des ministres : un décret instaure le couvre-feu', 'decision'],
    ['موتمر في نواكشوط حول السلم', 'conference'],
    ['توقيع اتفاقية بين البلدين', 'agreement'],
  ])('of “%s” is read in its headline: %s', (headline, kind) => {
    expect(kindOf(`${headline}\nLa presse locale en a fait état.`)).toBe(kind)
  })

  test('is told by what the article points at, though its headline is silent', () => {
    const text =
      'Trois jours sous les manguiers\nÀ Kaya, ils étaient trente. Cet atelier clôt une année de travail. Pour les participants de l’atelier, l’atelier vient à son heure.'
    expect(kindOf(text)).toBe('workshop')
  })
})

test.each([
  ['au terme de la visite, le visiteur a salué', 'visit', 1],
  ['the exercise ended; this exercise was the third exercise', 'exercise', 2],
  ['un atelier parmi dix ateliers', 'workshop', 0],
] as const)('“%s” points at a %s %d times', (text, kind, count) => {
  expect(countPointed(flatText(text)).get(kind)).toBe(count)
})

test('the event on file whose rare words a text shares is near to it', () => {
  const near = shareOfNear({ title: 'ravauder', lead: ['les pecheurs et leurs filets'] }, knowledge)
  expect(near(({ id }) => id === 'nets')).toBeGreaterThan(0.8)
  expect(near(({ id }) => id === 'dykes')).toBeLessThan(0.1)
  expect(shareOfNear({ title: 'xylophone', lead: [] }, knowledge)(() => true)).toBe(0)
})

describe('the themes of an article', () => {
  const themed = buildKnowledge([
    ...THEMES.map(({ id, ...theme }) => ({
      ...AnyDraft.parse({ type: 'theme', content: theme }),
      id,
    })),
    event('salt', 'meeting', 'Les caravanes du sel', 'Les caravaniers parlent du sel de Bilma.', [
      'drug-trafficking',
    ]),
    event('dates', 'visit', 'Les dattiers de Faya', 'Un agronome compte les dattiers.', ['development']),
  ])
  const best = (text: string) => {
    const reading = readArticle(text, { language: 'fr', title: null, published: null })
    return findThemes({ reading, knowledge: themed, mentions: findMentions(reading, themed) }, [], [])
  }

  test('are those its words state, and those of events like it', () => {
    expect(best('Le déminage des engins explosifs progresse. Une mine a été détruite.')[0]?.value).toBe(
      'explosive-devices',
    )
    const alike = best('Les caravaniers de Bilma vendent leur sel.').map(({ value }) => value)
    expect(alike.indexOf('drug-trafficking')).toBe(0)
  })

  test('are rather those of the initiative that the event belongs to', () => {
    const base = buildKnowledge([
      ...THEMES.map(({ id, ...theme }) => ({ ...AnyDraft.parse({ type: 'theme', content: theme }), id })),
      {
        ...AnyDraft.parse({ type: 'initiative', content: { name: { fr: 'Aube' }, themes: ['biometrics'] } }),
        id: 'dawn',
      },
    ])
    const reading = readArticle('On se réunit.', { language: 'fr', title: null, published: null })
    const sureOf = (initiatives: string[]) => {
      const belongsTo = initiatives.map((value) => ({ value, confidence: 0.9 }))
      return themeCandidates({ reading, knowledge: base, mentions: [] }, [], belongsTo)
        .find(({ id }) => id === 'biometrics')
        ?.evidence.get('initiatives')
    }
    expect([sureOf([]), sureOf(['dawn'])]).toEqual([0, 0.9])
  })
})

test.each([
  ['one word of a million letters', 'a'.repeat(1_000_000)],
  ['a phrase repeated', 'demande le retrait de la la la la '.repeat(25_000)],
  ['words in a row', 'valider '.repeat(120_000)],
])(
  'a hostile text of %s is read through',
  (_, text) => {
    const context = contextOf(`Un titre\n${text}`)
    expect(findKinds(context)).toHaveLength(16)
    expect(findThemes(context, [], []).length).toBeLessThanOrEqual(5)
    for (const { words } of KIND_CUES) expect(words.test(text.slice(0, 700))).toBeTypeOf('boolean')
  },
  20_000,
)

test('an actor whose id is the name of a kind has no share in the themes of that kind', () => {
  const { usual, usualFor, beyondUsual } = learnThemeHabits(knowledge.events)
  expect(usualFor('youth-women', [{ value: 'training', confidence: 1 }])).toBeGreaterThan(
    usual('youth-women'),
  )
  expect(beyondUsual('youth-women', new Map([['training', 1]]))).toBe(0)
})
