import { expect, test } from 'vitest'
import { toBase32 } from './base32'

// The vectors of RFC 4648, without their padding.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('“%s” is %s in Base32', (text, encoded) => {
  expect(toBase32(Buffer.from(text))).toBe(encoded)
})
