import { expect, test } from 'vitest'
import { COUNTRIES } from '@/lib/vocabulary/countries'
import { CENTRAL_STATES } from '@/lib/vocabulary/lists'
import { byRegion } from './regions'

test('the five central states come first, and every country has one region', () => {
  const regions = byRegion(COUNTRIES, 'fr')
  expect(regions[0]?.region).toBe('central')
  expect(regions[0]?.countries.map(({ code }) => code).toSorted()).toEqual(CENTRAL_STATES.toSorted())
  expect(regions.flatMap(({ countries }) => countries)).toHaveLength(COUNTRIES.length)
})

test('the countries of a region stand in the order of the reader’s language', () => {
  const codes = [{ code: 'GB' }, { code: 'DE' }, { code: 'ES' }, { code: 'EE' }]
  const order = (locale: 'fr' | 'en') =>
    byRegion(codes, locale).flatMap(({ countries }) => countries.map(({ code }) => code))
  expect(order('fr')).toEqual(['DE', 'ES', 'EE', 'GB'])
  expect(order('en')).toEqual(['EE', 'DE', 'ES', 'GB'])
})
