import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { nameVisitor } from '@/scripts/parts/visitor'

function addressOf(peer: string, told?: string) {
  const request = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: peer }))
  if (told !== undefined) request.headers['x-forwarded-for'] = told
  nameVisitor(request)
  return request.headers['x-forwarded-for']
}

afterEach(() => vi.unstubAllEnvs())

test('a visitor without a proxy has the address of the socket, whatever they claim', () => {
  expect(addressOf('192.0.2.1')).toBe('192.0.2.1')
  expect(addressOf('::ffff:192.0.2.1', '203.0.113.9')).toBe('192.0.2.1')
})

test('a proxy on this machine says who the visitor is, and what the visitor claims before it counts for nothing', () => {
  expect(addressOf('127.0.0.1', '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7')
  expect(addressOf('::1', '2001:db8::7')).toBe('2001:db8::7')
  expect(addressOf('127.0.0.1')).toBe('127.0.0.1')
})

test('a proxy elsewhere is believed where TRUST_PROXY says so', () => {
  vi.stubEnv('TRUST_PROXY', '1')
  expect(addressOf('192.0.2.1', '203.0.113.9')).toBe('203.0.113.9')
})
