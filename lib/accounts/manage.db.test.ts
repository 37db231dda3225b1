import { beforeEach, expect, test } from 'vitest'
import { prove } from '@/lib/auth/prove'
import type { Admin } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { makeAccount, type TestAccount } from '@/tests/accounts'
import { getAccount, listAccounts } from './desk'
import { changeRole, createAccount, disableAccount, enableAccount, resetSecondFactor } from './mutations'

let admin: Admin & TestAccount

// Whoever is in the log cannot be removed; and the log is append-only.
beforeEach(async () => {
  await writer().$executeRaw`TRUNCATE accounts CASCADE`
  const account = await makeAccount('admin')
  admin = { ...prove(account, 'accounts.manage'), ...account }
})

const entries = (recordId: string) =>
  writer().auditEntry.findMany({ where: { recordType: 'account', recordId }, orderBy: { id: 'asc' } })

test('a created account has no password yet, and is in the log with its author', async () => {
  const created = await createAccount(
    admin,
    { email: 'new@example.org', name: 'New', role: 'editor' },
    '192.0.2.1',
  )
  const id = 'id' in created ? created.id : ''
  expect(await getAccount(admin, id)).toMatchObject({
    email: 'new@example.org',
    role: 'editor',
    hasPassword: false,
  })
  expect(await entries(id)).toEqual([
    expect.objectContaining({ action: 'account.created', accountId: admin.id, address: '192.0.2.1' }),
  ])
})

test('one e-mail is one account', async () => {
  const twice = { email: admin.email, name: 'Twice', role: 'editor' as const }
  expect(await createAccount(admin, twice, null)).toEqual({ refused: 'email-taken' })
})

test('the last admin who can sign in can be neither disabled nor made less', async () => {
  expect(await disableAccount(admin, admin.id, null)).toBe('last-admin')
  expect(await changeRole(admin, admin.id, 'reviewer', null)).toBe('last-admin')
  const closed = await makeAccount('admin')
  await disableAccount(admin, closed.id, null)
  expect(await disableAccount(admin, admin.id, null)).toBe('last-admin')
  await enableAccount(admin, closed.id, null)
  expect(await changeRole(admin, admin.id, 'reviewer', null)).toBeNull()
})

test('an admin who never chose a password stands in for nobody', async () => {
  const data = { email: 'waiting@example.org', name: 'Waiting', role: 'admin' as const }
  const created = await createAccount(admin, data, null)
  const id = 'id' in created ? created.id : ''
  expect(await disableAccount(admin, admin.id, null)).toBe('last-admin')
  expect(await disableAccount(admin, id, null)).toBeNull()
})

test('two admins who disable each other at the same moment leave one', async () => {
  const other = await makeAccount('admin')
  const answers = await Promise.all([
    disableAccount(admin, other.id, null),
    disableAccount(admin, admin.id, null),
  ])
  expect(answers.toSorted()).toEqual(['last-admin', null])
  expect(await writer().account.count({ where: { role: 'admin', disabledAt: null } })).toBe(1)
})

test('disabling ends every session; enabling lets in again', async () => {
  const editor = await makeAccount('editor')
  expect(await disableAccount(admin, editor.id, null)).toBeNull()
  expect(await getAccount(admin, editor.id)).toMatchObject({ isDisabled: true, sessionCount: 0 })
  expect(await enableAccount(admin, editor.id, null)).toBeNull()
  expect(await getAccount(admin, editor.id)).toMatchObject({ isDisabled: false })
  const actions = (await entries(editor.id)).map(({ action }) => action)
  expect(actions).toEqual(['account.disabled', 'account.enabled'])
})

test('a lifted second factor is gone with the sessions it opened', async () => {
  const editor = await makeAccount('editor', { secondFactor: true })
  expect(await resetSecondFactor(admin, editor.id, null)).toBeNull()
  expect(await getAccount(admin, editor.id)).toMatchObject({ hasSecondFactor: false, sessionCount: 0 })
  expect(await writer().twoFactor.count({ where: { accountId: editor.id } })).toBe(0)
})

test('accounts are listed by name, those that are closed last; unknown ones are none', async () => {
  const closed = await makeAccount('editor', { name: 'Aaa' })
  await makeAccount('editor', { name: 'Zzz' })
  await disableAccount(admin, closed.id, null)
  expect((await listAccounts(admin)).map(({ name }) => name)).toEqual(['Test admin', 'Zzz', 'Aaa'])
  expect(await getAccount(admin, 'nobody')).toBeNull()
  expect(await changeRole(admin, closed.sessionId, 'editor', null)).toBe('not-found')
})
