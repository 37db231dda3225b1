import { answer, moveTo, refuse } from '@/lib/api/answer'
import { api } from '@/lib/api/handler'
import { readRequest, refuseValues } from '@/lib/api/params'
import { getEventRecord } from '@/lib/events/queries'
import { findRecord } from '@/lib/history/addresses'

export { allowReading as OPTIONS } from '@/lib/api/answer'

/** One event in the codebook's own field names. */
export const GET = api(async (request, { params }: RouteContext<'/api/v1/events/[slug]'>) => {
  const { problems } = readRequest(request)
  if (problems.length > 0) return refuseValues(problems)
  const { slug } = await params
  const found = await findRecord('events', slug)
  if (found.is === 'moved') return moveTo(`/api/v1${found.path}`)
  const event = found.is === 'here' ? await getEventRecord(slug) : null
  return event ? answer(request, { data: event }) : refuse(404, 'No event is published at this address.')
})
