import { expect, test } from 'vitest'
import { sayDay } from './day'

const moment = new Date('2026-11-22T23:30:00Z')

test('a day is written in the French and the British order', () => {
  expect(sayDay(moment, 'fr', 'long')).toBe('22 novembre 2026')
  expect(sayDay(moment, 'en', 'long')).toBe('22 November 2026')
  expect(sayDay(moment, 'en', 'medium')).toBe('22 Nov 2026')
})
