import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestWord } from './spelling'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

test.each([
  ['terorisme', 'terrorisme', 1],
  ['barkahne', 'barkhane', 1],
  ['flintlok', 'flintlock', 1],
  ['tchiani', 'tiani', 2],
  ['mali', 'mali', 0],
  ['', 'mali', 4],
])('%s is %s but for %i letters', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
})

test('a distance is the same both ways, and nothing only between equals', () => {
  fc.assert(
    fc.property(word, word, (from, to) => {
      expect(editDistance(from, to)).toBe(editDistance(to, from))
      expect(editDistance(from, to) === 0).toBe(from === to)
    }),
  )
})

test('a word is at most as far from another as the longer of them is long', () => {
  fc.assert(
    fc.property(word, word, (from, to) => {
      expect(editDistance(from, to)).toBeLessThanOrEqual(Math.max(from.length, to.length))
      expect(editDistance(from, to)).toBeGreaterThanOrEqual(Math.abs(from.length - to.length))
    }),
  )
})

test('the nearer of two words is meant', () => {
  const known = [
    { word: 'terrorism', frequency: 200 },
    { word: 'terrorisme', frequency: 200 },
  ]
  expect(nearestWord('terorisme', known)?.word).toBe('terrorisme')
})

test('of words as near, the more frequent is meant', () => {
  const known = [
    { word: 'maroc', frequency: 3 },
    { word: 'marou', frequency: 90 },
  ]
  expect(nearestWord('maros', known)?.word).toBe('marou')
})

test('a short word is not taken for one that is two letters away', () => {
  expect(nearestWord('niger', [{ word: 'tigre', frequency: 500 }])).toBeNull()
})
