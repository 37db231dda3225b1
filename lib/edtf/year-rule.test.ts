import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfStrings } from '@/tests/edtf-strings'
import { edtfOf } from './columns'
import { yearRule } from './year-rule'

test.each([
  ['2025-05-22/2025-05-24', [{ x: 141, width: 9, kind: 'lasted' }]],
  ['2024-07-29/2024-08-09', [{ x: 210, width: 12, kind: 'lasted' }]],
  ['2024-10-31/2024-11-04', [{ x: 304, width: 9, kind: 'lasted' }]],
  ['2025-12-23', [{ x: 356, width: 9, kind: 'lasted' }]],
  ['2024-12-31', [{ x: 356, width: 9, kind: 'lasted' }]],
  ['2026-02', [{ x: 31, width: 28, kind: 'may' }]],
  ['2025-05', [{ x: 120, width: 31, kind: 'may' }]],
  ['2017', [{ x: 0, width: 365, kind: 'may' }]],
  ['201X', [{ x: 0, width: 365, kind: 'may' }]],
  ['2018-11-26~', [{ x: 329, width: 9, kind: 'may' }]],
  ['2023-12-30/2024-01-05', [{ x: 356, width: 9, kind: 'lasted' }]],
  ['2014-02-16/..', [{ x: 46, width: 319, kind: 'lasted' }]],
  [
    '2018-09-17/2018-10',
    [
      { x: 259, width: 14, kind: 'lasted' },
      { x: 273, width: 31, kind: 'may' },
    ],
  ],
  [
    '2025-01/2025-07',
    [
      { x: 0, width: 31, kind: 'may' },
      { x: 31, width: 150, kind: 'lasted' },
      { x: 181, width: 31, kind: 'may' },
    ],
  ],
  ['2020-04/2020', [{ x: 91, width: 274, kind: 'may' }]],
  ['../2022', []],
  ['XXXX', []],
])('the rule beside %s shows %j', (text, marks) => {
  expect(yearRule(edtfOf(text))).toEqual(marks)
})

test('whatever the date, its marks can be seen and stay on the year', () => {
  fc.assert(
    fc.property(edtfStrings, (text) => {
      const date = edtfOf(text)
      const marks = yearRule(date)
      expect(marks.length > 0).toBe(date.earliest !== null)
      for (const { x, width } of marks) expect(x >= 0 && width >= 9 && x + width <= 365).toBe(true)
    }),
  )
})
