import { beforeEach, expect, test } from 'vitest'
import { writer } from '@/lib/db/writer'
import { makeAccount } from '@/tests/accounts'
import { findLink } from './link-desk'
import { choosePassword, createFirstAdmin, createFirstAdminLink, createLink } from './link-mutations'
import { SHELL } from './manager'
import { disableAccount } from './mutations'
import { signIn } from './sign-in-mutations'

const headers = new Headers({ 'x-forwarded-for': '192.0.2.1' })
const password = 'quelques mots sans lien'

const linkFor = async (id: string) => (await createLink(SHELL, id, null)) ?? ''
const choose = (token: string) => choosePassword(headers, { token, password, address: null })

test('a link lets its account choose a password once, and ends its sessions', async () => {
  const { id, email, name } = await makeAccount('editor')
  const token = await linkFor(id)
  expect(await findLink(token)).toEqual({ is: 'password', email, name })
  expect(await choose(token)).toBe(true)
  expect(await writer().session.count({ where: { accountId: id } })).toBe(0)
  expect(await signIn(headers, { email, password })).toEqual({ is: 'in' })
  expect(await findLink(token)).toEqual({ is: 'used' })
  expect(await choose(token)).toBe(false)
})

test('of two who open one link at the same moment, one chooses the password', async () => {
  const { id } = await makeAccount('editor')
  const token = await linkFor(id)
  const chosen = await Promise.all([choose(token), choose(token), choose(token)])
  expect(chosen.filter(Boolean)).toHaveLength(1)
})

test('a link ends after 48 hours, with the next one, and when its account is closed', async () => {
  const [late, twice, closed] = [
    await makeAccount('editor'),
    await makeAccount('editor'),
    await makeAccount('editor'),
  ]
  const lateToken = await linkFor(late.id)
  const { expiresAt, createdAt } = await writer().oneTimeLink.findFirstOrThrow({
    where: { accountId: late.id },
  })
  expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / 3_600_000)).toBe(48)
  await writer().oneTimeLink.updateMany({ where: { accountId: late.id }, data: { expiresAt: new Date() } })
  expect(await findLink(lateToken)).toEqual({ is: 'expired' })
  expect(await choose(lateToken)).toBe(false)

  const first = await linkFor(twice.id)
  await linkFor(twice.id)
  expect(await findLink(first)).toEqual({ is: 'unknown' })
  expect(await choose(first)).toBe(false)

  const token = await linkFor(closed.id)
  await disableAccount(SHELL, closed.id, null)
  expect(await choose(token)).toBe(false)
  expect(await createLink(SHELL, closed.id, null)).toBeNull()
})

test('the database holds no token that could be opened', async () => {
  const { id } = await makeAccount('editor')
  const token = await linkFor(id)
  expect(JSON.stringify(await writer().oneTimeLink.findMany())).not.toContain(token)
})

test('whoever guesses a link gets nothing', async () => {
  expect(await findLink('no-such-link')).toEqual({ is: 'unknown' })
  expect(await choose('no-such-link')).toBe(false)
})

const person = { name: 'Fatoumata', email: 'first@example.org', password, address: null }

// Whoever is in the log cannot be removed; and the log is append-only.
beforeEach(() => writer().$executeRaw`TRUNCATE accounts CASCADE`)

test('the newest first link creates one admin, who may sign in; then there are no more', async () => {
  const [old, token] = [(await createFirstAdminLink()) ?? '', (await createFirstAdminLink()) ?? '']
  expect(await findLink(old)).toEqual({ is: 'unknown' })
  expect(await findLink(token)).toEqual({ is: 'first-admin' })
  const created = await Promise.all([
    createFirstAdmin(headers, { ...person, token }),
    createFirstAdmin(headers, { ...person, token, email: 'second@example.org' }),
  ])
  expect(created.filter(Boolean)).toHaveLength(1)
  expect(await writer().account.findMany()).toEqual([expect.objectContaining({ role: 'admin' })])
  expect(await createFirstAdminLink()).toBeNull()
})

test('a first link is over once there is an account, however it was made', async () => {
  const token = (await createFirstAdminLink()) ?? ''
  await makeAccount('editor')
  expect(await findLink(token)).toEqual({ is: 'used' })
  expect(await createFirstAdmin(headers, { ...person, token })).toBe(false)
})
