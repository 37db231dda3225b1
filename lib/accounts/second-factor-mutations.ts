import 'server-only'
import { isAPIError } from 'better-auth/api'
import { audit } from '@/lib/audit/mutations'
import { addressOf } from '@/lib/auth/address'
import { auth } from '@/lib/auth/library'
import type { Contributor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { refusePassword } from './own-password'

/** Done, with the recovery codes that are shown this once; or refused, and why. */
export type CodesAnswer = { codes: string[] } | { refused: string }

/** Draws the key of a second factor, which counts only once a first code has proven it. Null, or why it is refused. */
export async function startSecondFactor(
  account: Contributor,
  headers: Headers,
  password: string,
): Promise<string | null> {
  if (account.hasSecondFactor) return 'already-on'
  const refused = await refusePassword(account, headers, password)
  if (refused) return refused
  const { api } = await auth(headers)
  await api.enableTwoFactor({ body: { password }, headers })
  return null
}

/** Turns the second factor on, when `code` proves that the app has its key. */
export async function confirmSecondFactor(
  account: Contributor,
  headers: Headers,
  code: string,
): Promise<CodesAnswer> {
  const { api } = await auth(headers)
  try {
    await api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers })
  } catch (error) {
    if (isAPIError(error)) return { refused: 'wrong-code' }
    throw error
  }
  await log(account, headers, 'second-factor.on')
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: account.id } })
  return { codes: backupCodes }
}

/** Draws new recovery codes; the old ones are void. */
export async function renewCodes(
  account: Contributor,
  headers: Headers,
  password: string,
): Promise<CodesAnswer> {
  const refused = await refusePassword(account, headers, password)
  if (refused) return { refused }
  const { api } = await auth(headers)
  const { backupCodes } = await api.generateBackupCodes({ body: { password }, headers })
  await log(account, headers, 'second-factor.codes-renewed')
  return { codes: backupCodes }
}

/** Turns the second factor off, which admins cannot. Null, or why it is refused. */
export async function stopSecondFactor(
  account: Contributor,
  headers: Headers,
  password: string,
): Promise<string | null> {
  if (account.role === 'admin') return 'admin-needs-it'
  const refused = await refusePassword(account, headers, password)
  if (refused) return refused
  const { api } = await auth(headers)
  await api.disableTwoFactor({ body: { password }, headers })
  await log(account, headers, 'second-factor.off')
  return null
}

async function log(account: Contributor, headers: Headers, action: string) {
  await audit(writer(), {
    account,
    action,
    recordType: 'account',
    recordId: account.id,
    address: addressOf(headers),
  })
}
