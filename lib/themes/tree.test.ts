import { expect, test } from 'vitest'
import { groupThemes } from './tree'

const said = (pairs: [id: string, broader: string | null][]) =>
  groupThemes(pairs.map(([id, broader]) => ({ id, broader }))).map(({ top, narrower }) => [
    top.id,
    ...narrower.map(({ id }) => id),
  ])

test('themes stand under their broadest ones, each right after the one above it', () => {
  expect(
    said([
      ['bank', 'money'],
      ['sea', null],
      ['money', null],
      ['loan', 'bank'],
      ['cash', 'money'],
    ]),
  ).toEqual([['sea'], ['money', 'bank', 'loan', 'cash']])
})

test('a theme whose broader one is not among them stands for itself', () => {
  expect(said([['bank', 'money']])).toEqual([['bank']])
})

test('themes that stand in a circle are all there, each once', () => {
  expect(
    said([
      ['hen', 'egg'],
      ['egg', 'hen'],
      ['yolk', 'egg'],
    ]),
  ).toEqual([['hen', 'egg', 'yolk']])
})
