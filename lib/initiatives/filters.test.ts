import { expect, test } from 'vitest'
import { paramsOf, readParams } from '@/lib/url/params'
import {
  ALL_INITIATIVES,
  conditionsOf,
  InitiativeFilters,
  initiativesHref,
  withoutCondition,
  withoutValue,
} from './filters'

const everything = InitiativeFilters.parse({
  q: 'forces & « sécurité »',
  kind: ['force', 'mission'],
  country: ['ML', 'TD'],
  theme: ['finance'],
  sort: '-events',
  page: '3',
  size: '5',
})

const readBack = (href: string) =>
  readParams(InitiativeFilters, paramsOf(new Request(`http://x${href}`))).values

test('a list address says its filters, and reads back as the same filters', () => {
  expect(readBack(initiativesHref({ page: 3 }, everything))).toEqual(everything)
})

test('the plain list has a plain address', () => {
  expect(initiativesHref()).toBe('/initiatives')
})

test('any change but the page goes back to page one', () => {
  expect(readBack(initiativesHref({ sort: 'name' }, everything)).page).toBe(1)
})

test.each([
  ['page=-1'],
  ['size=500'],
  ['kind=picnic'],
  ['country=XX'],
  ['theme=nothing'],
  ['q=%00'],
  ['sort=up'],
])('%s is left out and told', (query) => {
  const { values, problems } = readParams(
    InitiativeFilters,
    paramsOf(new Request(`http://x/initiatives?${query}`)),
  )
  expect(values).toEqual(ALL_INITIATIVES)
  expect(problems).toHaveLength(1)
})

test('conditions are told in the order of the page and can be dropped one by one', () => {
  expect(conditionsOf(everything)).toEqual(['q', 'kind', 'country', 'theme'])
  expect(conditionsOf(withoutCondition(everything, 'kind'))).toEqual(['q', 'country', 'theme'])
  expect(withoutValue(everything, 'country', 'ML').country).toEqual(['TD'])
})
