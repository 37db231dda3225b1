import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { AppError } from '@/lib/errors'
import { prove } from './prove'
import type { AccountFor, Contributor, Permission } from './roles'
import { findSession, type SignedIn } from './sessions'

/** The session at hand, or null. One look-up a request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => findSession(await requestHeaders()))

/** Who is signed in, or null. */
export async function currentAccount(): Promise<Contributor | null> {
  const session = await currentSession()
  return session ? prove(session.account, 'profile.manage') : null
}

/**
 * The account at hand, proven to be allowed `permission`: of the branded type that its least role has. Throws AppError
 * 'not-signed-in', 'not-allowed', or 'second-factor-needed' for an admin who has not set one up.
 */
export async function requirePermission<P extends Permission>(permission: P): Promise<AccountFor<P>> {
  const session = await currentSession()
  if (!session) throw new AppError('not-signed-in')
  return prove(session.account, permission)
}

/** The headers of the request at hand, with the cookies as an action of the same request may have changed them. */
export async function requestHeaders(): Promise<Headers> {
  const [sent, jar] = await Promise.all([headers(), cookies()])
  const current = new Headers(sent)
  current.set('cookie', jar.toString())
  return current
}
