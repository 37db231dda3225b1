import 'server-only'
import { auth } from './library'
import { type Account, Role } from './roles'

/** A signed-in browser: who it is, and which of their sessions. */
export interface SignedIn {
  account: Account
  sessionId: string
}

/**
 * Whoever the cookies of a request belong to; null when nobody: signed out, expired, revoked or disabled. Prolongs a
 * session in use and hands the renewed cookie to `renew`, where one can be set.
 */
export async function findSession(
  headers: Headers,
  renew?: (cookies: string[]) => void,
): Promise<SignedIn | null> {
  const { api } = await auth(headers)
  const answer = await api.getSession({
    headers,
    query: { disableRefresh: renew === undefined },
    returnHeaders: true,
  })
  renew?.(answer.headers.getSetCookie())
  if (!answer.response) return null
  const { user, session } = answer.response
  if (user.disabledAt) return null
  return {
    sessionId: session.id,
    account: {
      id: user.id,
      email: user.email,
      name: user.name,
      role: Role.parse(user.role),
      showName: user.showName,
      hasSecondFactor: user.twoFactorEnabled === true,
    },
  }
}
