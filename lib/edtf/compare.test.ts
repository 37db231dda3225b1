import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfStrings } from '@/tests/edtf-strings'
import { edtfOf } from './columns'
import { compareEdtf, isCertainlyWithin, isPossiblyWithin, overlaps, windowOf } from './compare'

const dates = edtfStrings.map(edtfOf)
const windows = fc
  .tuple(fc.option(dates), fc.option(dates))
  .map(([from, to]) => windowOf(from ?? undefined, to ?? undefined))

const asked = (from: string, to: string) =>
  windowOf(from ? edtfOf(from) : undefined, to ? edtfOf(to) : undefined)

test.each([
  ['2024-05-22', '2024', '2024', 'certainly'],
  ['2024', '2024', '2024', 'certainly'],
  ['2024-05', '2024-05-10', '2024-05-20', 'possibly'],
  ['2018~', '2018', '2018', 'possibly'],
  ['2020-02?', '2019', '2021', 'possibly'],
  ['2019~', '2020', '', 'not'],
  ['2023-12-30/2024-01-02', '2024', '2024', 'possibly'],
  ['2023-12-30/2024-01-02', '', '2024', 'certainly'],
  ['2014-02-16/..', '2024', '2024', 'possibly'],
  ['2014-02-16/..', '2014', '', 'certainly'],
  ['2014/', '2024', '2024', 'possibly'],
  ['../2022-12', '2023', '', 'not'],
  ['../2022-12', '', '2022', 'certainly'],
  ['201X', '2015', '2015', 'possibly'],
  ['XXXX', '2015', '2015', 'possibly'],
  ['2023', '2024-01-01', '', 'not'],
  ['-0050', '', '-0049', 'certainly'],
  ['2001-24', '2002-02', '2002-02', 'possibly'],
])('%s from %s to %s is %s inside', (date, from, to, answer) => {
  const window = asked(from, to)
  expect({
    possibly: isPossiblyWithin(edtfOf(date), window),
    certainly: isCertainlyWithin(edtfOf(date), window),
  }).toEqual({ possibly: answer !== 'not', certainly: answer === 'certainly' })
})

test('an end that is open sets no limit to a search', () => {
  expect(asked('2024/..', '../2025-06')).toEqual({ first: '2024-01-01', last: '2025-06-30' })
  expect(asked('../2024', '2024/..')).toEqual({ first: null, last: null })
})

test('what is certainly inside is possibly inside', () => {
  fc.assert(
    fc.property(dates, windows, (date, window) => {
      return !isCertainlyWithin(date, window) || isPossiblyWithin(date, window)
    }),
  )
})

test('an approximate or uncertain date is never certainly inside', () => {
  fc.assert(
    fc.property(dates, windows, (date, window) => {
      fc.pre(date.approximate || date.uncertain)
      return !isCertainlyWithin(date, window)
    }),
  )
})

test('overlapping works both ways, and every date overlaps itself', () => {
  fc.assert(fc.property(dates, dates, (a, b) => overlaps(a, b) === overlaps(b, a) && overlaps(a, a)))
})

test.each([
  [
    ['2024', '2023-05', 'XXXX', '../2022', '2023'],
    ['../2022', 'XXXX', '2023', '2023-05', '2024'],
  ],
  [
    ['2014/..', '2014', '2014-01-01', '2014/2016'],
    ['2014-01-01', '2014', '2014/2016', '2014/..'],
  ],
  [
    ['0001', '-0050', 'Y17000', '-0100', '2024'],
    ['-0100', '-0050', '0001', '2024', 'Y17000'],
  ],
  [
    ['2018~', '2018', '2018?'],
    ['2018', '2018?', '2018~'],
  ],
])('%j sorts as %j', (texts, sorted) => {
  expect(
    texts
      .map(edtfOf)
      .sort(compareEdtf)
      .map(({ text }) => text),
  ).toEqual(sorted)
})

test('any two dates have one order, and equal means the same text', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0)
      expect(compareEdtf(a, b) === 0).toBe(a.text === b.text)
    }),
  )
})

test('the order of three dates never goes in a circle', () => {
  fc.assert(
    fc.property(fc.tuple(dates, dates, dates), (three) => {
      const [a, b, c] = three.sort(compareEdtf)
      expect(compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0 && compareEdtf(a, c) <= 0).toBe(true)
    }),
  )
})
