import 'server-only'
import { isAPIError } from 'better-auth/api'
import { audit } from '@/lib/audit/mutations'
import { addressOf } from '@/lib/auth/address'
import { auth } from '@/lib/auth/library'
import { writer } from '@/lib/db/writer'
import { isFirst } from '@/lib/limits/mutations'

// The code at hand, and the one before and after it.
const CODE_LASTS = 90

export type CodeAnswer = 'in' | 'wrong-code' | 'locked' | 'disabled' | 'start-again'

/**
 * The second step of a sign-in: a code of the authenticator app, or a recovery code, each good once. After five wrong
 * ones the way starts with the password again, after ten the library refuses the account for 15 minutes.
 */
export async function verifySignIn(headers: Headers, code: string): Promise<CodeAnswer> {
  const pending = await pendingAccount(headers)
  if (!pending) return 'start-again'
  const answer = await tryCode(headers, pending, code.replace(/\s/g, ''))
  const isIn = answer === 'in'
  await audit(writer(), {
    account: isIn ? pending : null,
    action: isIn ? 'sign-in.succeeded' : 'sign-in.failed',
    recordType: 'account',
    recordId: pending.id,
    address: addressOf(headers),
    detail: { step: 'second-factor', ...(!isIn && { reason: answer }) },
  })
  return answer
}

async function tryCode(headers: Headers, { id }: { id: string }, code: string): Promise<CodeAnswer> {
  const { api } = await auth(headers)
  try {
    if (/^\d{6}$/.test(code)) {
      // RFC 6238, 5.2: whoever saw the code typed cannot use it again while it lasts.
      if (!(await isFirst(`code:${id}:${code}`, CODE_LASTS))) return 'wrong-code'
      await api.verifyTOTP({ body: { code }, headers })
    } else await api.verifyBackupCode({ body: { code }, headers })
    return 'in'
  } catch (error) {
    if (!isAPIError(error)) throw error
    return ANSWERS[error.body?.code ?? ''] ?? 'start-again'
  }
}

const ANSWERS: Record<string, CodeAnswer> = {
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  FAILED_TO_CREATE_SESSION: 'disabled',
}

/** Whose password was right a moment ago in this browser. */
async function pendingAccount(headers: Headers) {
  const context = await (await auth(headers)).$context
  const { name } = context.createAuthCookie('two_factor')
  const cookie = new RegExp(`(?:^|; )${name.replaceAll('.', '\\.')}=([^;]+)`).exec(
    headers.get('cookie') ?? '',
  )?.[1]
  // The value before its signature, which the library checks when the code comes.
  const identifier = cookie && decodeURIComponent(cookie).split('.')[0]
  const challenge = identifier ? await context.internalAdapter.findVerificationValue(identifier) : null
  return challenge && writer().account.findUnique({ where: { id: challenge.value }, select: { id: true } })
}
