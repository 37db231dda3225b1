import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyIntervals, edtfStrings } from '@/tests/edtf-strings'
import { edtfOf } from './columns'
import { durationInDays, Edtf, parseEdtf, yearOf } from './date'
import { columnDay, dayNumber, neighbour, partsOf, toDay } from './days'

test.each([
  ['2025-05-22', '2025-05-22', '2025-05-22', 'day'],
  ['2023-11', '2023-11-01', '2023-11-30', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['1900-02', '1900-02-01', '1900-02-28', 'month'],
  ['2017', '2017-01-01', '2017-12-31', 'year'],
  ['201X', '2010-01-01', '2019-12-31', 'decade'],
  ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
  ['2004-XX-XX', '2004-01-01', '2004-12-31', 'year'],
  ['2004-06-XX', '2004-06-01', '2004-06-30', 'month'],
  ['2023-02-XX', '2023-02-01', '2023-02-28', 'month'],
  ['2001-21', '2001-03-01', '2001-05-31', 'season'],
  ['2001-22', '2001-06-01', '2001-08-31', 'season'],
  ['2001-23', '2001-09-01', '2001-11-30', 'season'],
  ['2003-24', '2003-12-01', '2004-02-29', 'season'],
  ['-0050', '-0050-01-01', '-0050-12-31', 'year'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['-0001-24', '-0001-12-01', '0000-02-29', 'season'],
  ['-005X', '-0059-01-01', '-0050-12-31', 'decade'],
  ['-000X', '-0009-01-01', '-0001-12-31', 'decade'],
  ['-00XX', '-0099-01-01', '-0001-12-31', 'century'],
  ['000X', '0000-01-01', '0009-12-31', 'decade'],
  ['Y17000', '17000-01-01', '17000-12-31', 'year'],
  ['Y170000002', '170000002-01-01', '170000002-12-31', 'year'],
  ['Y-170000002', '-170000002-01-01', '-170000002-12-31', 'year'],
  ['2024-06-15T10:00:00Z', '2024-06-15', '2024-06-15', 'day'],
  ['2024-06-15T23:00:00-05:00', '2024-06-15', '2024-06-15', 'day'],
  ['XXXX', null, null, 'unknown'],
  ['XXXX-XX-XX', null, null, 'unknown'],
  ['2025-09-24/2025-09-25', '2025-09-24', '2025-09-25', 'day'],
  ['2024-05/2024-06', '2024-05-01', '2024-06-30', 'month'],
  ['2021-12-02/2023', '2021-12-02', '2023-12-31', 'year'],
  ['2020-04/2020', '2020-04-01', '2020-12-31', 'year'],
  ['2004/2004', '2004-01-01', '2004-12-31', 'year'],
  ['2004-06-30/2004-06', '2004-06-30', '2004-06-30', 'month'],
  ['-0005/0004', '-0005-01-01', '0004-12-31', 'year'],
  ['2014-02-16/..', '2014-02-16', null, 'day'],
  ['../2022-12', null, '2022-12-31', 'month'],
  ['2014/', '2014-01-01', null, 'year'],
  ['/2014', null, '2014-12-31', 'year'],
])('%s can mean any day from %s to %s', (text, earliest, latest, precision) => {
  expect(parseEdtf(text)).toMatchObject({ text, earliest, latest, precision })
})

test.each([
  ['2018~', true, false],
  ['2020-02?', false, true],
  ['2020-02-03%', true, true],
  ['201X~', true, false],
  ['XXXX?', false, true],
  ['2001-21%', true, true],
  ['2016~/..', true, false],
  ['2021-12-13/2021-12-21?', false, true],
  ['2016~/2017?', true, true],
  ['2016', false, false],
])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
  expect(parseEdtf(text)).toMatchObject({ approximate, uncertain })
})

test.each([
  ['2014/..', { open: true, openStart: false, unknownEnd: false, unknownStart: false }],
  ['../2014', { open: false, openStart: true, unknownEnd: false, unknownStart: false }],
  ['2014/', { open: false, openStart: false, unknownEnd: true, unknownStart: false }],
  ['/2014', { open: false, openStart: false, unknownEnd: false, unknownStart: true }],
  ['2014/2015', { open: false, openStart: false, unknownEnd: false, unknownStart: false }],
])('an open end is told from an unknown one: %s', (text, flags) => {
  expect(parseEdtf(text)).toMatchObject({ interval: true, ...flags })
})

