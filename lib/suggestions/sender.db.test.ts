import { expect, test } from 'vitest'
import { networkOf, senderOf } from './sender'
import { judgeStamp, makeStamp } from './stamp'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network))

test('a sender is the same from the same network, and tells nothing of it', async () => {
  const sender = await senderOf('2001:db8:1:2::9')
  expect(await senderOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe(sender)
  expect(await senderOf('2001:db8:1:3::9')).not.toBe(sender)
  expect(sender).toMatch(/^[\w-]{43}$/)
})

test('a form is good once somebody can have read it, for as long as it stays open', async () => {
  const stamp = await makeStamp(1_000_000)
  expect(await judgeStamp(stamp, 1_002_000)).toBe('too-fast')
  expect(await judgeStamp(stamp, 1_003_000)).toBe('good')
  expect(await judgeStamp(stamp, 1_000_000 + 30 * 86_400_000)).toBe('good')
})

test('a moment that this site did not sign is forged', async () => {
  const [, signature] = (await makeStamp(1_000_000)).split('.')
  for (const stamp of ['', '1', '1.', `999.${signature}`, `1000000.${signature}x`, '__proto__.x']) {
    expect(await judgeStamp(stamp, 9_000_000), stamp).toBe('forged')
  }
})
