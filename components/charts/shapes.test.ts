import { expect, test } from 'vitest'
import { COUNTRIES } from '@/lib/vocabulary/countries'
import { fromPath, isInside, overlaps, SHEET } from './geometry'
import sheet from './shapes.json'

test('the five central states are marked, and no other', () => {
  const central = sheet.shapes.filter(({ central }) => central).map(({ code }) => code)
  expect(central.toSorted()).toEqual(['BF', 'ML', 'MR', 'NE', 'TD'])
})

test('a limit that is disputed is marked as such', () => {
  expect(sheet.shapes.filter(({ disputed }) => disputed).map(({ code }) => code)).toEqual(['EH'])
})

test.each(sheet.shapes)(
  'the outline of $code belongs to a country, shows on the sheet and fills its box',
  (shape) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = shape.bbox
    const points = fromPath(shape.d).flat()
    expect(COUNTRIES.map(({ code }) => code)).toContain(shape.code)
    expect(overlaps([left, top, right, bottom], SHEET)).toBe(true)
    expect(points.every(([x, y]) => isInside([x, y, x, y], [left, top, right, bottom]))).toBe(true)
  },
)

test('every name written on the map belongs to a drawn country', () => {
  const drawn = new Set(sheet.shapes.map(({ code }) => code))
  expect(sheet.labels.filter(({ code }) => !drawn.has(code))).toEqual([])
})
