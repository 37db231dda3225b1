/**
 * The network address that a request came from, for the log and the slow-down: what the server wrote of the socket, or
 * of the last proxy that it trusts (scripts/parts/visitor.ts). Null where nothing says it.
 */
export function addressOf(headers: Pick<Headers, 'get'>): string | null {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last ? last.replace(/^::ffff:/, '').slice(0, 45) : null
}

/** Whether the reader's browser came over TLS, to this server or to the proxy before it. */
export function isSecure(headers: Pick<Headers, 'get'>): boolean {
  const proto = headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return proto === 'https' || (process.env.SITE_URL ?? '').startsWith('https:')
}

/**
 * Whether a form or a request that changes something was sent by a page of this very site: its Origin is where it was
 * sent to. Browsers say the origin of every POST; whoever says none is refused.
 */
export function isOwnOrigin(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
