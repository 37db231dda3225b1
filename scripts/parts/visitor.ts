import type { IncomingMessage } from 'node:http'

/**
 * Writes into `request` the one network address that it came from, for whoever slows down guessing: the socket's, unless
 * that is a proxy's, which says where the request reached it. A proxy on this machine is believed, another one only
 * where TRUST_PROXY is 1; anybody else could claim to be whoever they like.
 */
export function nameVisitor(request: IncomingMessage): void {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const isProxy = process.env.TRUST_PROXY === '1' || peer === '::1' || peer.startsWith('127.')
  const told = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim()
  request.headers['x-forwarded-for'] = (isProxy && told) || peer
}
