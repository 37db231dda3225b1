import { expect, test } from 'vitest'
import type { Names } from './names'
import { speakerFor } from './speaker'
import { type SaidLine, sayContent, sayDiff } from './words'

const NAMES: Names = new Map([
  ['actor imctc', { fr: 'Coalition islamique', en: 'Islamic Coalition' }],
  ['actor unodc', { fr: 'ONUDC', en: 'UNODC' }],
  ['place segou-ml', { fr: 'Ségou' }],
  ['theme finance', { fr: 'Flux financiers', en: 'Financial flows' }],
  ['article courrier-segou-2025', { fr: 'Trente greffiers formés, Le Courrier' }],
])

const EVENT = {
  title: { fr: 'Trente greffiers formés à Ségou', en: 'Thirty clerks trained in Ségou' },
  kind: 'workshop',
  date: '2025-05-12/2025-05-14',
  place: { id: 'segou-ml', venue: 'Centre Ba Djiré' },
  format: 'in-person',
  countries: [{ code: 'ML', role: 'host' }],
  participants: [
    { actor: 'imctc', role: 'organiser' },
    { actor: 'unodc', role: 'speaker', as: { fr: 'bureau régional' } },
  ],
  attendance: { count: 1200, qualifier: 'about' },
  themes: ['finance'],
  outcomes: [{ fr: 'Un guide commun', en: 'A common guide' }],
  citations: [
    { article: 'courrier-segou-2025', field: 'date', stance: 'supports', exact: 'du 12 au 14 mai' },
    { article: 'courrier-segou-2025', field: 'place', stance: 'supports' },
    { article: 'courrier-segou-2025', field: 'participants', stance: 'supports' },
    { article: 'courrier-segou-2025', field: 'attendance', stance: 'differs', originalValue: '900' },
  ],
}

const fr = speakerFor('fr', NAMES)

test('a content is said in words, in the order of its form, without what is empty', () => {
  const said = sayContent(fr, 'event', { ...EVENT, summary: {}, initiatives: [] })
  expect(said.map(({ label, entries }) => [label, ...entries.flat().map(({ text }) => text)])).toEqual([
    ['Titre (français)', 'Trente greffiers formés à Ségou'],
    ['Titre (anglais)', 'Thirty clerks trained in Ségou'],
    ['Genre', 'Atelier'],
    ['Date', 'Du 12 au 14 mai 2025'],
    ['Lieu', 'Ségou, Centre Ba Djiré'],
    ['Format', 'En présence'],
    ['Pays', 'Mali, hôte'],
    ['Participants', 'Coalition islamique, Organisateur', 'ONUDC, Intervenant', 'bureau régional'],
    ['Personnes présentes', 'Environ 1\u202f200'],
    ['Thèmes', 'Flux financiers'],
    ['Résultats', 'Un guide commun', 'A common guide'],
    [
      'Sources',
      'Trente greffiers formés, Le Courrier',
      'Établit\u00a0: lieu, participants',
      'Date\u00a0: «\u202fdu 12 au 14 mai\u202f»',
      'Nombre de personnes\u00a0: cette source dit autrement\u00a0: 900',
    ],
  ])
})

test('the same in English, each language of a text marked as such', () => {
  const en = speakerFor('en', NAMES)
  const said = new Map(sayContent(en, 'event', EVENT).map(({ field, entries }) => [field, entries.flat()]))
  expect(said.get('title.fr')).toMatchObject([{ text: 'Trente greffiers formés à Ségou', lang: 'fr' }])
  expect(said.get('participants')?.[0]).toEqual({
    key: '',
    text: 'Islamic Coalition, Organiser',
    record: { type: 'actor', id: 'imctc' },
  })
  expect(said.get('date')?.[0]?.text).toBe('12 to 14 May 2025')
})

test('a difference is told word by word, an entry of a list by what changed of it', () => {
  const after = {
    ...EVENT,
    date: '2025-05',
    participants: [
      { actor: 'unodc', role: 'partner', as: { fr: 'bureau régional' } },
      { actor: 'imctc', role: 'organiser' },
    ],
    themes: [],
    citations: EVENT.citations.slice(0, 2),
  }
  const rows = sayDiff(fr, 'event', EVENT, after)
  expect(rows.map(({ label, before, after }) => [label, told(before), told(after)])).toEqual([
    ['Date', ['[-Du 12 au 14 mai 2025-]'], ['[+Mai 2025+]']],
    [
      'Participants',
      ['ONUDC, [-Intervenant-]', 'Coalition islamique, Organisateur[- (n° 1)-]'],
      ['ONUDC, [+Partenaire+]', 'Coalition islamique, Organisateur[+ (n° 2)+]'],
    ],
    ['Thèmes', ['[-Flux financiers-]'], []],
    [
      'Sources',
      [
        'Trente greffiers formés, Le Courrier',
        'Établit\u00a0: lieu[-, participants-]',
        '[-Nombre de personnes\u00a0: cette source dit autrement\u00a0: 900-]',
      ],
      ['Trente greffiers formés, Le Courrier', 'Établit\u00a0: lieu'],
    ],
  ])
})

test('an entry that only moved says from which place to which', () => {
  const [one, other] = EVENT.participants
  const rows = sayDiff(fr, 'event', EVENT, { ...EVENT, participants: [other, one] })
  expect([told(rows[0]?.before), told(rows[0]?.after)]).toEqual([
    ['Coalition islamique, Organisateur[- (n° 1)-]'],
    ['Coalition islamique, Organisateur[+ (n° 2)+]'],
  ])
})

test('where a quote stands in its article is no difference to tell', () => {
  const moved = EVENT.citations.map((citation) => ({ ...citation, start: 12, end: 40, prefix: 'a' }))
  expect(sayDiff(fr, 'event', EVENT, { ...EVENT, citations: moved })).toEqual([])
})

test('a record that nobody may see any more has no name; codes and dates of another time stay as they are', () => {
  const old = {
    kind: 'congress',
    date: 'en mai',
    lead: ['gone'],
    members: [{ country: 'XX', active: '2019/..' }],
  }
  const said = sayContent(fr, 'initiative', old).flatMap(({ entries }) => entries.flat())
  expect(said.map(({ text }) => text).sort()).toEqual(
    ['congress', 'en mai', 'notice retirée de la base', 'XX, Depuis 2019'].sort(),
  )
})

test('of the text of an article, only what is around a change is told', () => {
  const text = (word: string) => `${'avant '.repeat(100)}${word} ${'après '.repeat(100)}`
  const [row] = sayDiff(fr, 'article', { text: text('douze') }, { text: text('treize') })
  expect(told(row?.after)[0]).toMatch(/^avant .*\[…\].*\[\+treize\+\].*\[…\].*après/)
  expect(told(row?.after)[0]?.length).toBeLessThan(800)
})

/** Lines as text, with what went in [-…-] and what came in [+…+]. */
function told(lines: SaidLine[] = []): string[] {
  const marks = { same: ['', ''], del: ['[-', '-]'], ins: ['[+', '+]'] } as const
  return lines.map(({ stretches }) =>
    stretches.map(({ text, kind }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join(''),
  )
}
