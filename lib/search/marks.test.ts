import { expect, test } from 'vitest'
import { asExcerpt, MARK_END, MARK_START, partsOf, withoutMarks } from './marks'

const mark = (text: string) => text.replaceAll('[', MARK_START).replaceAll(']', MARK_END)

test('a marked text is cut where its matches begin and end', () => {
  expect(partsOf(mark('[Atelier] de [Bamako]'))).toEqual([
    { text: 'Atelier', isMatch: true },
    { text: ' de ', isMatch: false },
    { text: 'Bamako', isMatch: true },
  ])
})

test.each(['[Mali', 'Mali]', '][', ''])('a stray mark in « %s » loses no letter', (text) => {
  const parts = partsOf(mark(text))
  expect(parts.map((part) => part.text).join('')).toBe(withoutMarks(mark(text)))
})

test.each([
  ['[Mali] et Niger', 'Mali et Niger', '[Mali] et Niger'],
  ['[Mali] et', 'Mali et Niger', '[Mali] et …'],
  ['et [Niger]', 'Mali et Niger', '… et [Niger]'],
  ['et [Niger]', '« Mali et Niger ».', '… et [Niger] ».'],
])('an excerpt says where something is left out: %s', (marked, whole, excerpt) => {
  expect(asExcerpt(mark(marked), whole)).toBe(mark(excerpt))
})
