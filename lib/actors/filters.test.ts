import { expect, test } from 'vitest'
import { readParams } from '@/lib/url/params'
import { ActorFilters, ALL_ACTORS, actorsHref } from './filters'

test('an address says only what differs from all actors', () => {
  expect(actorsHref()).toBe('/actors')
  expect(actorsHref({ kind: ['ministry', 'police'], sort: '-events' })).toBe(
    '/actors?kind=ministry&kind=police&sort=-events',
  )
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
