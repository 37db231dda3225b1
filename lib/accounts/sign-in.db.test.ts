import { expect, test } from 'vitest'
import { writer } from '@/lib/db/writer'
import { makeAccount } from '@/tests/accounts'
import { signIn } from './sign-in-mutations'

const from = (address: string) => new Headers({ 'x-forwarded-for': address, 'user-agent': 'Test' })
const WRONG = 'not the password at all'

const lastEntry = (action: string) =>
  writer().auditEntry.findFirst({ where: { action }, orderBy: { id: 'desc' } })

test('the right password opens a session that says from where and with what', async () => {
  const { id, email, password, sessionId } = await makeAccount('editor')
  expect(await signIn(from('192.0.2.1'), { email, password })).toEqual({ is: 'in' })
  const sessions = await writer().session.findMany({ where: { accountId: id, id: { not: sessionId } } })
  expect(sessions).toEqual([expect.objectContaining({ ipAddress: '192.0.2.1', userAgent: 'Test' })])
  expect(await lastEntry('sign-in.succeeded')).toMatchObject({ accountId: id, address: '192.0.2.1' })
})

test('with a second factor the password alone opens no session', async () => {
  const { id, email, password, sessionId } = await makeAccount('editor', { secondFactor: true })
  expect(await signIn(from('192.0.2.2'), { email, password })).toEqual({ is: 'second-factor' })
  expect(await writer().session.count({ where: { accountId: id, id: { not: sessionId } } })).toBe(0)
})

test('a wrong password is logged with what was tried, and nobody as its author', async () => {
  const { id, email } = await makeAccount('editor')
  expect(await signIn(from('192.0.2.3'), { email, password: WRONG })).toEqual({ is: 'wrong', wait: 0 })
  expect(await lastEntry('sign-in.failed')).toMatchObject({
    accountId: null,
    recordId: id,
    address: '192.0.2.3',
    detail: { email },
  })
})

test('an unknown e-mail is answered and slowed like a known one', async () => {
  const { email } = await makeAccount('editor')
  const tryOften = async (address: string, tried: string) => {
    const answers = []
    for (let time = 0; time < 6; time += 1)
      answers.push(await signIn(from(address), { email: tried, password: WRONG }))
    return answers.map(({ is }) => is)
  }
  const known = await tryOften('192.0.2.4', email)
  expect(known).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wait'])
  expect(await tryOften('192.0.2.5', `no-${email}`)).toEqual(known)
})

test('while an account is slowed down, the right password waits too, and then is forgiven', async () => {
  const { email, password } = await makeAccount('editor')
  for (let time = 0; time < 5; time += 1) await signIn(from('192.0.2.6'), { email, password: WRONG })
  const refused = await signIn(from('192.0.2.7'), { email, password })
  expect(refused).toEqual({ is: 'wait', wait: expect.any(Number) })
  await writer().rateLimit.updateMany({ data: { waitUntil: new Date(0) } })
  expect(await signIn(from('192.0.2.7'), { email, password })).toEqual({ is: 'in' })
  expect(await signIn(from('192.0.2.7'), { email, password: WRONG })).toEqual({ is: 'wrong', wait: 0 })
})

test('guesses at the same moment are slowed like guesses in a row', async () => {
  const { email } = await makeAccount('editor')
  const guesses = Array.from({ length: 40 }, (_, place) =>
    signIn(from(`198.51.100.${place}`), { email, password: WRONG }),
  )
  const answers = await Promise.all(guesses)
  expect(answers.filter(({ is }) => is === 'wrong')).toHaveLength(5)
})

test('an address that guesses at many accounts is slowed down', async () => {
  const answers = []
  for (let place = 0; place < 21; place += 1) {
    answers.push(await signIn(from('203.0.113.1'), { email: `nobody-${place}@example.org`, password: WRONG }))
  }
  expect(answers.at(-1)).toMatchObject({ is: 'wait' })
  expect(await signIn(from('203.0.113.2'), { email: 'nobody-0@example.org', password: WRONG })).toMatchObject(
    {
      is: 'wrong',
    },
  )
})

test('a disabled account is told so only with its password', async () => {
  const { id, email, password } = await makeAccount('editor')
  await writer().account.update({ where: { id }, data: { disabledAt: new Date() } })
  expect(await signIn(from('192.0.2.8'), { email, password: WRONG })).toEqual({ is: 'wrong', wait: 0 })
  expect(await signIn(from('192.0.2.8'), { email, password })).toEqual({ is: 'disabled' })
  expect(await lastEntry('sign-in.refused')).toMatchObject({ accountId: null, recordId: id })
})
