import { expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { readArticle } from '../text/reading'
import { buildKnowledge, type KnownRecord } from './known-records'
import { findMentions } from './mentions'

const actor = (id: string, content: object): KnownRecord => ({
  ...AnyDraft.parse({ type: 'actor', content }),
  id,
})
const person = (id: string, country: string, parent: string, name: string, summary: string) =>
  actor(id, { kind: 'person', country, parent, name: { fr: name }, summary: { fr: summary } })
const event = (id: string, date: string, ids: string[]): KnownRecord => ({
  ...AnyDraft.parse({
    type: 'event',
    content: { date, participants: ids.map((one) => ({ actor: one, role: 'participant' })) },
  }),
  id,
})

const knowledge = buildKnowledge([
  actor('mali-defence', { kind: 'ministry', country: 'ML', name: { fr: 'Ministère de la Défense du Mali' } }),
  actor('mali-army', {
    kind: 'military',
    country: 'ML',
    name: { fr: 'Armée malienne', en: 'Malian Armed Forces' },
  }),
  actor('mali-presidency', { kind: 'government', country: 'ML', name: { fr: 'Présidence du Mali' } }),
  actor('mali-parliament', { kind: 'government', country: 'ML', name: { fr: 'Parlement du Mali' } }),
  actor('us-embassy', {
    kind: 'diplomatic',
    country: 'US',
    name: { fr: 'Ambassade des États-Unis au Mali', en: 'US Embassy in Mali' },
  }),
  person('first-minister', 'ML', 'mali-defence', 'Issa Bâ', 'Général, ministre malien de la Défense.'),
  person('second-minister', 'ML', 'mali-defence', 'Awa Sy', 'Ministre malienne de la Défense.'),
  person('adviser', 'ML', 'mali-defence', 'Oumar Ly', 'Conseiller du ministre malien de la Défense.'),
  person('chief', 'ML', 'mali-army', 'Modibo Ka', 'Général, chef d’état-major général des armées du Mali.'),
  person('president', 'ML', 'mali-presidency', 'Fanta Diop', 'Présidente de la République du Mali.'),
  person('speaker', 'ML', 'mali-parliament', 'Ali Cissé', 'Président de l’Assemblée nationale du Mali.'),
  person('ambassador', 'US', 'us-embassy', 'Ann Poe', 'Ambassadrice des États-Unis au Mali.'),
  actor('niger-defence', {
    kind: 'ministry',
    country: 'NE',
    name: { fr: 'Ministère de la Défense du Niger' },
  }),
  actor('niger-army', {
    kind: 'military',
    country: 'NE',
    name: { fr: 'Armée nigérienne', en: 'Nigerien Armed Forces' },
  }),
  actor('pact', { kind: 'intergovernmental', name: { fr: 'Pacte des Dunes', en: 'Dunes Pact' } }),
  actor('league', { kind: 'intergovernmental', name: { fr: 'Ligue des Oasis', en: 'Oasis League' } }),
  actor('force', { kind: 'military', name: { fr: 'Force des Dunes', en: 'Dunes Force' } }),
  person(
    'niger-minister',
    'NE',
    'niger-defence',
    'Salou Issa',
    'Général, chef d’état-major, puis ministre de la Défense.',
  ),
  person('niger-chief', 'NE', 'niger-army', 'Hama Garba', 'Chef d’état-major des armées du Niger.'),
  person('premier', 'ML', 'mali-presidency', 'Sira Koné', 'Première ministre du Mali.'),
  actor('togo-president', {
    kind: 'person',
    country: 'TG',
    name: { fr: 'Afi Mensah' },
    summary: { fr: 'Présidente du Togo.' },
  }),
  person('pact-secretary', 'NE', 'pact', 'Abou Sani', 'Secrétaire exécutif du Pacte des Dunes.'),
  person('pact-deputy', 'NE', 'pact', 'Aïcha Idé', 'Secrétaire générale adjointe du Pacte des Dunes.'),
  person('force-commander', 'NE', 'force', 'Moussa Dan', 'Général, commandant de la Force des Dunes.'),
  person('council-president', 'ML', 'league', 'Awa Keïta', 'Présidente du Conseil de la Ligue des Oasis.'),
  person('court-president', 'ML', 'league', 'Ada Cissé', 'Présidente de la Cour de la Ligue des Oasis.'),
  event('three', '2021-05-02', [
    'niger-minister',
    'niger-chief',
    'premier',
    'togo-president',
    'pact-secretary',
    'pact-deputy',
    'force-commander',
    'council-president',
    'court-president',
  ]),
  event('one', '2014-05-02', ['first-minister']),
  event('two', '2021-05-02', ['second-minister', 'chief', 'president', 'ambassador', 'adviser', 'speaker']),
])

function persons(text: string, published: string | null = '2021-06-10') {
  const reading = readArticle(text, { language: 'fr', title: null, published })
  const ids = findMentions(reading, knowledge).flatMap(({ meanings }) => meanings.map(({ id }) => id))
  return [...new Set(ids)].filter((id) => knowledge.actors.get(id)?.kind === 'person').toSorted()
}

test.each([
  ['Le ministre malien de la Défense a ouvert les travaux.', ['second-minister']],
  ['The Malian defence minister opened the talks.', ['second-minister']],
  [
    'Le président malien et le chef d’état-major général des armées du Mali ont parlé.',
    ['chief', 'president'],
  ],
  ['The Malian president spoke in Bamako, Mali.', ['president']],
  ['Au Mali, la réunion s’est tenue sous la présidence du chef de l’État.', ['president']],
  ['L’ambassadrice des États-Unis au Mali était là.', ['ambassador']],
  ['Le ministre malien de la Défense a reçu son homologue nigérien.', ['niger-minister', 'second-minister']],
  [
    'The Malian defence minister was in Lomé. She met her counterpart from Niger.',
    ['niger-minister', 'second-minister'],
  ],
  ['Les ministres de la Défense du Mali et du Niger ont parlé.', ['niger-minister', 'second-minister']],
  ['The Malian and Nigerien defence ministers spoke.', ['niger-minister', 'second-minister']],
  [
    'Le chef d’état-major des armées du Mali et son homologue, celui du Niger, ont parlé.',
    ['chief', 'niger-chief'],
  ],
  ['La présidente du Togo a reçu le Premier ministre malien.', ['premier', 'togo-president']],
  ['Au Mali, le Premier ministre a parlé.', ['premier']],
  [
    'Le ministre malien de la Défense a ouvert les travaux. Le ministre nigérien les a clos.',
    ['niger-minister', 'second-minister'],
  ],
  ['Le ministre malien de la Défense et le ministre nigérien du Commerce.', ['second-minister']],
  ['Au Mali, le président de la Transition a parlé.', ['president']],
  ['Le secrétaire exécutif du Pacte des Dunes a parlé.', ['pact-secretary']],
  ['The Dunes Force commander spoke.', ['force-commander']],
  ['Le commandant de la Force des Dunes a parlé.', ['force-commander']],
])('« %s » speaks of %j, whom it does not name', (text, ids) => {
  expect(persons(text)).toEqual(ids)
})

test.each([
  ['somebody else is named', 'Le ministre malien de la Défense, Seydou Traoré, a parlé.'],
  [
    'somebody with a title is named',
    'Le ministre malien de la Défense nationale, M. Seydou Traoré, a parlé.',
  ],
  ['a deputy acts', 'Le ministre délégué malien à la Défense a parlé.'],
  ['somebody acts for the holder', 'Un colonel a parlé au nom du ministre malien de la Défense.'],
  ['the ministry acts', 'Le ministère malien de la Défense a parlé.'],
  ['the holder is a former one', 'L’ancien président du Mali a parlé.'],
  ['the deputy head acts', 'Le secrétaire général adjoint du Pacte des Dunes a parlé.'],
  ['a body has several presidents', 'La présidente de la Ligue des Oasis a parlé.'],
  ['a branch of the army has its own', 'Le chef d’état-major de l’armée de l’air du Mali a parlé.'],
])('nobody is taken for the holder where %s', (_, text) => {
  expect(persons(text)).toEqual([])
})

test('the date of the article tells which of several holders it was', () => {
  const text = 'Le ministre malien de la Défense a ouvert les travaux.'
  expect(persons(text, '2014-06-01')).toEqual(['first-minister'])
  expect(persons(text, '2017-11-01')).toEqual([])
  expect(persons(text, null)).toEqual([])
})

test.each([
  ['offices in a row', 'le président malien '.repeat(50_000)],
  ['ministers in a row', 'ministre malien de la Défense, '.repeat(33_000)],
  ['a line for each', 'Le chef de l’État du Mali.\n'.repeat(30_000)],
])(
  'a hostile text of %s is read through',
  (_, text) => {
    expect(persons(text).length).toBeLessThan(3)
  },
  20_000,
)
