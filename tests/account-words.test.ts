import { expect, test } from 'vitest'
import { whyNoAccount } from '@/scripts/parts/account-words'

const NEW = { email: 'a.toure@example.org', role: 'editor', name: 'A. Touré' }

test('an account that can be made has nothing against it', () => {
  expect(whyNoAccount(NEW)).toEqual([])
})

test('each word that is wrong has a sentence that says what is asked for', () => {
  expect(whyNoAccount({ email: 'a.toure', role: 'boss', name: 'A' })).toEqual([
    '“a.toure” is no e-mail address, such as name@example.org.',
    '“boss” is no role: contributor, editor, reviewer, admin.',
    '“A” is no name of 2 to 80 characters.',
  ])
  expect(whyNoAccount({ ...NEW, email: `${'a'.repeat(250)}@example.org` })).toHaveLength(1)
})
