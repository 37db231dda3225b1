import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { ADMIN_PAGES, guardOf, RECORD_WORDS } from './pages'

const DESK = 'app/[locale]/admin'
// Two pages stand in for others, and have no address of their own.
const STAND_INS = ['not-allowed', 'not-found']

function pagesOf(folder: string): string[] {
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(({ name }) => name === 'page.tsx')
      .map(({ parentPath, name }) => relative(folder, dirname(join(parentPath, name))))
      .map((path) =>
        path
          .split('/')
          .filter((word) => !word.startsWith('('))
          .join('/'),
      )
      .map((path) => path.replaceAll('[', '{').replaceAll(']', '}'))
      // One folder for records of every word.
      .flatMap((path) =>
        path.includes('{word}') ? RECORD_WORDS.map((word) => path.replace('{word}', word)) : [path],
      )
  )
}

test('the table of pages is the pages that there are', () => {
  const pages = pagesOf(DESK).filter((page) => !STAND_INS.includes(page))
  expect(Object.keys(ADMIN_PAGES).sort()).toEqual(pages.sort())
})

test.each([
  ['', 'records.read'],
  ['events', 'records.read'],
  ['events/new', 'records.create'],
  ['events/g5-sahel-summit-2018', 'records.read'],
  ['events/g5-sahel-summit-2018/history/3', 'records.read'],
  ['merge/actors', 'records.merge'],
  ['accounts/01a200a5-b10d-74cb-a701-db95c8ac588b', 'accounts.manage'],
  ['link/XC9P4s4RlWYJj-xWc6Nu_9HrNqy-ELIFFhktQCqym-A', 'anybody'],
])('/admin/%s asks for %s', (path, guard) => {
  expect(guardOf(path.split('/'))).toBe(guard)
})

test.each([
  'not-found',
  'not-allowed',
  'events/',
  'events/../accounts',
  'events/G5',
  'events/a/history/0',
  'events/a/b',
  'countries',
  'link',
  'link/a b',
  'sign-in/x',
  '%2e%2e/accounts',
])('/admin/%s is no page', (path) => {
  expect(guardOf(path.split('/'))).toBeNull()
})
