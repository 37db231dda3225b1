import { createHash } from 'node:crypto'

// Anybody may read the public data from any page, and see what a cache needs.
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
}

// Kept, and asked for anew each time by its tag: what an editor publishes shows at once.
const CACHED = 'public, no-cache'

/** Answers in JSON, or 304 when the caller already has the same answer (RFC 9110, weak comparison of entity tags). */
export function answer(request: Request, body: unknown): Response {
  const text = JSON.stringify(body)
  const tag = `W/"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { ...OPEN, 'Cache-Control': CACHED, ETag: tag }
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}

const TITLES = {
  400: 'Bad Request',
  404: 'Not Found',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const

/** Refuses as a problem document (RFC 9457); `extra` are its own members. */
export function refuse(
  status: keyof typeof TITLES,
  detail: string,
  extra: Record<string, unknown> = {},
): Response {
  const problem = { type: 'about:blank', title: TITLES[status], status, detail, ...extra }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...OPEN,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
    },
  })
}

/** Leads to the address that an answer has now, for ever (308). `path` starts with a slash. */
export function moveTo(path: string): Response {
  return new Response(null, { status: 308, headers: { ...OPEN, 'Cache-Control': CACHED, Location: path } })
}

/** What a browser asks before a request from another site. */
export function allowReading(): Response {
  const headers = {
    ...OPEN,
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}

function isKnown(known: string | null, tag: string) {
  if (known === null) return false
  const bare = (one: string) => one.trim().replace(/^W\//, '')
  return known.split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag))
}
