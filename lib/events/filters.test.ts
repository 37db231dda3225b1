import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paramsOf, readParams } from '@/lib/url/params'
import { randomFilters } from '@/tests/random-filters'
import {
  ALL_EVENTS,
  chosenValues,
  conditionsOf,
  EventFilters,
  eventsHref,
  sortOf,
  withoutCondition,
  withoutValue,
  withValueTurned,
} from './filters'

const readBack = (href: string) =>
  readParams(EventFilters, paramsOf(new Request(new URL(href, 'http://localhost'))))

test('the address of a list reads back as the filters of that list', () => {
  fc.assert(
    fc.property(randomFilters, (filters) => {
      expect(readBack(eventsHref({}, filters))).toEqual({ values: filters, problems: [] })
    }),
  )
})

test('the plain list has a plain address', () => {
  expect(eventsHref()).toBe('/events')
})

test('any change but the page leads to the first page', () => {
  const third = eventsHref({ page: 3 }, { ...ALL_EVENTS, country: ['ML'] })
  expect(third).toBe('/events?country=ML&page=3')
  expect(eventsHref({ kind: ['summit'] }, readBack(third).values)).toBe('/events?country=ML&kind=summit')
})

test('a country is read in small letters too', () => {
  expect(readBack('/events?country=ml&-country=ne').values).toMatchObject({
    country: ['ML'],
    '-country': ['NE'],
  })
})

test.each([
  'country=XX',
  'theme=La pêche',
  'kind=picnic',
  'role=cook',
  'actor=N°1',
  'from=garbage',
  'view=map',
])('%s breaks no page', (query) => {
  const { values, problems } = readBack(`/events?${query}`)
  expect(values).toEqual(ALL_EVENTS)
  expect(problems).toHaveLength(1)
})

test.each(['map', 'timeline', 'calendar', 'network'])('the view %s is told to be none yet', (view) => {
  expect(readBack(`/events?view=${view}`).problems).toEqual([
    { key: 'view', value: view, reason: 'not-a-view' },
  ])
})

test('without any of its conditions, a list asks for nothing any more', () => {
  fc.assert(
    fc.property(randomFilters, (filters) => {
      expect(conditionsOf(filters).reduce(withoutCondition, filters)).toEqual(ALL_EVENTS)
    }),
  )
})

test('each condition is one that can be taken away alone', () => {
  fc.assert(
    fc.property(randomFilters, (filters) => {
      const conditions = conditionsOf(filters)
      for (const condition of conditions) {
        const rest = conditionsOf(withoutCondition(filters, condition))
        expect(rest).toEqual(conditions.filter((other) => other !== condition))
      }
    }),
  )
})

test('a chosen value that is removed is no longer there, and turned, it is excluded', () => {
  const filters = { ...ALL_EVENTS, country: ['ML', 'NE'] }
  const mali = { key: 'country', value: 'ML', isExcluded: false } as const
  expect(withoutValue(filters, mali).country).toEqual(['NE'])
  const turned = withValueTurned(filters, mali)
  expect(turned).toMatchObject({ country: ['NE'], '-country': ['ML'] })
  expect(chosenValues(turned)).toEqual([
    { key: 'country', value: 'NE', isExcluded: false },
    { key: 'country', value: 'ML', isExcluded: true },
  ])
})

test.each([
  [{}, '-date'],
  [{ q: 'mali' }, 'relevance'],
  [{ q: 'mali', sort: 'date' }, 'date'],
  [{ sort: 'relevance' }, '-date'],
] as const)('the order of %o is %s', (change, order) => {
  expect(sortOf({ ...ALL_EVENTS, ...change })).toBe(order)
})
