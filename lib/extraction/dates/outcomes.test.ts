import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findOutcomes } from './outcomes'

function found(body: string, language: string) {
  const reading = readArticle(body, { language, title: null, published: null })
  return findOutcomes({ reading })
}

test.each([
  [
    'Les ministres ont adopté la Déclaration de Niamey sur les frontières, ce jeudi.',
    'Déclaration de Niamey sur les frontières',
  ],
  ['Le Conseil a approuvé à l’unanimité le projet de loi.', 'Projet de loi'],
  ['Les deux parties ont signé un mémorandum d’entente à Rabat.', 'Mémorandum d’entente à Rabat'],
  ['Les experts ont validé une feuille de route commune.', 'Feuille de route commune'],
  ['L’Union européenne a annoncé une contribution de 50 millions d’euros.', '50 millions d’euros'],
  ['Le Japon a octroyé 2,5 milliards de francs CFA à l’école.', '2,5 milliards de francs CFA'],
])('what was adopted or promised is noted in French: %s', (body, outcome) => {
  expect(found(body, 'fr').map(({ value }) => value)).toEqual([{ fr: outcome }])
})

test.each([
  ['Ministers adopted the Bamako Declaration on drugs.', 'Bamako Declaration on drugs'],
  ['The two ministries signed a memorandum of understanding.', 'Memorandum of understanding'],
  ['The United States pledged $20 million to the force.', '$20 million'],
  ['Germany announced 3 million euros for the programme.', '3 million euros'],
])('what was adopted or promised is noted in English: %s', (body, outcome) => {
  expect(found(body, 'en').map(({ value }) => value)).toEqual([{ en: outcome }])
})

test.each([
  ['fr', 'Ils avaient signé un accord en 2019.'],
  ['fr', 'La déclaration du ministre a été longue.'],
  ['fr', 'Le budget du pays est de 50 millions d’euros.'],
  ['en', 'The group had adopted a plan of action in 2019.'],
  ['en', 'The strategy is discussed by experts.'],
  ['ar', 'اعتمد الوزراء إعلان نواكشوط'],
])('nothing is noted where nothing is said to be adopted or promised now (%s): %s', (language, body) => {
  expect(found(body, language)).toEqual([])
})

test('the words that say it are quoted', () => {
  const body = 'Réunis à Niamey, les ministres ont adopté la Déclaration de Niamey, puis ont déjeuné.'
  const [outcome] = found(body, 'fr')
  expect(outcome?.quotes.map(({ start, end }) => body.slice(start, end))).toEqual([
    'ont adopté la Déclaration de Niamey',
  ])
})

test('the same is noted once', () => {
  expect(found('Ils ont adopté la charte. Oui, ils ont adopté la charte.', 'fr')).toHaveLength(1)
})

test.each(['a'.repeat(1_000_000), 'ont adopté la '.repeat(70_000), 'pledged 1 '.repeat(90_000)])(
  'a hostile text is read in linear time (%#)',
  (body) => {
    expect(found(body, 'fr').length).toBeLessThan(6)
  },
)
