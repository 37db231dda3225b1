import { desk } from '@/lib/api/desk'
import { CSV_HEAD, toCsv } from '@/lib/audit/csv'
import { allEntries } from '@/lib/audit/desk'
import { AuditFilters } from '@/lib/audit/filters'
import { AppError } from '@/lib/errors'
import { paramsOf, readParams } from '@/lib/url/params'

/** The audit log as CSV: every entry that the page of the same query lists. */
export const GET = desk('audit.read', async ({ request, account }) => {
  const { values, problems } = readParams(AuditFilters, paramsOf(request))
  if (problems.length > 0) throw new AppError('invalid-request', JSON.stringify(problems))
  const batches = allEntries(account, values)
  const encoder = new TextEncoder()
  const lines = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(CSV_HEAD)),
    async pull(controller) {
      const { value, done } = await batches.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(toCsv(value)))
    },
  })
  return new Response(lines, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      'Cache-Control': 'no-store',
    },
  })
})
