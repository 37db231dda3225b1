import { expect, test } from 'vitest'
import { readParams } from '@/lib/url/params'
import { ActorFilters, ALL_ACTORS, actorsHref, conditionsOf, withoutCondition, withoutValue } from './filters'

test('an address says only what differs from all actors', () => {
  expect(actorsHref()).toBe('/actors')
  expect(actorsHref({ kind: ['ministry', 'police'], sort: '-events' })).toBe(
    '/actors?kind=ministry&kind=police&sort=-events',
  )
})

test('any change but the page goes back to page one', () => {
  const third = { ...ALL_ACTORS, country: ['ML'], page: 3 }
  expect(actorsHref({ page: 4 }, third)).toBe('/actors?country=ML&page=4')
  expect(actorsHref({ sort: '-events' }, third)).toBe('/actors?country=ML&sort=-events')
})

test('bad values are told and left out', () => {
  const { values, problems } = readParams(ActorFilters, {
    kind: ['ministry', 'wizard'],
    country: 'xx',
    page: '-1',
    sort: 'colour',
  })
  expect(values).toEqual({ ...ALL_ACTORS, kind: ['ministry'] })
  expect(problems.map(({ key, value }) => `${key} ${value}`)).toEqual([
    'kind wizard',
    'country xx',
    'sort colour',
    'page -1',
  ])
})

test('a country may be written in lower case', () => {
  expect(readParams(ActorFilters, { country: 'ml' }).values.country).toEqual(['ML'])
})

test('a condition or one of its values can be taken away', () => {
  const filters: ActorFilters = { ...ALL_ACTORS, q: 'drogue', kind: ['police', 'ministry'], page: 2 }
  expect(conditionsOf(filters)).toEqual(['q', 'kind'])
  expect(withoutCondition(filters, 'kind')).toEqual({ ...ALL_ACTORS, q: 'drogue' })
  expect(withoutValue(filters, 'kind', 'police')).toEqual({ ...ALL_ACTORS, q: 'drogue', kind: ['ministry'] })
})
