import { expect, test } from 'vitest'
import { isTooHeavy, pageOfFiles } from './weight'

const MB = 1024 * 1024
const bringing = (size: number) => new Headers({ 'content-length': String(size) })

test.each([
  ['admin/import', 21],
  ['admin/extraction', 6],
  ['admin/extraction/0198a5a0-0000-7000-8000-000000000000', 2],
  ['admin/events/new', 2],
  ['contact', 2],
])('a post to %s may weigh %d MB and no more', (path, most) => {
  expect(isTooHeavy(bringing(most * MB), path.split('/'))).toBe(false)
  expect(isTooHeavy(bringing(most * MB + 1), path.split('/'))).toBe(true)
})

test('pages that take files are told apart, to say in words what was too heavy', () => {
  expect(
    ['admin/import', 'admin/extraction', 'admin/import/1', 'import'].map((path) =>
      pageOfFiles(path.split('/')),
    ),
  ).toEqual(['import', 'extraction', null, null])
})
