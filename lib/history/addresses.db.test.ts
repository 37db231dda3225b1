import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { writer } from '@/lib/db/writer'
import { PAGES, whereIs } from './addresses'

const SITE = 'app/[locale]/(site)'

function pagesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name === 'page.tsx')
    .map(({ parentPath, name }) => relative(SITE, dirname(join(parentPath, name))))
}

test('every page of the site is known as such, and no other', () => {
  // Two pages stand in for others, and have no address of their own.
  const pages = pagesUnder(SITE).filter(
    (page) => !page.includes('[') && !/^(not-found|unavailable)$/.test(page),
  )
  expect([...PAGES].sort()).toEqual(pages.sort())
})

test('records are found, also at the new address of a merged one; anything else is nowhere', async () => {
  await writer().redirect.create({ data: { recordType: 'actor', fromId: 'old-imctc', toId: 'imctc' } })
  expect(await whereIs(['actors', 'imctc'])).toEqual({ is: 'here' })
  expect(await whereIs(['actors', 'old-imctc'])).toEqual({ is: 'moved', path: '/actors/imctc' })
  expect(await whereIs(['events', 'old-imctc'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['countries', 'ML'])).toEqual({ is: 'moved', path: '/countries/ml' })
  expect(await whereIs(['countries', 'zz'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['themes', 'finance', 'more'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['events', '%00'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['wp-login.php'])).toEqual({ is: 'nowhere' })
})

test('the past of a record is found, and that of a merged one with the record that it is now', async () => {
  expect(await whereIs(['actors', 'imctc', 'history'])).toEqual({ is: 'here' })
  expect(await whereIs(['actors', 'imctc', 'history', '1'])).toEqual({ is: 'here' })
  for (const path of [['history'], ['history', '1']]) {
    expect(await whereIs(['actors', 'old-imctc', ...path])).toEqual({
      is: 'moved',
      path: '/actors/imctc/history',
    })
  }
  for (const number of ['2', '0', '01', '-1', '1.5', '99999999999', 'one', '']) {
    expect(await whereIs(['actors', 'imctc', 'history', number]), number).toEqual({ is: 'nowhere' })
  }
  expect(await whereIs(['actors', 'nobody', 'history'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['actors', 'imctc', 'history', '1', 'more'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['actors', 'imctc', 'past'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['themes', 'finance', 'history'])).toEqual({ is: 'nowhere' })
})

test('a record that is a draft, and a redirect to one, are nowhere', async () => {
  await writer().actor.update({ where: { id: 'imctc' }, data: { status: 'draft' } })
  expect(await whereIs(['actors', 'imctc'])).toEqual({ is: 'nowhere' })
  expect(await whereIs(['actors', 'old-imctc'])).toEqual({ is: 'nowhere' })
})
