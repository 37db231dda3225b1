import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { capitalise } from '@/lib/i18n/capitalise'
import { edtfStrings } from '@/tests/edtf-strings'
import en from '../../messages/en/dates.json'
import fr from '../../messages/fr/dates.json'
import { edtfOf } from './columns'
import { type DateWordsOptions, dateWords, precisionNote } from './words'

const say = {
  fr: createTranslator({ locale: 'fr', messages: fr }),
  en: createTranslator({ locale: 'en', messages: en }),
}
const inFrench = (text: string, options?: DateWordsOptions) => dateWords(edtfOf(text), 'fr', say.fr, options)
const inEnglish = (text: string, options?: DateWordsOptions) => dateWords(edtfOf(text), 'en', say.en, options)

test.each([
  ['2025-09-16', '16 septembre 2025', '16 September 2025'],
  ['2025-08-01', '1er août 2025', '1 August 2025'],
  ['2025-09-24/2025-09-25', 'du 24 au 25 septembre 2025', '24 to 25 September 2025'],
  ['2025-08-01/2025-08-03', 'du 1er au 3 août 2025', '1 to 3 August 2025'],
  ['2023-11-30/2023-12-01', 'du 30 novembre au 1er décembre 2023', '30 November to 1 December 2023'],
  ['2023-12-30/2024-01-02', 'du 30 décembre 2023 au 2 janvier 2024', '30 December 2023 to 2 January 2024'],
  ['2025-05-22/2025-05-22', '22 mai 2025', '22 May 2025'],
  ['2024-06-15T10:00:00Z', '15 juin 2024', '15 June 2024'],
  ['2023-11', 'novembre 2023', 'November 2023'],
  ['2024-05/2024-06', 'de mai à juin 2024', 'May to June 2024'],
  ['2024-04/2024-06', 'd’avril à juin 2024', 'April to June 2024'],
  ['2023-08/2024-06', 'd’août 2023 à juin 2024', 'August 2023 to June 2024'],
  [
    '2018-09-17/2018-10',
    'du 17 septembre 2018 à un jour d’octobre 2018',
    '17 September 2018 to a day in October 2018',
  ],
  ['2024-04-23/2024-07', 'du 23 avril 2024 à un jour de juillet 2024', '23 April 2024 to a day in July 2024'],
  [
    '2018-09/2018-10-17',
    'd’un jour de septembre 2018 au 17 octobre 2018',
    'a day in September 2018 to 17 October 2018',
  ],
  ['2020-04/2020', 'à partir d’avril 2020, fin la même année', 'from April 2020, ended the same year'],
  ['2020-04/2020?', 'd’avril 2020 à 2020 (fin incertaine)', 'April 2020 to 2020 (end uncertain)'],
  ['2020/2020-04', 'jusqu’en avril 2020, début la même année', 'until April 2020, started the same year'],
  [
    '2020-04-05/2020-04',
    'à partir du 5 avril 2020, fin le même mois',
    'from 5 April 2020, ended the same month',
  ],
  ['2010/2023-02-18', 'de 2010 au 18 février 2023', '2010 to 18 February 2023'],
  ['2017', '2017', '2017'],
  ['2019/2021', 'de 2019 à 2021', '2019 to 2021'],
  ['2018~', 'vers 2018', 'about 2018'],
  ['2023-03~', 'vers mars 2023', 'about March 2023'],
  ['2018-11-26~', 'vers le 26 novembre 2018', 'about 26 November 2018'],
  ['2020-02?', 'février 2020 (?)', 'February 2020 (?)'],
  ['2020-02%', 'vers février 2020 (?)', 'about February 2020 (?)'],
  [
    '2017-10-27~/2017-11-11',
    'du 27 octobre au 11 novembre 2017 (début approximatif)',
    '27 October to 11 November 2017 (start approximate)',
  ],
  [
    '2021-12-13/2021-12-21?',
    'du 13 au 21 décembre 2021 (fin incertaine)',
    '13 to 21 December 2021 (end uncertain)',
  ],
  [
    '2021-12-13?/2021-12-21',
    'du 13 au 21 décembre 2021 (début incertain)',
    '13 to 21 December 2021 (start uncertain)',
  ],
  ['2019?/2021?', 'de 2019 à 2021 (dates incertaines)', '2019 to 2021 (dates uncertain)'],
  [
    '2019~/2021%',
    'de 2019 à 2021 (début approximatif, fin approximative et incertaine)',
    '2019 to 2021 (start approximate, end approximate and uncertain)',
  ],
  ['2014-02/..', 'depuis février 2014', 'since February 2014'],
  ['2014-02-16/..', 'depuis le 16 février 2014', 'since 16 February 2014'],
  ['2016~/..', 'depuis 2016 environ', 'since about 2016'],
  ['2025?/..', 'depuis 2025 (?)', 'since 2025 (?)'],
  ['../2023-06', 'jusqu’en juin 2023', 'until June 2023'],
  ['../2023-12-06', 'jusqu’au 6 décembre 2023', 'until 6 December 2023'],
  ['2014/', 'à partir de 2014, fin inconnue', 'from 2014, end unknown'],
  ['2014-04/', 'à partir d’avril 2014, fin inconnue', 'from April 2014, end unknown'],
  ['2014-02-16/', 'à partir du 16 février 2014, fin inconnue', 'from 16 February 2014, end unknown'],
  ['/2014', 'jusqu’en 2014, début inconnu', 'until 2014, start unknown'],
  ['2021-21', 'printemps 2021', 'spring 2021'],
  ['2021-24~', 'hiver 2021 environ', 'about winter 2021'],
  ['201X', 'années 2010', 'the 2010s'],
  ['201X~', 'années 2010 environ', 'about the 2010s'],
  ['19XX', 'XXe siècle', 'the 20th century'],
  ['20XX', 'XXIe siècle', 'the 21st century'],
  ['00XX', 'Ier siècle', 'the 1st century'],
  ['2004-XX', 'un mois de 2004', 'a month in 2004'],
  ['2004-XX-XX', 'un jour de 2004', 'a day in 2004'],
  ['2004-06-XX', 'un jour de juin 2004', 'a day in June 2004'],
  ['2004-04-XX', 'un jour d’avril 2004', 'a day in April 2004'],
  ['-0050', '51 av. J.-C.', '51 BC'],
  ['0000', '1 av. J.-C.', '1 BC'],
  ['0050-03-15', '15 mars 50 apr. J.-C.', '15 March AD 50'],
  ['-005X', 'entre 60 av. J.-C. et 51 av. J.-C.', 'between 60 BC and 51 BC'],
  ['Y17000', '17\u202f000', '17,000'],
  ['XXXX', 'date inconnue', 'unknown date'],
])('%s reads « %s », “%s”', (text, french, english) => {
  expect([inFrench(text), inEnglish(text)]).toEqual([french, english])
})

