import 'server-only'
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { secret } from '@/lib/auth/secret'

declare const signed: unique symbol

/** Who was given a form, and the form's own number (UUID): what saves it once, and lets nobody else keep its content. */
export interface FormToken {
  accountId: string
  token: string
  readonly [signed]: true
}

// A form that stood open over a holiday may still be sent.
const LIFETIME = 60 * 24 * 3600_000

const SHAPE = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([0-9a-z]{1,12})\.([\w-]{43})$/

/** A hidden field for a new form of that account, signed so that only this site can have made it. */
export async function makeFormToken(account: { id: string }): Promise<string> {
  const said = [account.id, randomUUID(), Date.now().toString(36)].join('.')
  return `${said}.${await signatureOf(said)}`
}

/** Reads what `makeFormToken` made; null for anything else, and for a form that is older than 60 days. */
export async function readFormToken(text: unknown): Promise<FormToken | null> {
  const [, accountId, token, madeAt, signature] = (typeof text === 'string' && SHAPE.exec(text)) || []
  if (!accountId || !token || !madeAt || !signature) return null
  const expected = Buffer.from(await signatureOf([accountId, token, madeAt].join('.')))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  if (Date.now() - Number.parseInt(madeAt, 36) > LIFETIME) return null
  return seal({ accountId, token })
}

function seal(read: { accountId: string; token: string }): FormToken | null {
  return isSealed(read) ? read : null
}

// The brand exists for the compiler only: a mutation that takes a FormToken cannot be given one that was not read here.
function isSealed(read: { accountId: string; token: string }): read is FormToken {
  return read.token !== ''
}

async function signatureOf(said: string): Promise<string> {
  return createHmac('sha256', `form ${await secret()}`)
    .update(said)
    .digest('base64url')
}
