import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { listQuery } from './list-query'
import { listParam, pageParam, paramsOf, readParams, sizeParam, textParam } from './params'

const Fruits = z.object({
  q: textParam,
  kind: listParam(z.enum(['apple', 'pear', 'plum'])),
  colour: listParam(z.enum(['red', 'green'])),
  sort: z.enum(['name', '-weight']).default('name'),
  page: pageParam,
  size: sizeParam,
})
const FRUITS = listQuery('/fruits', Fruits, ['kind', 'colour'])

const paramsIn = (href: string) => paramsOf(new Request(new URL(href, 'http://localhost')))

const asked = fc.record({
  q: fc.constantFrom('', 'sour', 'à « point » & plus'),
  kind: fc.uniqueArray(fc.constantFrom('apple' as const, 'pear' as const, 'plum' as const)),
  colour: fc.uniqueArray(fc.constantFrom('red' as const, 'green' as const)),
  sort: fc.constantFrom('name' as const, '-weight' as const),
  page: fc.integer({ min: 1, max: 100 }),
  size: fc.integer({ min: 1, max: 100 }),
})

test('the address of a list reads back as what was asked', () => {
  fc.assert(
    fc.property(asked, (filters) => {
      const href = FRUITS.hrefOf({ page: filters.page }, filters)
      expect(readParams(Fruits, paramsIn(href))).toEqual({ values: filters, problems: [] })
    }),
  )
})

test('the whole list has a plain address', () => {
  expect(FRUITS.hrefOf()).toBe('/fruits')
  expect(FRUITS.isWhole({ sort: 'name', colour: 'loud' })).toBe(true)
  expect(FRUITS.isWhole({ colour: 'red' })).toBe(false)
})

test('any change but the page goes back to page one', () => {
  const third = { ...FRUITS.all, page: 3 }
  expect(FRUITS.hrefOf({ page: 4 }, third)).toBe('/fruits?page=4')
  expect(FRUITS.hrefOf({ kind: ['pear', 'plum'] }, third)).toBe('/fruits?kind=pear&kind=plum')
})

test('each condition is one that can be taken away alone', () => {
  fc.assert(
    fc.property(asked, (filters) => {
      const conditions = FRUITS.conditionsOf(filters)
      for (const condition of conditions) {
        const rest = FRUITS.withoutCondition(filters, condition)
        expect(FRUITS.conditionsOf(rest)).toEqual(conditions.filter((other) => other !== condition))
        expect(rest.page).toBe(1)
      }
    }),
  )
})

test('without any of its conditions, a list keeps its order and the size of its pages', () => {
  const plums = {
    ...FRUITS.all,
    q: 'sour',
    kind: ['plum' as const],
    sort: '-weight' as const,
    size: 5,
    page: 2,
  }
  expect(FRUITS.conditionsOf(plums)).toEqual(['q', 'kind'])
  expect(FRUITS.withoutConditions(plums)).toEqual({ ...FRUITS.all, sort: '-weight', size: 5 })
  expect(FRUITS.withoutFacets(plums)).toEqual({ ...plums, kind: [], page: 1 })
})

test('a value can be taken away, or chosen alone', () => {
  const two = { ...FRUITS.all, kind: ['pear' as const, 'plum' as const], colour: ['red' as const], page: 2 }
  expect(FRUITS.withoutValue(two, 'kind', 'pear')).toEqual({ ...two, kind: ['plum'], page: 1 })
  expect(FRUITS.withValueAlone(two, 'kind', 'apple')).toEqual({ ...two, kind: ['apple'], page: 1 })
})
