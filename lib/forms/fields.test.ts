import { expect, test } from 'vitest'
import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import {
  accepted,
  choice,
  date,
  decimal,
  decimalField,
  lines,
  localizedLine,
  rows,
  text,
  typed,
  webAddress,
  wholeNumber,
} from './fields'

const codesOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message, path }) => [...path, message].join(' '))

test('a text loses the spaces around it and has the line ends of every other', () => {
  expect(typed.parse('  un\r\ndeux\rtrois ')).toBe('un\ndeux\ntrois')
  expect(text.parse('   ')).toBeNull()
  expect(text.parse(undefined)).toBeNull()
})

test('a text in several languages has only those that were written, each in one line', () => {
  expect(localizedLine.parse({ fr: ' Un\nnom ', en: '', ar: undefined })).toEqual({ fr: 'Un nom' })
  expect(localizedLine.parse(undefined)).toEqual({})
  expect(LocalizedText.safeParse(localizedLine.parse({ en: 'A name' })).success).toBe(true)
})

test('aliases are one a line, each once', () => {
  expect(lines.parse(' ONUDC \n\nUNODC\nONUDC')).toEqual(['ONUDC', 'UNODC'])
  expect(lines.parse('')).toEqual([])
})

test('a word that is not in the list is refused, none chosen is none', () => {
  const kind = choice(z.enum(['force', 'mission']))
  expect(kind.parse('force')).toBe('force')
  expect(kind.parse('')).toBeNull()
  expect(codesOf(kind, 'picnic')).toEqual(['unknown-value'])
})

test.each([
  ['13.5116', 13.5116],
  ['13,5116', 13.5116],
  ['-2,1', -2.1],
  ['−2.1', -2.1],
  ['12°', 12],
  ['', null],
])('the number %s is %d', (written, number) => {
  expect(decimal.parse(written)).toBe(number)
})

test('a number is shown as the language writes it, and read again as it was', () => {
  expect(['fr', 'en'].map((locale) => decimalField(-13.5116, locale === 'fr' ? 'fr' : 'en'))).toEqual([
    '-13,5116',
    '-13.5116',
  ])
  expect(decimal.parse(decimalField(-13.5116, 'fr'))).toBe(-13.5116)
  expect(decimalField(null, 'fr')).toBe('')
})

test.each([
  ['www.example.org/x', 'https://www.example.org/x'],
  ['example.org', 'https://example.org'],
  ['sécurité.example.ml:8080/a?b=c', 'https://sécurité.example.ml:8080/a?b=c'],
  ['http://example.org/x', 'http://example.org/x'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['Le Monde', 'Le Monde'],
  ['', null],
])('the address %s is read as %s', (written, address) => {
  expect(webAddress.parse(written)).toBe(address)
})

test('what is no number, no whole number and no date is said to be none', () => {
  expect(codesOf(decimal, '13° 30’')).toEqual(['not-a-number'])
  expect(codesOf(wholeNumber, '3,5')).toEqual(['not-a-whole-number'])
  expect(wholeNumber.parse('1\u202f200')).toBe(1200)
  expect(codesOf(date, '34 mai 2025')).toEqual(['not-a-date'])
  expect(date.parse('24 et 25 septembre 2025')).toBe('2025-09-24/2025-09-25')
})

test('rows in which nothing was typed are left out, and errors keep the numbers of the others', () => {
  const list = rows(z.object({ name: accepted(typed, z.string().min(3, { error: 'too-short' })) }))
  expect(list.parse([{ name: 'Mali' }, { name: ' ' }, undefined, { name: 'Niger' }])).toEqual([
    { name: 'Mali' },
    { name: 'Niger' },
  ])
  expect(codesOf(list, [{ name: '' }, { name: 'ab' }])).toEqual(['1 name too-short'])
  expect(list.parse(undefined)).toEqual([])
})
