import { expect, test } from 'vitest'
import { trimmed } from './trimmed'

test.each([
  ['formations au', 'formations'],
  [', a déclaré le général', 'a déclaré le général'],
  ['ont adopté le traité qui', 'ont adopté le traité'],
  ['read the ', 'read'],
  ['hôte de la', 'hôte'],
  ['ministre, et', 'ministre'],
  ['la capitale', 'la capitale'],
  ['du 22 au 24 mars', 'du 22 au 24 mars'],
  ['les Casques bleus', 'les Casques bleus'],
  ['de', 'de'],
])('of « %s » the words that state a value stay: « %s »', (exact, wanted) => {
  const body = `Avant ${exact} après`
  const { start, end } = trimmed(body, { start: 6, end: 6 + exact.length })
  expect(body.slice(start, end)).toBe(wanted)
})

test('a quote of nothing but blanks and commas is trimmed at once', () => {
  const body = ', '.repeat(200)
  expect(trimmed(body, { start: 0, end: body.length })).toEqual({ start: 0, end: body.length })
})
