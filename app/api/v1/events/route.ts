import { answer } from '@/lib/api/answer'
import { api } from '@/lib/api/handler'
import { pageLinks } from '@/lib/api/page'
import { readRequest, refuseValues } from '@/lib/api/params'
import { eventsHref } from '@/lib/events/filters'
import { readEventQuery } from '@/lib/events/labels'
import { listEventRecords } from '@/lib/events/queries'

export { allowReading as OPTIONS } from '@/lib/api/answer'

/** One page of the events that the query asks for, newest first, in the codebook's own field names. */
export const GET = api(async (request) => {
  const { params, problems: wrongFormat } = readRequest(request)
  const { filters, problems } = await readEventQuery(params)
  if (problems.length + wrongFormat.length > 0) return refuseValues([...problems, ...wrongFormat])
  const { events, total, corrected, pageCount } = await listEventRecords(filters)
  const { page, size } = filters
  return answer(request, {
    data: events,
    meta: { total, page, size, ...(corrected !== null && { corrected }) },
    links: pageLinks(request, { page, pageCount }, (to) => `/api/v1${eventsHref({ page: to }, filters)}`),
  })
})
