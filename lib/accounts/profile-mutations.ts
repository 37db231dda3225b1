import 'server-only'
import { isAPIError } from 'better-auth/api'
import { audit } from '@/lib/audit/mutations'
import { addressOf } from '@/lib/auth/address'
import { auth } from '@/lib/auth/library'
import type { Contributor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { refusePassword } from './own-password'
import type { ProfileInput } from './schema'

/** Saves what somebody says of themself. */
export async function updateProfile(
  account: Contributor,
  profile: ProfileInput,
  address: string | null,
): Promise<void> {
  await writer().$transaction(async (db) => {
    await db.account.update({ where: { id: account.id }, data: profile })
    await audit(db, { ...about(account, address), action: 'account.profile-changed', detail: profile })
  })
}

/** Changes the password and ends every other session. Null, or why it is refused. */
export async function changePassword(
  account: Contributor,
  headers: Headers,
  { current, password }: { current: string; password: string },
): Promise<string | null> {
  const refused = await refusePassword(account, headers, current)
  if (refused) return refused
  const { api } = await auth(headers)
  await api.changePassword({
    body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
    headers,
  })
  await audit(writer(), { ...about(account, addressOf(headers)), action: 'account.password-changed' })
  return null
}

/** Ends one of the account's sessions, or all but `kept`. */
export async function endSessions(
  account: Contributor,
  { session, kept, address }: { session?: string; kept: string; address: string | null },
): Promise<void> {
  await writer().$transaction(async (db) => {
    const { count } = await db.session.deleteMany({
      where: { accountId: account.id, id: session ?? { not: kept } },
    })
    if (count > 0) await audit(db, { ...about(account, address), action: 'session.ended', detail: { count } })
  })
}

/** Ends the session at hand and takes its cookie back. */
export async function signOut(account: Contributor, headers: Headers): Promise<void> {
  const { api } = await auth(headers)
  try {
    await api.signOut({ headers })
  } catch (error) {
    if (!isAPIError(error)) throw error
  }
  await audit(writer(), { ...about(account, addressOf(headers)), action: 'session.signed-out' })
}

function about(account: Contributor, address: string | null) {
  return { account, recordType: 'account', recordId: account.id, address }
}
