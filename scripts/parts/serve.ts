import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import next from 'next'
import { StartError, wordsOf } from '@/lib/db/start-error'
import { onStop } from './process'
import { nameVisitor } from './visitor'

// A stopping server lets go of its port within a moment; a port that is still taken then is somebody else's.
const PATIENCE_MS = 3_000

/** The port to serve on: PORT, else 3000. Throws StartError when it is not a port. */
export function wantedPort(): number {
  const port = Number(process.env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new StartError(`PORT is “${process.env.PORT}”: a number from 1 to 65535 is needed.`)
}

/** Throws StartError when something listens on `port`. */
export async function checkPort(port: number): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const server = createServer()
    const refusal = await listen(server, port)
    if (refusal === null) {
      server.close()
      await once(server, 'close')
      return
    }
    if (refusal !== 'EADDRINUSE' || Date.now() > end) throw new StartError(sentence(port, refusal))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Serves the built site on `port` in this process, until the process is asked to stop. */
export async function serve(port: number): Promise<void> {
  const app = next({ dev: false, dir: process.cwd(), port, hostname: 'localhost' })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    if (!isReadable(request.url)) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('Bad Request')
      return
    }
    nameVisitor(request)
    handle(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  // Longer than the minute after which common proxies drop idle connections, so that they close first.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 70_000
  server.requestTimeout = 60_000
  const refusal = await listen(server, port)
  if (refusal !== null) throw new StartError(sentence(port, refusal))
  onStop(async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeIdleConnections()
    const impatient = setTimeout(() => server.closeAllConnections(), 3_000)
    await closed
    clearTimeout(impatient)
    await app.close()
  })
}

/** Null when `server` listens, else the code of the refusal. */
async function listen(server: Server, port: number): Promise<string | null> {
  const answer = once(server, 'listening').then(
    () => null,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : wordsOf(error)),
  )
  server.listen(port)
  return answer
}

// The proxy finds a page for every path of a page; a path of the API that is not UTF-8 would be answered with 500.
function isReadable(path = '') {
  try {
    return !path.startsWith('/api/') || decodeURI(path) !== ''
  } catch {
    return false
  }
}

function sentence(port: number, code: string) {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.`
  if (code === 'EACCES')
    return `Port ${port} is not allowed for this account: choose one above 1023 with PORT.`
  return `Port ${port} cannot be used: ${code}.`
}
