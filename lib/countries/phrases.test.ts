import { expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { COUNTRIES, countryOf } from '@/lib/vocabulary/countries'
import { phrasesOf } from './phrases'

function phrases(code: string, locale: 'fr' | 'en') {
  const country = countryOf(code)
  if (!country) throw new Error(`No country ${code}`)
  const { the, of, in: inside } = phrasesOf(country, locale)
  return [the, of, inside]
}

test.each([
  ['ML', 'le Mali', 'du Mali', 'au Mali'],
  ['CI', 'la Côte d’Ivoire', 'de la Côte d’Ivoire', 'en Côte d’Ivoire'],
  ['DZ', 'l’Algérie', 'de l’Algérie', 'en Algérie'],
  ['IQ', 'l’Irak', 'de l’Irak', 'en Irak'],
  ['US', 'les États-Unis', 'des États-Unis', 'aux États-Unis'],
  ['NL', 'les Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas'],
  ['DJ', 'Djibouti', 'de Djibouti', 'à Djibouti'],
  ['OM', 'Oman', 'd’Oman', 'à Oman'],
  ['IL', 'Israël', 'd’Israël', 'en Israël'],
  ['HT', 'Haïti', 'd’Haïti', 'en Haïti'],
  ['HK', 'Hong Kong', 'de Hong Kong', 'à Hong Kong'],
  ['BB', 'la Barbade', 'de la Barbade', 'à la Barbade'],
  ['IM', 'l’Île de Man', 'de l’Île de Man', 'à l’Île de Man'],
])('French says %s as « %s », « %s », « %s »', (code, the, of, inside) => {
  expect(phrases(code, 'fr')).toEqual([the, of, inside])
})

test.each([
  ['ML', 'Mali'],
  ['US', 'the United States'],
  ['GB', 'the United Kingdom'],
  ['CF', 'the Central African Republic'],
  ['CD', 'the Democratic Republic of the Congo'],
  ['GM', 'the Gambia'],
  ['FO', 'the Faroe Islands'],
  ['GS', 'South Georgia and the South Sandwich Islands'],
  ['DM', 'Dominica'],
])('English says %s as “%s”', (code, the) => {
  expect(phrases(code, 'en')).toEqual([the, `of ${the}`, `in ${the}`])
})

test.each(LOCALES)('no country of the list is left without a phrase, in %s', (locale) => {
  for (const country of COUNTRIES) {
    const { the, of, in: inside } = phrasesOf(country, locale)
    for (const phrase of [the, of, inside]) expect(phrase).toContain(country.name[locale])
    expect(of).not.toMatch(/^(?:de le|de les|de [AÉIO])/)
  }
})