test.each([
  ['2025-05-22', '22 mai 2025', '22 May 2025'],
  ['2025-05-22/2025-05-24', '22-24 mai 2025', '22–24 May 2025'],
  ['2025-08-01/2025-08-03', '1er-3 août 2025', '1–3 August 2025'],
  ['2023-11-30/2023-12-01', '30 novembre - 1er décembre 2023', '30 November – 1 December 2023'],
  ['2024-07-29/2024-08-09', '29 juillet - 9 août 2024', '29 July – 9 August 2024'],
  ['2023-12-30/2024-01-02', '30 décembre 2023 - 2 janvier 2024', '30 December 2023 – 2 January 2024'],
  ['2024-05/2024-06', 'mai-juin 2024', 'May–June 2024'],
  ['2019/2021', '2019-2021', '2019–2021'],
  ['2016~/2021', '2016-2021 (début approximatif)', '2016–2021 (start approximate)'],
  ['2021-12-13/2021-12-21?', '13-21 décembre 2021 (fin incertaine)', '13–21 December 2021 (end uncertain)'],
  [
    '2018-09-17/2018-10',
    '17 septembre 2018 - un jour d’octobre 2018',
    '17 September 2018 – a day in October 2018',
  ],
  ['2014-02/..', 'depuis février 2014', 'since February 2014'],
])('in a list %s reads « %s », “%s”', (text, french, english) => {
  expect([inFrench(text, { style: 'short' }), inEnglish(text, { style: 'short' })]).toEqual([french, english])
})

test.each([
  ['2026-01-12', '12 janvier', '12 January'],
  ['2025-09-24/2025-09-25', '24-25 septembre', '24–25 September'],
  ['2023-11-30/2023-12-01', '30 novembre - 1er décembre', '30 November – 1 December'],
  ['2024-05/2024-06', 'mai-juin', 'May–June'],
  ['2023-03~', 'vers mars', 'about March'],
  ['2004-06-XX', 'un jour de juin', 'a day in June'],
  ['2021-21', 'printemps', 'spring'],
  ['2017', '2017', '2017'],
  ['2020-04/2021', 'avril 2020 - 2021', 'April 2020 – 2021'],
  ['2023-12-30/2024-01-02', '30 décembre 2023 - 2 janvier 2024', '30 December 2023 – 2 January 2024'],
  ['2014-02/..', 'depuis février 2014', 'since February 2014'],
])('under the heading of its year %s reads « %s », “%s”', (text, french, english) => {
  const options = { style: 'short', omitYear: true } as const
  expect([inFrench(text, options), inEnglish(text, options)]).toEqual([french, english])
})

test('a date can begin a line of a record', () => {
  expect(capitalise(inFrench('2025-05-22/2025-05-24'), 'fr')).toBe('Du 22 au 24 mai 2025')
  expect(capitalise(inFrench('2025-05-22'), 'fr')).toBe('22 mai 2025')
  expect(capitalise('', 'fr')).toBe('')
  expect(capitalise('été 2021', 'fr')).toBe('Été 2021')
})

describe('a date less known than to the day says so', () => {
  test.each([
    ['2025-05-22', null],
    ['2025-05-22/2025-05-24', null],
    ['2014-02-16/..', null],
    ['2025-05', 'au mois près'],
    ['2018-09-17/2018-10', 'au mois près'],
    ['2017', 'à l’année près'],
    ['2021-22', 'à la saison près'],
    ['201X', 'à la décennie près'],
    ['18XX', 'au siècle près'],
    ['XXXX', 'année inconnue'],
    ['2018~', 'date approximative'],
    ['2020-02-03?', 'date incertaine'],
    ['2020-02%', 'date approximative et incertaine'],
  ])('%s: %s', (text, note) => {
    const key = precisionNote(edtfOf(text))
    expect(key && say.fr(key)).toBe(note)
  })
})

test('every date has words in both languages and styles, with nothing left unsaid', () => {
  const options = fc.record({ style: fc.constantFrom('long', 'short'), omitYear: fc.boolean() })
  fc.assert(
    fc.property(edtfStrings, options, (text, how) => {
      for (const words of [inFrench(text, how), inEnglish(text, how)]) {
        expect(words).not.toMatch(/undefined|null|NaN|[{}]|dates\.|^\s*$|\s\s/)
      }
    }),
  )
})

test('the two languages have the same date messages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr))
})
