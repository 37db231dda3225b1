import { expect, test } from 'vitest'
import { auth } from '@/lib/auth/library'
import { prove } from '@/lib/auth/prove'
import { writer } from '@/lib/db/writer'
import { makeAccount, type TestAccount } from '@/tests/accounts'
import { fromBase32, oneTimeCode } from '@/tests/one-time-code'
import { verifySignIn } from './code-mutations'
import { getPendingKey } from './desk'
import { confirmSecondFactor, startSecondFactor, stopSecondFactor } from './second-factor-mutations'

/** The headers of a browser that has just sent the right password of an account with a second factor. */
async function afterPassword({ email, password }: TestAccount): Promise<Headers> {
  const { api } = await auth(new Headers())
  const answer = await api.signInEmail({ body: { email, password }, returnHeaders: true })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return new Headers({ cookie: cookies.join('; ') })
}

const signedIn = ({ cookie }: TestAccount) => new Headers({ cookie: `${cookie.name}=${cookie.value}` })

test('the code of the app opens a session, once: who saw it typed cannot use it', async () => {
  const account = await makeAccount('editor', { secondFactor: true })
  const code = account.code()
  expect(await verifySignIn(await afterPassword(account), code)).toBe('in')
  expect(await writer().session.count({ where: { accountId: account.id } })).toBe(2)
  expect(await verifySignIn(await afterPassword(account), code)).toBe('wrong-code')
  const actions = await writer().auditEntry.findMany({
    where: { recordId: account.id },
    orderBy: { id: 'asc' },
  })
  expect(actions.map(({ action, accountId }) => [action, accountId])).toEqual([
    ['sign-in.succeeded', account.id],
    ['sign-in.failed', null],
  ])
})

test('a recovery code stands in for the app, once', async () => {
  const account = await makeAccount('editor', { secondFactor: true })
  const [code = ''] = account.recoveryCodes
  expect(await verifySignIn(await afterPassword(account), code)).toBe('in')
  expect(await verifySignIn(await afterPassword(account), code)).toBe('wrong-code')
})

test('after five wrong codes the password is asked for again, and after ten the account waits', async () => {
  const account = await makeAccount('editor', { secondFactor: true })
  const answers: string[] = []
  for (const _round of [1, 2]) {
    const headers = await afterPassword(account)
    for (let guess = 0; guess < 6; guess += 1) {
      answers.push(await verifySignIn(headers, `${answers.length}`.padStart(11, 'A')))
    }
  }
  expect(answers.slice(0, 6)).toEqual([...Array(5).fill('wrong-code'), 'start-again'])
  expect(answers.at(-1)).toBe('locked')
  expect(await verifySignIn(await afterPassword(account), account.code())).toBe('locked')
})

test('without a password before it, a code is worth nothing', async () => {
  const account = await makeAccount('editor', { secondFactor: true })
  expect(await verifySignIn(new Headers(), account.code())).toBe('start-again')
})

test('a second factor counts once a first code has proven it, and shows its key no more', async () => {
  const made = await makeAccount('editor')
  const account = prove(made, 'profile.manage')
  expect(await startSecondFactor(account, signedIn(made), 'not the password')).toBe('wrong-password')
  expect(await startSecondFactor(account, signedIn(made), made.password)).toBeNull()
  const pending = await getPendingKey(account, signedIn(made))
  expect(pending?.uri).toMatch(/^otpauth:\/\/totp\/Rep%C3%A8res%20Sahel:/)
  expect(await confirmSecondFactor(account, signedIn(made), '000000')).toEqual({ refused: 'wrong-code' })
  const code = oneTimeCode(fromBase32(pending?.key ?? ''))
  expect(await confirmSecondFactor(account, signedIn(made), code)).toEqual({ codes: expect.any(Array) })
  const kept = await writer().account.findUniqueOrThrow({ where: { id: made.id } })
  expect(kept.twoFactorEnabled).toBe(true)
  expect(await getPendingKey(account, signedIn(made))).toBeNull()
})

test('an admin cannot turn the second factor off; somebody else can, with the password', async () => {
  const [admin, editor] = [await makeAccount('admin'), await makeAccount('editor', { secondFactor: true })]
  const off = (made: TestAccount, password: string) =>
    stopSecondFactor(prove(made, 'profile.manage'), signedIn(made), password)
  expect(await off(admin, admin.password)).toBe('admin-needs-it')
  expect(await off(editor, 'not the password')).toBe('wrong-password')
  expect(await off(editor, editor.password)).toBeNull()
  expect(await writer().twoFactor.count({ where: { accountId: editor.id } })).toBe(0)
})
