import 'server-only'
import { createHmac } from 'node:crypto'
import { secret } from '@/lib/auth/secret'

/**
 * Whoever sends from a network address, as a keyed hash (base64url): equal for the same sender, and no way back to the
 * address. Senders without a known address are one.
 */
export async function senderOf(address: string | null): Promise<string> {
  return createHmac('sha256', await secret())
    .update(`suggestion sender ${networkOf(address ?? '')}`)
    .digest('base64url')
}

/** The address, or of an IPv6 address (RFC 4291) the first 64 bits, since one household has all of the others. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [before = '', after] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const [first, last] = [groupsOf(before), groupsOf(after ?? '')]
  const zeros = after === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last].slice(0, 4).join(':')
}

function groupsOf(part: string) {
  return part
    .split(':')
    .filter(Boolean)
    .map((group) => group.replace(/^0+(?=.)/, ''))
}
