import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guardOf } from '@/lib/auth/pages'
import { can, type Permission, Role } from '@/lib/auth/roles'
import { PAGES, ROUTES, verdictOf, WORDS } from './permissions/table'

const DESK = 'app/[locale]/admin'

describe('the table of who may what', () => {
  test('names every page of the editors’ side, and no other', () => {
    expect(Object.keys(PAGES).toSorted()).toEqual(
      foldersWith('page.tsx', DESK).flatMap(toPatterns).toSorted(),
    )
  })

  test('names every address of the editors’ programs, and no other', () => {
    expect(Object.keys(ROUTES).toSorted()).toEqual(foldersWith('route.ts', 'app/api/desk').toSorted())
  })

  test.each(Object.entries(PAGES))('says of /admin/%s what the site asks for there', (pattern, { least }) => {
    const guard = guardOf(
      pattern.replace('{id}', 'some-id').replace('{number}', '1').replace('{token}', 'a').split('/'),
    )
    expect(guard).not.toBeNull()
    for (const role of Role.options)
      expect(mayOpen(role, guard ?? 'anybody')).toBe(verdictOf(role, least) === 'let in')
    expect(guard === 'anybody').toBe(least === 'anybody')
    expect(guard === 'profile.manage').toBe(least === 'signed in')
  })
})

function mayOpen(role: Role, guard: Permission | 'anybody') {
  return guard === 'anybody' || can(role, guard)
}

function foldersWith(name: string, folder: string) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.name === name)
    .map((file) => relative(folder, file.parentPath))
}

// Folders in brackets stand for what an address says, those in parentheses for nothing; two pages stand in for others.
function toPatterns(path: string): string[] {
  const words = path.split('/').filter((word) => !word.startsWith('('))
  const pattern = words.join('/').replaceAll('[', '{').replaceAll(']', '}')
  if (['not-allowed', 'not-found'].includes(pattern)) return []
  return pattern.includes('{word}') ? WORDS.map((word) => pattern.replace('{word}', word)) : [pattern]
}
