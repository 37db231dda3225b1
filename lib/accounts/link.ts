import { createHash } from 'node:crypto'

/** What an address with a token leads to: a password to choose, the first admin to create, or nothing any more. */
export type Link =
  | { is: 'password'; email: string; name: string }
  | { is: 'first-admin' }
  | { is: 'used' }
  | { is: 'expired' }
  | { is: 'unknown' }

/** The path of a one-time link, after the locale. */
export function linkPath(token: string): string {
  return `/admin/link/${token}`
}

/** What is kept of a token: who reads it cannot make the token of it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
