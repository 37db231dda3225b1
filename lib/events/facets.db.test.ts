import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFilters } from '@/tests/random-filters'
import { EVENTS, isAsked, valuesOf } from '@/tests/reference-events'
import { drawnFacets } from './facet-values'
import { countFacets } from './facets'
import { ALL_EVENTS, type EventFilters, FACET_KEYS, type FacetKey, withValueAlone } from './filters'
import { countEach } from './queries'

const COMBINATIONS = fc.sample(randomFilters, { seed: 30, numRuns: 30 })
const MOST_AT_ONCE = 100
// Some combinations have a thousand values.
const TIMEOUT = 60_000

async function countAll(lists: EventFilters[]) {
  const counts = []
  for (let place = 0; place < lists.length; place += MOST_AT_ONCE) {
    counts.push(...(await countEach(lists.slice(place, place + MOST_AT_ONCE))))
  }
  return counts
}

test.each([ALL_EVENTS, { ...ALL_EVENTS, q: 'formation' }, ...COMBINATIONS])(
  'every number beside a value is the number of events that its link lists ($#)',
  async (filters) => {
    const facets = await countFacets(filters)
    const lines = FACET_KEYS.flatMap((key) => facets[key].map((line) => ({ key, ...line })))
    const linked = await countAll(lines.map(({ key, value }) => withValueAlone(filters, key, value)))
    expect(lines.map(({ key, value, count }) => [key, value, count])).toEqual(
      lines.map(({ key, value }, place) => [key, value, linked[place]]),
    )
  },
  TIMEOUT,
)

test.each(COMBINATIONS)(
  'no value that gives something is missing ($#)',
  async (filters) => {
    const facets = await countFacets(filters)
    const expected = (key: FacetKey) => {
      const values = [...new Set(EVENTS.flatMap((event) => valuesOf(event, key)))]
      return values.filter((value) => {
        const alone = withValueAlone(filters, key, value)
        return EVENTS.some((event) => isAsked(event, alone))
      })
    }
    for (const key of FACET_KEYS) {
      expect(facets[key].map(({ value }) => value).toSorted()).toEqual(expected(key).toSorted())
    }
  },
  TIMEOUT,
)

test('a chosen value stands first, also when it gives nothing', async () => {
  const filters: EventFilters = { ...ALL_EVENTS, country: ['NE', 'TD'], actor: ['giaba'], '-country': ['TD'] }
  const { country } = drawnFacets(await countFacets(filters), filters)
  expect(country.slice(0, 2).map(({ value }) => value)).toEqual(['NE', 'TD'])
  expect(country.find(({ value }) => value === 'TD')?.count).toBe(0)
})
