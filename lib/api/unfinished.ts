import 'server-only'
import { isOwnOrigin } from '@/lib/auth/address'
import { currentAccount } from '@/lib/auth/session'
import { keepPosted } from '@/lib/records/unfinished-mutations'

// An article's text and some; what is longer is refused before it is read.
const LARGEST = 3_000_000

const PRIVATE = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/**
 * Keeps what is typed into a form. It asks for no session: the form's signed token says for whom, so that what somebody
 * types while their session ends is there when they sign in again. Answers `is` (kept, or saved meanwhile) and whether
 * that account is signed in; else a problem document (RFC 9457).
 */
export async function keepUnfinishedForm(request: Request): Promise<Response> {
  // Nobody has signed in yet: what does not say its size could go on for ever.
  const size = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (!isOwnOrigin(request.headers)) return refuse(403, 'cross-site')
  if (!(size <= LARGEST)) return refuse(413, 'too-large')
  const form = await request.formData().catch(() => null)
  const kept = form && (await keepPosted(form))
  if (!kept) return refuse(400, 'invalid-request')
  const account = await currentAccount()
  return Response.json({ is: kept.is, isSignedIn: account?.id === kept.accountId }, { headers: PRIVATE })
}

function refuse(status: number, code: string): Response {
  const problem = { type: 'about:blank', status, title: code, code }
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...PRIVATE, 'Content-Type': 'application/problem+json; charset=utf-8' },
  })
}
