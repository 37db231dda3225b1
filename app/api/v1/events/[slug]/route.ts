import { answer, moveTo, refuse } from '@/lib/api/answer'
import { readRequest, refuseValues } from '@/lib/api/params'
import { getEventRecord } from '@/lib/events/queries'
import { findRedirect } from '@/lib/history/queries'
import { Slug } from '@/lib/vocabulary/slug'

export { allowReading as OPTIONS } from '@/lib/api/answer'

/** One event in the codebook's own field names. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/events/[slug]'>) {
  const { problems } = readRequest(request)
  if (problems.length > 0) return refuseValues(problems)
  const slug = Slug.safeParse((await params).slug)
  const event = slug.success ? await getEventRecord(slug.data) : null
  if (event) return answer(request, { data: event })
  const moved = slug.success ? await findRedirect('event', slug.data) : null
  return moved ? moveTo(`/api/v1/events/${moved}`) : refuse(404, 'No event is published at this address.')
}
