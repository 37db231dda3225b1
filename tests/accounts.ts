import { randomBytes, randomUUID } from 'node:crypto'
import { hashPassword, makeSignature, symmetricEncrypt } from 'better-auth/crypto'
import type pg from 'pg'
import { prove } from '@/lib/auth/prove'
import type { Account, AccountFor, Permission, Role } from '@/lib/auth/roles'
import { PERMISSIONS } from '@/lib/auth/roles'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { oneTimeCode } from './one-time-code'

interface AccountOptions {
  name?: string
  password?: string
  /** Whether it has a second factor; admins do unless told otherwise. */
  secondFactor?: boolean
  showName?: boolean
}

/** An account, with a browser that is signed in to it. */
export interface TestAccount extends Account {
  password: string
  sessionId: string
  cookie: { name: string; value: string }
  /** What its authenticator app shows now; throws when it has none. */
  code: () => string
  recoveryCodes: string[]
}

/** Creates an account in the database of DATABASE_URL, signed in: give a browser its `storageStateOf`. */
export async function makeAccount(role: Role, options: AccountOptions = {}): Promise<TestAccount> {
  const { name = `Test ${role}`, password = 'correct horse battery staple', showName = false } = options
  const hasSecondFactor = options.secondFactor ?? role === 'admin'
  const id = randomUUID()
  const email = `${role}-${id.slice(0, 8)}@example.org`
  const key = randomBytes(20).toString('base64url')
  const recoveryCodes = hasSecondFactor ? ['AAAAA-11111', 'BBBBB-22222'] : []
  const sessionId = randomUUID()
  const token = randomBytes(24).toString('base64url')
  const cookie = await withClient(databaseUrl(), async (client) => {
    const secret = await secretOf(client)
    await client.query(
      `insert into accounts (id, email, name, role, show_name, two_factor_enabled) values ($1, $2, $3, $4, $5, $6)`,
      [id, email, name, role, showName, hasSecondFactor],
    )
    await client.query(
      `insert into credentials (id, holder_id, provider, subject, password) values ($1, $2::uuid, 'credential', $2::text, $3)`,
      [randomUUID(), id, await hashPassword(password)],
    )
    if (hasSecondFactor) {
      await client.query(
        'insert into two_factors (id, account_id, secret, backup_codes, verified) values ($1, $2, $3, $4, true)',
        [
          randomUUID(),
          id,
          await symmetricEncrypt({ key: secret, data: key }),
          await symmetricEncrypt({ key: secret, data: JSON.stringify(recoveryCodes) }),
        ],
      )
    }
    await client.query(
      `insert into sessions (id, token, account_id, expires_at) values ($1, $2, $3, now() + interval '7 days')`,
      [sessionId, token, id],
    )
    const signed = `${token}.${await makeSignature(token, secret)}`
    return { name: 'reperes.session_token', value: encodeURIComponent(signed) }
  })
  const code = () => {
    if (!hasSecondFactor) throw new Error(`${email} has no second factor`)
    return oneTimeCode(key)
  }
  const account: Account = { id, email, name, role, showName, hasSecondFactor }
  return { ...account, password, sessionId, cookie, code, recoveryCodes }
}

/** What a Playwright context takes as `storageState` to be signed in as `account` on the site at `url`. */
export function storageStateOf({ cookie }: TestAccount, url: string) {
  const expires = Math.floor(Date.now() / 1000) + 7 * 24 * 60 * 60
  const sameSite = 'Lax' as const
  const where = { domain: new URL(url).hostname, path: '/', expires, httpOnly: true, secure: false, sameSite }
  return { cookies: [{ ...cookie, ...where }], origins: [] }
}

/** A new account in the database, proven to be allowed `permission`, of the least role that may. */
export async function provenAccount<P extends Permission>(permission: P): Promise<AccountFor<P>> {
  return prove(await makeAccount(PERMISSIONS[permission]), permission)
}

// What the site itself does at its first sign-in (lib/auth/secret.ts); tests in a browser cannot load its code.
async function secretOf(client: pg.Client): Promise<string> {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET
  await client.query(`insert into settings (name, value) values ('auth-secret', $1) on conflict do nothing`, [
    randomBytes(32).toString('base64url'),
  ])
  const { rows } = await client.query<{ value: string }>(
    `select value from settings where name = 'auth-secret'`,
  )
  return rows[0]?.value ?? ''
}
