import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { edtfOf } from './columns'
import { readDateWords } from './read-words'
import { dateWords } from './words'

test.each([
  // EDTF itself
  ['2025-09-24', '2025-09-24'],
  ['2025-09', '2025-09'],
  ['2025', '2025'],
  ['2018~', '2018~'],
  ['2014-02-16/..', '2014-02-16/..'],
  ['2025-09-24/2025-09-25', '2025-09-24/2025-09-25'],
  ['201x', '201X'],
  // One day
  ['24 septembre 2025', '2025-09-24'],
  ['le 24 septembre 2025', '2025-09-24'],
  ['mercredi 24 septembre 2025', '2025-09-24'],
  ['1er août 2025', '2025-08-01'],
  ['1ᵉʳ août 2025', null],
  ['24 September 2025', '2025-09-24'],
  ['September 24, 2025', '2025-09-24'],
  ['Wednesday, 24th September 2025', '2025-09-24'],
  ['on 3 Sept. 2025', '2025-09-03'],
  ['24/09/2025', '2025-09-24'],
  ['24.9.2025', '2025-09-24'],
  ['24-09-2025', '2025-09-24'],
  // A month, a season, a year, more
  ['mai 2025', '2025-05'],
  ['Mai\u00a02025', '2025-05'],
  ['May 2025', '2025-05'],
  ['05/2025', '2025-05'],
  ['févr. 2024', '2024-02'],
  ['mid-May 2025', '2025-05'],
  ['mi-mai 2025', '2025-05'],
  ['début mai 2025', '2025-05'],
  ['fin d’avril 2025', '2025-04'],
  ['late May 2025', '2025-05'],
  ['début 2025', '2025'],
  ['printemps 2025', '2025-21'],
  ['winter 2024', '2024-24'],
  ['les années 2010', '201X'],
  ['2010s', '201X'],
  ['20th century', '19XX'],
  // Doubt
  ['vers 2018', '2018~'],
  ['vers le 3 mai 2018', '2018-05-03~'],
  ['mars 2023 environ', '2023-03~'],
  ['about March 2023', '2023-03~'],
  ['c. 2018', '2018~'],
  ['2018 ?', '2018?'],
  ['mai 2018 (?)', '2018-05?'],
  ['perhaps 2018', '2018?'],
  ['vers 2018 ?', '2018%'],
  // How long it lasted
  ['24 et 25 septembre 2025', '2025-09-24/2025-09-25'],
  ['24 and 25 September 2025', '2025-09-24/2025-09-25'],
  ['30 septembre et 1er octobre 2025', '2025-09-30/2025-10-01'],
  ['24-26 septembre 2025', '2025-09-24/2025-09-26'],
  ['24 – 26 September 2025', '2025-09-24/2025-09-26'],
  ['du 24 au 26 septembre 2025', '2025-09-24/2025-09-26'],
  ['from 24 to 26 September 2025', '2025-09-24/2025-09-26'],
  ['September 24-26, 2025', '2025-09-24/2025-09-26'],
  ['du 28 avril au 2 mai 2025', '2025-04-28/2025-05-02'],
  ['du 30 décembre 2024 au 2 janvier 2025', '2024-12-30/2025-01-02'],
  ['24/09/2025 - 26/09/2025', '2025-09-24/2025-09-26'],
  ['de mai à juin 2025', '2025-05/2025-06'],
  ['mai-juin 2025', '2025-05/2025-06'],
  ['de 2014 à 2016', '2014/2016'],
  ['2014-2016', '2014/2016'],
  ['depuis 2014', '2014/..'],
  ['depuis le 16 février 2014', '2014-02-16/..'],
  ['since 16 February 2014', '2014-02-16/..'],
  ['à partir de mai 2014', '2014-05/..'],
  ['jusqu’en 2016', '../2016'],
  ['jusqu’au 3 mai 2016', '../2016-05-03'],
  ['until May 2016', '../2016-05'],
  ['from 2014, end unknown', '2014/'],
  // No date
  ['', null],
  ['hier', null],
  ['24', null],
  ['mai', null],
  ['34 mai 2025', null],
  ['29 février 2023', null],
  ['13/13/2025', null],
  ['24 et 26 septembre 2025', null],
  ['26 au 24 septembre 2025', null],
  ['24/09/25', null],
  ['mai 2025 à Bamako', null],
  ['entre mai et juin 2025', null],
])('%s is read as %s', (text, edtf) => {
  expect(readDateWords(text)).toBe(edtf)
})

test.each(LOCALES)('a date said back in %s is read as the same date', (locale) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'dates' })
  const pad = (number: number, length = 2) => String(number).padStart(length, '0')
  const year = fc.integer({ min: 1960, max: 2060 }).map((number) => pad(number, 4))
  const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`)
  const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`)
  const pairs = fc.oneof(fc.tuple(year, year), fc.tuple(month, month), fc.tuple(day, day))
  const interval = pairs
    .map((ends) => ends.toSorted())
    .filter(([from, to]) => from !== to)
    .map((ends) => ends.join('/'))
  const any = fc.oneof(
    year,
    month,
    day,
    interval,
    fc.oneof(year, month, day).map((date) => `${date}/..`),
    fc.oneof(year, month, day).map((date) => `../${date}`),
    fc.tuple(fc.oneof(year, month, day), fc.constantFrom('~', '?', '%')).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(any, (date) => {
      expect(readDateWords(dateWords(edtfOf(date), locale, t))).toBe(date)
    }),
  )
})
