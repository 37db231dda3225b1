import { expect, test } from 'vitest'
import { writer } from '@/lib/db/writer'
import { makeAccount, type TestAccount } from '@/tests/accounts'
import { admit } from './admission'
import { secret } from './secret'
import { findSession } from './sessions'

const cookiesOf = ({ cookie }: TestAccount) => new Headers({ cookie: `${cookie.name}=${cookie.value}` })

const open = (headers: Headers, page: string, method = 'GET') =>
  admit({ method, headers, locale: 'fr', path: page ? page.split('/') : [], href: `/fr/admin/${page}` })

test('a cookie is whoever signed in with it, until the session goes', async () => {
  const editor = await makeAccount('editor', { name: 'Aïssata' })
  const found = await findSession(cookiesOf(editor))
  expect(found).toMatchObject({
    sessionId: editor.sessionId,
    account: { id: editor.id, name: 'Aïssata', role: 'editor' },
  })
  await writer().session.delete({ where: { id: editor.sessionId } })
  expect(await findSession(cookiesOf(editor))).toBeNull()
})

test('a session is over at its time, and when the account is disabled', async () => {
  const [late, disabled] = [await makeAccount('editor'), await makeAccount('editor')]
  await writer().session.update({ where: { id: late.sessionId }, data: { expiresAt: new Date(0) } })
  await writer().account.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } })
  expect(await findSession(cookiesOf(late))).toBeNull()
  expect(await findSession(cookiesOf(disabled))).toBeNull()
})

test('a role counts from the next request on', async () => {
  const editor = await makeAccount('editor')
  expect(await open(cookiesOf(editor), 'merges')).toEqual({ is: 'not-allowed' })
  await writer().account.update({ where: { id: editor.id }, data: { role: 'reviewer' } })
  expect((await open(cookiesOf(editor), 'merges')).is).toBe('let-in')
})

test('a session in use is prolonged, and its cookie with it', async () => {
  const editor = await makeAccount('editor')
  const soon = new Date(Date.now() + 60 * 60 * 1000)
  await writer().session.update({ where: { id: editor.sessionId }, data: { expiresAt: soon } })
  const admission = await open(cookiesOf(editor), 'events')
  expect(admission).toEqual({
    is: 'let-in',
    cookies: [expect.stringMatching(/^reperes\.session_token=.*HttpOnly/i)],
  })
  const { expiresAt } = await writer().session.findUniqueOrThrow({ where: { id: editor.sessionId } })
  expect(expiresAt.getTime()).toBeGreaterThan(soon.getTime())
})

test('whoever is signed out is sent to sign in, and told so when a session has ended', async () => {
  expect(await open(new Headers(), 'events')).toEqual({
    is: 'sent',
    path: '/fr/admin/sign-in?next=%2Ffr%2Fadmin%2Fevents',
  })
  const over = new Headers({ cookie: 'reperes.session_token=over.over' })
  expect(await open(over, 'events')).toMatchObject({ path: expect.stringContaining('reason=expired') })
})

test('a posted form gets through to its action without a session, which keeps what was typed; nothing else does', async () => {
  const own = { origin: 'http://localhost:3000', host: 'localhost:3000' }
  const form = new Headers({ ...own, 'content-type': 'multipart/form-data; boundary=x' })
  expect((await open(form, 'events/new', 'POST')).is).toBe('let-in')
  expect((await open(new Headers(own), 'events/new', 'POST')).is).toBe('sent')
  const forged = new Headers({ 'content-type': 'multipart/form-data; boundary=x', host: 'localhost:3000' })
  expect(await open(forged, 'events/new', 'POST')).toEqual({ is: 'not-allowed' })
})

test('an admin without a second factor is led to set one up, from everywhere', async () => {
  const admin = await makeAccount('admin', { secondFactor: false })
  for (const page of ['', 'events', 'accounts']) {
    expect(await open(cookiesOf(admin), page)).toEqual({
      is: 'sent',
      path: '/fr/admin/profile/second-factor',
    })
  }
  expect((await open(cookiesOf(admin), 'profile/second-factor')).is).toBe('let-in')
})

test('all processes on a database draw one secret, and it is long', async () => {
  await writer().setting.deleteMany()
  const drawn = await Promise.all(Array.from({ length: 8 }, () => secret()))
  expect(new Set(drawn).size).toBe(1)
  expect(drawn[0]?.length).toBeGreaterThanOrEqual(43)
})
