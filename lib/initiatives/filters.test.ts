import { expect, test } from 'vitest'
import { paramsOf, readParams } from '@/lib/url/params'
import { ALL_INITIATIVES, InitiativeFilters } from './filters'

test.each([
  ['page=-1'],
  ['size=500'],
  ['kind=picnic'],
  ['country=XX'],
  ['theme=Nothing'],
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
