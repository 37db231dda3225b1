import { refuse } from '@/lib/api/answer'
import { isReady } from '@/lib/api/queries'

/** 200 when the database can be reached and holds what this version needs, else 503. */
export async function GET(): Promise<Response> {
  if (!(await isReady())) return refuse(503, 'The database cannot be reached or is not migrated.')
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
}
