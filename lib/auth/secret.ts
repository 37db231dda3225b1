import 'server-only'
import { randomBytes } from 'node:crypto'
import { writer } from '@/lib/db/writer'

const SHORTEST = 32

/**
 * What signs cookies and forms and encrypts second factors: AUTH_SECRET, else a value drawn once and kept in the
 * database, where all processes on it find the same one. Throws when AUTH_SECRET is too short to protect anything.
 */
export async function secret(): Promise<string> {
  const given = process.env.AUTH_SECRET
  if (given && given.length < SHORTEST) throw new Error(`AUTH_SECRET needs at least ${SHORTEST} characters`)
  if (given) return given
  const drawn = { name: 'auth-secret', value: randomBytes(32).toString('base64url') }
  await writer().setting.createMany({ data: [drawn], skipDuplicates: true })
  const kept = await writer().setting.findUniqueOrThrow({ where: { name: drawn.name } })
  return kept.value
}
