import 'server-only'
import { addressOf, isOwnOrigin } from '@/lib/auth/address'
import type { AccountFor, Permission } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { AppError, ERROR_STATUS, type ErrorCode } from '@/lib/errors'

interface DeskRequest<P extends Permission, Context> {
  request: Request
  context: Context
  account: AccountFor<P>
  address: string | null
}

// Never kept by anybody: it is one editor's.
const PRIVATE = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

const SAFE = ['GET', 'HEAD']

/**
 * Makes a route of the editors' side (app/api/desk): refuses what another site sends, proves the account, and answers
 * with what `run` returns, as JSON unless it is a Response. A refusal thrown below is a problem document (RFC 9457).
 */
export function desk<P extends Permission, Context>(
  permission: P,
  run: (asked: DeskRequest<P, Context>) => Promise<unknown>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      if (!SAFE.includes(request.method) && !isOwnOrigin(request.headers)) throw new AppError('cross-site')
      const account = await requirePermission(permission)
      const body = await run({ request, context, account, address: addressOf(request.headers) })
      return body instanceof Response ? body : Response.json(body ?? null, { headers: PRIVATE })
    } catch (error) {
      if (error instanceof AppError) return refuseAtDesk(ERROR_STATUS[error.code], error.code)
      console.error(error)
      return refuseAtDesk(500, 'internal')
    }
  }
}

function refuseAtDesk(status: number, code: ErrorCode | 'internal') {
  const problem = { type: 'about:blank', status, title: code, code }
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...PRIVATE, 'Content-Type': 'application/problem+json; charset=utf-8' },
  })
}
