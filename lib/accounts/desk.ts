import 'server-only'
import { symmetricDecrypt } from 'better-auth/crypto'
import { auth } from '@/lib/auth/library'
import { type Contributor, Role } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import type { ManagedAccount } from './account'
import { toBase32 } from './base32'
import type { Manager } from './manager'

/** All accounts: those in use first, by name. */
export async function listAccounts(_by: Manager): Promise<ManagedAccount[]> {
  return find(null)
}

/** One account, or null. */
export async function getAccount(_by: Manager, id: string): Promise<ManagedAccount | null> {
  return (await find(id))[0] ?? null
}

async function find(id: string | null) {
  const rows = await desk().$queryRaw<(Omit<ManagedAccount, 'role'> & { role: string })[]>`
    SELECT a.id, a.email, a.name, a.role, a.two_factor_enabled AS "hasSecondFactor", a.disabled_at IS NOT NULL AS "isDisabled",
      EXISTS (SELECT FROM credentials c WHERE c.holder_id = a.id AND c.password IS NOT NULL) AS "hasPassword",
      (SELECT count(*)::int FROM sessions s WHERE s.account_id = a.id AND s.expires_at > now()) AS "sessionCount",
      (SELECT max(e.created_at) FROM audit_entries e WHERE e.record_type = 'account' AND e.record_id = a.id::text
        AND e.action = 'sign-in.succeeded') AS "lastSignIn"
    FROM accounts a WHERE ${id}::text IS NULL OR a.id::text = ${id}
    ORDER BY a.disabled_at IS NOT NULL, a.name, a.id`
  return rows.map((row) => ({ ...row, role: Role.parse(row.role) }))
}

/** A signed-in browser of somebody. */
export interface OpenSession {
  id: string
  userAgent: string
  address: string
  since: Date
}

/** The account's own sessions, the newest first. */
export async function listSessions(account: Contributor): Promise<OpenSession[]> {
  const rows = await desk().session.findMany({
    where: { accountId: account.id, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, userAgent, ipAddress, createdAt }) => ({
    id,
    userAgent: userAgent ?? '',
    address: ipAddress ?? '',
    since: createdAt,
  }))
}

/** What an authenticator app is given: the address in the QR code (otpauth), and its key in Base32 for typing. */
export interface AppKey {
  uri: string
  key: string
}

/** The key that waits for a first code; null when none was drawn, or when it is proven and is shown no more. */
export async function getPendingKey(account: Contributor, headers: Headers): Promise<AppKey | null> {
  const row = await desk().twoFactor.findUnique({ where: { accountId: account.id, verified: false } })
  if (!row) return null
  const { secretConfig, appName } = await (await auth(headers)).$context
  const secret = await symmetricDecrypt({ key: secretConfig, data: row.secret })
  const key = toBase32(Buffer.from(secret))
  const query = new URLSearchParams({ secret: key, issuer: appName, digits: '6', period: '30' })
  const label = [appName, account.email].map(encodeURIComponent).join(':')
  // A form writes a space as +, which some apps show as it is.
  return { uri: `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`, key }
}
