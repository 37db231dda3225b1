import { createHmac } from 'node:crypto'

const PERIOD_MS = 30_000

/** The code that an authenticator app shows for `key` at `time` (RFC 6238: SHA-1, six digits, 30 seconds). */
export function oneTimeCode(key: string | Buffer, time = Date.now()): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(time / PERIOD_MS)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const number = digest.readUInt32BE(digest.readUInt8(19) & 0xf) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** The bytes of a key as people type it: Base32 (RFC 4648), in groups or not. */
export function fromBase32(typed: string): Buffer {
  const bits = [...typed.replace(/\s/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
