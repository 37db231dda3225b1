import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfStrings } from '@/tests/edtf-strings'
import { edtfOf } from './columns'
import { axisEnd, lifeAxis, lifeLine, tickOf } from './life-line'

const axis = { firstYear: 2012, lastYear: 2026 }
const edition = '2026-03-31'
const line = (text: string) => lifeLine(edtfOf(text), axis, edition)

test.each([
  ['2014-02-16/2023-12-06', [['on', 213, 980]], [213, 1193]],
  ['2013-04-25/2023-12-31', [['on', 131, 1069]], [131, 1200]],
  ['2015-07-23/..', [['on', 356, 1069]], [356]],
  [
    '2014-01/..',
    [
      ['may', 200, 8],
      ['on', 208, 1217],
    ],
    [],
  ],
  [
    '2016~/..',
    [
      ['may', 400, 100],
      ['on', 500, 925],
    ],
    [],
  ],
  [
    '2017-02-06/2023',
    [
      ['on', 510, 590],
      ['may', 1100, 100],
    ],
    [510],
  ],
  [
    '2019/2021',
    [
      ['may', 700, 100],
      ['on', 800, 100],
      ['may', 900, 100],
    ],
    [],
  ],
  ['2026/..', [['may', 1400, 25]], []],
  [
    '2021/2030',
    [
      ['may', 900, 100],
      ['on', 1000, 500],
    ],
    [],
  ],
  ['2010/2023-02-18', [['on', 0, 1113]], [1113]],
  [
    '../2022-12',
    [
      ['on', 0, 1092],
      ['may', 1092, 8],
    ],
    [],
  ],
  ['../2005', [], []],
  ['2010-01-05/2011-12-31', [], []],
  ['2026-12-30~', [['may', 1496, 4]], []],
  [
    '2020-05-06/',
    [
      ['on', 835, 0],
      ['may', 835, 590],
    ],
    [835],
  ],
  ['2017', [['may', 500, 100]], []],
  ['XXXX', [['may', 0, 1425]], []],
])('the life line of %s is drawn as %j with caps at %j', (text, segments, caps) => {
  const drawn = line(text)
  expect(drawn.segments.map(({ kind, x, width }) => [kind, x, width])).toEqual(segments)
  expect(drawn.caps).toEqual(caps)
})

test('what is planned after the edition has no line yet', () => {
  expect(line('2026-09-01/..').segments).toEqual([])
})

test.each([
  ['2022-11-09', 1086],
  ['2015-05-25', 340],
  ['2011-12-31', null],
  ['2027', null],
  ['../2020', null],
])('the tick of %s stands at %s', (text, x) => {
  expect(tickOf(edtfOf(text), axis)).toBe(x)
})

test('whatever the date, its line stays on the axis', () => {
  fc.assert(
    fc.property(edtfStrings, (text) => {
      const { segments, caps } = line(text)
      for (const { x, width } of segments)
        expect(x >= 0 && width >= 0 && x + width <= axisEnd(axis)).toBe(true)
      for (const x of caps) expect(x >= 0 && x <= axisEnd(axis)).toBe(true)
    }),
  )
})

test.each([
  ['2026-11-21', [], 2012],
  ['2026-11-21', ['2012-05-15'], 2012],
  ['2026-11-21', ['2009'], 2009],
  ['2026-11-21', ['1983/..'], 2007],
  ['2026-11-21', ['2025-03'], 2012],
])('on %s, lives with events %o stand on an axis from %i', (edition, events, firstYear) => {
  expect(lifeAxis(edition, events.map(edtfOf))).toEqual({ firstYear, lastYear: 2026 })
})
