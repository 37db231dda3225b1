import 'server-only'
import { isAPIError } from 'better-auth/api'
import { auth } from '@/lib/auth/library'
import type { Contributor } from '@/lib/auth/roles'
import { giveBack, takeTurn } from '@/lib/limits/mutations'

/**
 * Asks whether `password` is the account's own, so that a browser left open gives nobody more than it shows: null when
 * it is, else the code of the refusal. Guesses are slowed like those at sign-in.
 */
export async function refusePassword(
  account: Contributor,
  headers: Headers,
  password: string,
): Promise<string | null> {
  const key = `password:${account.id}`
  const wait = await takeTurn(key, { free: 5, longest: 60 })
  if (wait > 0) return `wait:${wait}`
  const { api } = await auth(headers)
  try {
    await api.verifyPassword({ body: { password }, headers })
  } catch (error) {
    if (isAPIError(error) && error.body?.code === 'INVALID_PASSWORD') return 'wrong-password'
    throw error
  }
  await giveBack(key, { all: true })
  return null
}
