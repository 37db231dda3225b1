import 'server-only'
import { createHash } from 'node:crypto'
import { isAPIError } from 'better-auth/api'
import { audit } from '@/lib/audit/mutations'
import { addressOf } from '@/lib/auth/address'
import { auth } from '@/lib/auth/library'
import { writer } from '@/lib/db/writer'
import { forgetOld, giveBack, type Pace, takeTurn, waitFor } from '@/lib/limits/mutations'

/** How a sign-in went on. `wait` is in seconds. */
export type SignInAnswer =
  | { is: 'in' }
  | { is: 'second-factor' }
  | { is: 'wrong'; wait: number }
  | { is: 'wait'; wait: number }
  | { is: 'disabled' }

// An account is slowed to a try a minute, so that nobody can be locked out by somebody else's guesses for long; an
// address, behind which a whole office may sit, is given more tries and then longer waits.
const PACES = {
  account: { free: 5, longest: 60 },
  address: { free: 20, longest: 15 * 60 },
} as const satisfies Record<string, Pace>

/**
 * Signs in with e-mail and password, and sets the cookies of the answer. An unknown e-mail and a wrong password are
 * answered alike, in the same time and with the same waits. Every try that is looked at is in the audit log.
 */
export async function signIn(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<SignInAnswer> {
  const address = addressOf(headers)
  const keys = keysOf(email, address)
  const wait = (await takeTurn(keys.address, PACES.address)) || (await takeTurn(keys.account, PACES.account))
  if (wait > 0) return { is: 'wait', wait }

  const account = await writer().account.findUnique({ where: { email } })
  const outcome = await tryPassword(headers, { email, password })
  if (outcome === 'wrong') {
    const next = Math.max(await waitFor(keys.account), await waitFor(keys.address))
    await log('sign-in.failed', { account, email, address, wait: next })
    return { is: 'wrong', wait: next }
  }
  await Promise.all([
    giveBack(keys.account, { all: true }),
    giveBack(keys.address, { all: false }),
    forgetOld(),
  ])
  if (outcome === 'disabled') await log('sign-in.refused', { account, email, address })
  if (outcome === 'in') await log('sign-in.succeeded', { account, email, address })
  return { is: outcome }
}

async function tryPassword(headers: Headers, body: { email: string; password: string }) {
  const { api } = await auth(headers)
  try {
    const answer = await api.signInEmail({ body, headers })
    return 'twoFactorRedirect' in answer ? 'second-factor' : 'in'
  } catch (error) {
    if (!isAPIError(error)) throw error
    switch (error.body?.code) {
      case 'INVALID_EMAIL_OR_PASSWORD':
      case 'PASSWORD_TOO_LONG':
        return 'wrong'
      // The password was right, and the session was refused to a disabled account.
      case 'FAILED_TO_CREATE_SESSION':
        return 'disabled'
      default:
        throw error
    }
  }
}

function keysOf(email: string, address: string | null) {
  // Hashed, since people also type a password where the e-mail belongs.
  const name = createHash('sha256').update(email).digest('base64url')
  return { account: `sign-in:account:${name}`, address: `sign-in:address:${address ?? 'unknown'}` }
}

interface Tried {
  account: { id: string } | null
  email: string
  address: string | null
  wait?: number
}

async function log(action: string, { account, email, address, wait = 0 }: Tried) {
  await audit(writer(), {
    // Whoever failed has not proven to be that account: it is what was tried, not who tried.
    account: action === 'sign-in.succeeded' ? account : null,
    action,
    recordType: 'account',
    recordId: account?.id,
    address,
    detail: { email, ...(wait > 0 && { wait }) },
  })
}
