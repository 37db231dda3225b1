import { refuse } from '@/lib/api/answer'

/** Any other address of the API: said in the API's own form, where Next's page would be HTML. */
export function GET(): Response {
  return refuse(404, 'The API has nothing at this address.')
}
