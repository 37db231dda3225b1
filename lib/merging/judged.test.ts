import { expect, test } from 'vitest'
import { JudgedFilters, judgedHref } from './judged'

const read = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://site.invalid')
  return { pathname, query: Object.fromEntries(searchParams) }
}

test('a judgement leads back to the same list, and takes the place of what was told there', () => {
  const { pathname, query } = read(judgedHref('/fr/admin/merges?page=2&done=x&undone=y', 'undone'))
  expect(pathname).toBe('/fr/admin/merges')
  expect(query).toEqual({ page: '2', judged: 'undone', fresh: query.fresh })
  expect(JudgedFilters.parse(query)).toEqual({ judged: 'undone', fresh: query.fresh })
})

test('two judgements one after the other are two addresses', () => {
  const first = judgedHref('/en/admin/duplicates', 'distinct')
  const second = judgedHref(first, 'distinct')
  expect(second).not.toBe(first)
  expect([...new URLSearchParams(second.split('?')[1]).keys()]).toEqual(['judged', 'fresh'])
})
