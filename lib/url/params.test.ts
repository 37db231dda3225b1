import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { listParam, pageParam, paramsOf, readParams, sizeParam, textParam, toQuery } from './params'

const Fruit = listParam(z.enum(['apple', 'pear', 'plum'], { error: 'unknown-value' }))
const Query = z.object({ q: textParam, fruit: Fruit, page: pageParam, size: sizeParam })

const request = (query: string) => new Request(`http://localhost/?${query}`)
const read = (query: string) => readParams(Query, paramsOf(request(query)))

const queries = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => textParam.safeParse(text).data ?? ''),
  fruit: fc.uniqueArray(fc.constantFrom('apple' as const, 'pear' as const, 'plum' as const)),
  page: fc.integer({ min: 1, max: 100_000 }),
  size: fc.integer({ min: 1, max: 100 }),
})

test('what is written into an address is read from it again', () => {
  fc.assert(
    fc.property(queries, (values) => {
      expect(read(toQuery(Query, values))).toEqual({ values, problems: [] })
    }),
  )
})

test('whatever is written after the question mark, something can be read', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const { values } = read(query)
      expect(Query.safeParse({ ...values, page: `${values.page}`, size: `${values.size}` }).success).toBe(
        true,
      )
    }),
  )
})

test('whatever values are given, each that is not read is told', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (fruits) => {
      const { values, problems } = readParams(Query, { fruit: fruits })
      const given = new Set(fruits.filter((fruit) => fruit.trim() !== ''))
      expect(new Set([...values.fruit, ...problems.map(({ value }) => value)])).toEqual(given)
    }),
  )
})

test('the address of the plain list says nothing', () => {
  expect(toQuery(Query, Query.parse({}))).toBe('')
})

test('a value that is repeated counts once', () => {
  expect(read('fruit=pear&fruit=pear').values.fruit).toEqual(['pear'])
})

test('a good value is kept beside a bad one of the same key', () => {
  const { values, problems } = read('fruit=pear&fruit=stone')
  expect(values.fruit).toEqual(['pear'])
  expect(problems).toEqual([{ key: 'fruit', value: 'stone', reason: 'unknown-value' }])
})

test('an empty field of a form is no value', () => {
  expect(read('q=&fruit=&page=')).toEqual({ values: Query.parse({}), problems: [] })
})

test.each([
  ['page=-1', 'not-a-page'],
  ['page=0', 'not-a-page'],
  ['page=1.5', 'not-a-page'],
  ['page=one', 'not-a-page'],
  ['size=0', 'not-a-size'],
  ['size=101', 'not-a-size'],
  ['q=%00', 'not-text'],
  [`q=${'a'.repeat(10_000)}`, 'too-long'],
])('%s is left out, and told', (query, reason) => {
  const { values, problems } = read(query)
  expect(values).toEqual(Query.parse({}))
  expect(problems.map((problem) => problem.reason)).toEqual([reason])
})

test('a key that nobody asked for is ignored', () => {
  expect(read('__proto__=1&utm_source=x&constructor=y')).toEqual({ values: Query.parse({}), problems: [] })
})

test('a key with hundreds of values keeps the first ones and says that there were more', () => {
  const many = Array.from({ length: 300 }, (_, place) => `value-${place}`)
  const { values, problems } = readParams(z.object({ actor: listParam(z.string()) }), { actor: many })
  expect(values.actor).toEqual(many.slice(0, 40))
  expect(problems).toEqual([{ key: 'actor', value: '+260', reason: 'too-many' }])
})
