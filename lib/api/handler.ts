import { refuse } from './answer'

/** Makes a route of the API: what it throws is our fault, logged, and answered as a problem document (RFC 9457). */
export function api<Context>(run: (request: Request, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      return await run(request, context)
    } catch (error) {
      console.error(error)
      return refuse(500, 'The answer could not be prepared. Try again in a minute.')
    }
  }
}