test.each([
  ['', 'nothing'],
  ['13/2024', 'a month and year the other way round'],
  ['2024-13', 'a month that is none'],
  ['2024-02-30', 'a day no February has'],
  ['2023-02-29', 'a leap day in a common year'],
  ['1900-02-29', 'a leap day in a century year'],
  ['2014/2023-02-29', 'an end that is no day'],
  ['2024/2023', 'an interval that ends before it starts'],
  ['../..', 'an interval without a date'],
  ['/', 'an interval that knows nothing'],
  ['..', 'an end without an interval'],
  ['19', 'a bare century'],
  ['201', 'a bare decade'],
  ['-0000', 'a year 0 before itself'],
  ['Y2017', 'a long year of four digits'],
  ['?2017', 'a mark in front (level 2)'],
  ['2017?-05', 'a mark on a part (level 2)'],
  ['{2017,2018}', 'a set (level 2)'],
  ['2001-25', 'a quarter (level 2)'],
  ['201X/2020', 'an unspecified digit in an interval (level 2)'],
  ['2017~?', 'two marks'],
  [' 2017', 'a space'],
  ['mai 2025', 'words'],
  ['2017\u0000', 'a null character'],
  [`Y1${'0'.repeat(10_000)}`, 'a year longer than any'],
])('%s is refused: %s', (text) => {
  expect(parseEdtf(text)).toBeNull()
})

test('a refused text has one error code, and spaces around a date are forgiven', () => {
  expect(Edtf.safeParse('13/2024').error?.issues.map(({ message }) => message)).toEqual(['not-a-date'])
  expect(Edtf.safeParse(2024).error?.issues.map(({ message }) => message)).toEqual(['not-a-date'])
  expect(Edtf.parse(' 2024-05 ')).toBe('2024-05')
})

describe('a date', () => {
  test.each([
    ['2025-05-22/2025-05-24', 3],
    ['2024-02-28/2024-03-01', 3],
    ['2025-05-22/2025-05-22', 1],
    ['2025-05-22', null],
    ['2025-05/2025-06', null],
    ['2017-10-27~/2017-11-11', null],
    ['2014-02-16/..', null],
  ])('%s lasts %s days', (text, days) => {
    expect(durationInDays(edtfOf(text))).toBe(days)
  })

  test.each([
    ['2023-12-30/2024-01-02', 2023],
    ['-0050', -50],
    ['../2022', null],
    ['XXXX', null],
  ])('%s is filed under %s', (text, year) => {
    expect(yearOf(edtfOf(text))).toBe(year)
  })

  test('never ends before it begins', () => {
    fc.assert(
      fc.property(edtfStrings, (text) => {
        const { earliest, latest } = edtfOf(text)
        return earliest === null || latest === null || dayNumber(earliest) <= dayNumber(latest)
      }),
    )
  })

  test('spans both of its ends, whatever is between two dates in either order', () => {
    fc.assert(
      fc.property(anyIntervals, (text) => {
        const [from = '', to = ''] = text.split('/')
        const [start, end, whole] = [edtfOf(from), edtfOf(to), parseEdtf(text)]
        const possible = dayNumber(start.earliest ?? '') <= dayNumber(end.latest ?? '')
        expect(whole !== null).toBe(possible)
        if (whole) expect(whole).toMatchObject({ earliest: start.earliest, latest: end.latest })
      }),
    )
  })

  test('is known to its own text and is refused with anything after it', () => {
    fc.assert(
      fc.property(edtfStrings, (text) => {
        expect(edtfOf(text).text).toBe(text)
        expect(parseEdtf(`${text}x`)).toBeNull()
      }),
    )
  })
})

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => parseEdtf(text) === null || typeof text === 'string'))
})

test('days count and step as the calendar of the language does', () => {
  const days = fc.integer({ min: -200_000, max: 200_000 }).map((number) => new Date(number * 86_400_000))
  fc.assert(
    fc.property(days, (date) => {
      const day = toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
      expect(dayNumber(day) - dayNumber('1970-01-01')).toBe(date.getTime() / 86_400_000)
      expect(dayNumber(neighbour(day, 1))).toBe(dayNumber(day) + 1)
      expect(neighbour(neighbour(day, 1), -1)).toBe(day)
      expect(partsOf(day).day).toBe(date.getUTCDate())
    }),
  )
})

test.each([
  ['2025-05-22', '2025-05-22T00:00:00.000Z'],
  ['-0050-03-01', '0001-01-01T00:00:00.000Z'],
  ['170000002-01-01', '9999-12-31T00:00:00.000Z'],
])('%s is stored as %s, which every database and driver takes', (day, stored) => {
  expect(columnDay(day)?.toISOString()).toBe(stored)
})
