import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { fetchPage, isPublic } from './fetch-page'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function serve(answer: RequestListener) {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

const here = { isAllowed: (address: string) => address === '127.0.0.1' }
const codeOf = (work: Promise<unknown>) => work.then(String, (error: { code?: string }) => error.code)

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
  '198.18.0.1',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'not an address',
])('%s is not of the public internet', (address) => {
  expect(isPublic(address)).toBe(false)
})

test.each(['8.8.8.8', '196.200.1.1', '2a00:1450:4007:80e::200e'])(
  '%s is of the public internet',
  (address) => {
    expect(isPublic(address)).toBe(true)
  },
)

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0/',
  'http://169.254.169.254/latest/meta-data/',
])('%s leads into a private network and is never asked', async (address) => {
  let asked = 0
  await serve(() => {
    asked++
  })
  expect(await codeOf(fetchPage(address))).toBe('private-address')
  expect(asked).toBe(0)
})

test.each([
  'file:///etc/passwd',
  'ftp://example.org/',
  'javascript:alert(1)',
  'mali',
  'http://user:word@example.org/',
])('%s is no address of a public page', async (address) => {
  expect(await codeOf(fetchPage(address))).toBe('not-an-address')
})

test('a redirect into a private network is not followed', async () => {
  let reached = false
  const inside = await serve((_, response) => {
    reached = true
    response.end('secret')
  })
  const outside = await serve((_, response) => {
    response.writeHead(302, { location: `http://127.0.0.2:${inside}/` }).end()
  })
  expect(await codeOf(fetchPage(`http://127.0.0.1:${outside}/`, here))).toBe('private-address')
  expect(reached).toBe(false)
})

test('five redirects are followed, six are not', async () => {
  const port = await serve(({ url = '/' }, response) => {
    const left = Number(url.slice(1))
    if (left === 0) response.setHeader('content-type', 'text/html; charset=utf-8').end('arrived')
    else response.writeHead(301, { location: `/${left - 1}` }).end()
  })
  const page = await fetchPage(`http://127.0.0.1:${port}/5`, here)
  expect(page).toMatchObject({ url: `http://127.0.0.1:${port}/0`, type: 'text/html; charset=utf-8' })
  expect(page.bytes.toString()).toBe('arrived')
  expect(await codeOf(fetchPage(`http://127.0.0.1:${port}/6`, here))).toBe('too-many-redirects')
})

test('a page that never ends is cut off, packed or not', async () => {
  const port = await serve(({ url }, response) => {
    if (url === '/packed') {
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(200_000)))
    } else response.end(Buffer.alloc(200_000))
  })
  for (const path of ['/plain', '/packed']) {
    const limits = { ...here, bytes: 100_000 }
    expect(await codeOf(fetchPage(`http://127.0.0.1:${port}${path}`, limits)), path).toBe('too-large')
  }
})

test('a server that says nothing, or stops in the middle, is given up', async () => {
  const port = await serve(({ url }, response) => {
    if (url === '/half') response.write('half')
  })
  for (const path of ['/silent', '/half']) {
    const limits = { ...here, milliseconds: 200 }
    expect(await codeOf(fetchPage(`http://127.0.0.1:${port}${path}`, limits)), path).toBe('too-slow')
  }
})

test.each([
  [404, 'not-found'],
  [410, 'not-found'],
  [403, 'refused'],
  [500, 'refused'],
  [204, 'refused'],
])('an answer %i is said to be %s', async (status, code) => {
  const port = await serve((_, response) => {
    response.writeHead(status).end('x')
  })
  expect(await codeOf(fetchPage(`http://127.0.0.1:${port}/`, here))).toBe(code)
})

test('nobody there is said to be unreachable', async () => {
  const port = await serve(() => undefined)
  servers.splice(0)[0]?.close()
  expect(await codeOf(fetchPage(`http://127.0.0.1:${port}/`, here))).toBe('unreachable')
})
