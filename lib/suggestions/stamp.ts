import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { secret } from '@/lib/auth/secret'

/** Nobody reads a form and says what is wrong with a record in less. */
const QUICKEST_MS = 3_000

/** A moment that nobody but the server can have written, for a hidden field. */
export async function makeStamp(now = Date.now()): Promise<string> {
  return `${now}.${await sign(String(now))}`
}

/** What is to be thought of a form that comes back with `stamp`: drawn by this site, and long enough ago to be read. */
export async function judgeStamp(stamp: string, now = Date.now()): Promise<'good' | 'too-fast' | 'forged'> {
  const [moment = '', signature = ''] = stamp.split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(await sign(moment))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
  return now - Number(moment) < QUICKEST_MS ? 'too-fast' : 'good'
}

async function sign(moment: string) {
  return createHmac('sha256', await secret())
    .update(`suggestion form ${moment}`)
    .digest('base64url')
}
