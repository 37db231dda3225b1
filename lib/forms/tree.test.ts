import { expect, test } from 'vitest'
import { onlyWrong } from './tree'

const TREE = { name: { fr: '' }, parent: { text: 'x', id: '' }, themes: ['finance'] }

test.each([
  [{ parent: ['none'] }, 'parent'],
  [{ 'name.fr': ['untitled'] }, 'name.fr'],
  [{ parent: ['none'], 'name.fr': ['untitled'] }, null],
  [{ themes: ['too-many'] }, null],
  [{ '': ['not-our-form'] }, null],
  [{}, null],
])('of what is wrong (%j), a refusal leads straight to %s', (errors, name) => {
  expect(onlyWrong(errors, TREE)).toBe(name)
})
