import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { edtfStrings } from '@/tests/edtf-strings'
import en from '../../messages/en/dates.json'
import englishEvents from '../../messages/en/events.json'
import fr from '../../messages/fr/dates.json'
import frenchEvents from '../../messages/fr/events.json'
import { dateSayer, limitWords, periodWords } from './period-words'

const words = {
  fr: {
    t: createTranslator({ locale: 'fr', messages: frenchEvents.lede }),
    say: dateSayer('fr', createTranslator({ locale: 'fr', messages: fr })),
  },
  en: {
    t: createTranslator({ locale: 'en', messages: englishEvents.lede }),
    say: dateSayer('en', createTranslator({ locale: 'en', messages: en })),
  },
}
const said = (locale: 'fr' | 'en', from?: string, to?: string) =>
  periodWords({ from, to }, words[locale].t, words[locale].say)

test.each([
  ['2023', undefined, 'depuis 2023', 'since 2023'],
  [undefined, '2024-05', 'jusqu’en mai 2024', 'until May 2024'],
  ['2024-05', '2024-05', 'en mai 2024', 'in May 2024'],
  ['2023', '2024', 'de 2023 à 2024', 'from 2023 to 2024'],
  ['2023', '2024-05', 'de 2023 à mai 2024', 'from 2023 to May 2024'],
  ['2024', '2024-05', 'du 1er janvier au 31 mai 2024', 'from 1 January to 31 May 2024'],
  ['2018-09-17', '2018-10', 'du 17 septembre au 31 octobre 2018', 'from 17 September to 31 October 2018'],
  ['201X', '2024', 'du 1er janvier 2010 au 31 décembre 2024', 'from 1 January 2010 to 31 December 2024'],
  ['201X', undefined, 'depuis le 1er janvier 2010', 'since 1 January 2010'],
  ['2018~', '2024-05', 'depuis 2018 environ et jusqu’en mai 2024', 'since about 2018 and until May 2024'],
  ['2023/2024', '2024/2025', 'de 2023 à 2025', 'from 2023 to 2025'],
  ['Y10000', undefined, 'depuis 10\u202f000', 'since 10,000'],
  [undefined, '-0050', 'jusqu’en 51 av. J.-C.', 'until 51 BC'],
  ['../2023', undefined, null, null],
])('from %s to %s reads « %s », “%s”', (from, to, french, english) => {
  expect([said('fr', from, to), said('en', from, to)]).toEqual([french, english])
})

test('whatever dates are given, a period and its limits can be said', () => {
  fc.assert(
    fc.property(edtfStrings, edtfStrings, (from, to) => {
      const { since, until } = limitWords({ from, to }, words.fr.say)
      for (const text of [since, until, said('fr', from, to), said('en', from, to)]) {
        expect(text ?? '-').not.toMatch(/undefined|null|NaN|[{}]|^\s*$/)
      }
    }),
  )
})
