import { expect, test } from 'vitest'
import { findAlike, similarity, trigramsOf } from './alike'

const words = [
  'ministere',
  'defense',
  'mali',
  'niger',
  'police',
  'nationale',
  'direction',
  'generale',
  'sahel',
  'g5',
  'force',
]

/** Names of a few words, the same on every run. */
const names = Array.from({ length: 300 }, (_, place) =>
  [place, place * 7, place * 13].map((step) => words[(step + (place % 5)) % words.length]).join(' '),
)

test('the trigrams of a text are those of its words with spaces around them', () => {
  expect([...trigramsOf('g5 mali')].sort()).toEqual(['  g', '  m', ' g5', ' ma', 'ali', 'g5 ', 'li ', 'mal'])
  expect(trigramsOf('')).toEqual(new Set())
})

test('similarity is the share of common trigrams, whatever the order of the words', () => {
  expect(similarity(trigramsOf('police nationale'), trigramsOf('nationale police'))).toBe(1)
  expect(similarity(trigramsOf('mali'), trigramsOf('niger'))).toBe(0)
  expect(similarity(trigramsOf(''), trigramsOf(''))).toBe(0)
})

test.each([0.35, 0.6, 0.75, 1])(
  'no pair that reaches %s is missed, and none below it is found',
  (threshold) => {
    const sets = names.map(trigramsOf)
    const expected = sets.flatMap((one, a) =>
      sets.flatMap((other, b) => (a < b && similarity(one, other) >= threshold ? [`${a} ${b}`] : [])),
    )
    const found = findAlike(names, threshold, () => true)
    expect(found.map(({ one, other }) => `${Math.min(one, other)} ${Math.max(one, other)}`).sort()).toEqual(
      expected.sort(),
    )
    expect(expected.length).toBeGreaterThan(0)
  },
)

test('pairs that cannot be one are left out', () => {
  expect(findAlike(['garsi', 'garsi'], 0.5, () => false)).toEqual([])
})
