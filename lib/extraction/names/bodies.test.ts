import { expect, test } from 'vitest'
import { AnyDraft } from '@/lib/records/content'
import { readArticle } from '../text/reading'
import { buildKnowledge, type KnownRecord } from './known-records'
import { findMentions } from './mentions'

const actor = (id: string, content: object): KnownRecord => ({
  ...AnyDraft.parse({ type: 'actor', content }),
  id,
})

const knowledge = buildKnowledge([
  actor('niger-army', {
    kind: 'military',
    country: 'NE',
    name: { fr: 'Forces armées nigériennes', en: 'Nigerien Armed Forces' },
  }),
  actor('mali-army', {
    kind: 'military',
    country: 'ML',
    name: { fr: 'Forces armées maliennes', en: 'Malian Armed Forces' },
  }),
  actor('niger-pole', {
    kind: 'judicial',
    country: 'NE',
    name: { fr: 'Pôle judiciaire spécialisé (Niger)', en: 'Specialised Judicial Unit (Niger)' },
  }),
  actor('oasis', { kind: 'intergovernmental', name: { fr: 'Ligue des Oasis', en: 'Oasis League' } }),
  actor('oasis-council', {
    kind: 'intergovernmental',
    parent: 'oasis',
    name: { fr: 'Conseil de la Ligue des Oasis', en: 'Council of the Oasis League' },
  }),
  actor('un', { kind: 'un-entity', name: { fr: 'Organisation des Nations unies', en: 'United Nations' } }),
  actor('un-council', {
    kind: 'un-entity',
    parent: 'un',
    name: { fr: 'Conseil de sécurité des Nations unies', en: 'United Nations Security Council' },
  }),
  actor('committee', {
    kind: 'un-entity',
    name: { fr: 'Comité 1234 du Conseil de sécurité', en: 'Security Council 1234 Committee' },
  }),
  actor('dunes-office', {
    kind: 'un-entity',
    name: { fr: 'Bureau des Nations unies pour les Dunes', en: 'United Nations Office for the Dunes' },
  }),
  actor('chiefs', {
    kind: 'intergovernmental',
    name: { fr: 'Comité des chefs d’état-major de la CEDO', en: 'CEDO Committee of Chiefs of Defence Staff' },
  }),
])

function actors(text: string) {
  const reading = readArticle(text, { language: 'fr', title: null, published: null })
  const ids = findMentions(reading, knowledge).flatMap(({ meanings }) => meanings)
  return [...new Set(ids.filter(({ type }) => type === 'actor').map(({ id }) => id))].toSorted()
}

test.each([
  ['La Ligue des Oasis agit. Le Conseil a adopté une mesure.', ['oasis', 'oasis-council']],
  ['The Council decided today to act, the Oasis League said.', ['oasis', 'oasis-council']],
  ['La Ligue des Oasis agit. Le Conseil national a adopté une loi.', ['oasis']],
  ['La Ligue des Oasis et les Nations unies agissent. Le Conseil a parlé.', ['oasis', 'un']],
  ['La Ligue des Oasis a parlé au Conseil de sécurité. Le Conseil a voté.', ['oasis', 'un-council']],
  ['Le Conseil a voté.', []],
])('« %s » names %j: a council is of the organisation that the article is about', (text, ids) => {
  expect(actors(text)).toEqual(ids)
})

test.each([
  ['The Special Representative of the UN Secretary-General for the Dunes spoke.', ['dunes-office']],
  ['Le Représentant spécial du Secrétaire général pour les Dunes a parlé.', ['dunes-office']],
  ['Le comité 1234 a siégé.', ['committee']],
  ['The 1234 Committee met.', ['committee']],
  ['The chiefs of defence staff of the CEDO countries met.', ['chiefs']],
  ['Les chefs d’état-major de la CEDO se sont réunis.', ['chiefs']],
  ['À Niamey, au Niger, le procureur près le pôle judiciaire a parlé.', ['niger-pole']],
])('« %s » names %j by who speaks for it or whom it gathers', (text, ids) => {
  expect(actors(text)).toEqual(ids)
})

test.each([
  ['Malian and Nigerien forces met.', []],
  ['Malian and Nigerien soldiers met.', ['mali-army', 'niger-army']],
  ['In Niger, the mission trains the country’s armed forces.', ['niger-army']],
  ['Au Niger, la mission forme les forces armées du pays.', ['niger-army']],
  ['In Niger, the mission trains armed forces.', []],
])('« %s » names %j: the country may stand before, or be the one told of', (text, ids) => {
  expect(actors(text)).toEqual(ids)
})

test('a minister who is only called so again is no further mention', () => {
  const ministry = { kind: 'ministry', country: 'ML', name: { fr: 'Ministère de la Défense du Mali' } }
  const text = 'Le ministre malien de la Défense a ouvert les travaux. Le ministre malien les a clos.'
  const reading = readArticle(text, { language: 'fr', title: null, published: null })
  const mentions = findMentions(reading, buildKnowledge([actor('ministry', ministry)]))
  expect(mentions.filter(({ name }) => name === 'ministry')).toHaveLength(1)
})

test.each([
  ['councils in a row', `La Ligue des Oasis agit. ${'Le Conseil '.repeat(80_000)}`],
  ['counterparts in a row', `le chef des armées du Mali ${'et ses homologues malien '.repeat(40_000)}`],
])(
  'a hostile text of %s is read through',
  (_, text) => {
    expect(actors(text).length).toBeLessThan(4)
  },
  20_000,
)
