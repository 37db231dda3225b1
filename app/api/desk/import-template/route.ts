import { z } from 'zod'
import { desk } from '@/lib/api/desk'
import { AppError } from '@/lib/errors'
import { RECORD_FILES } from '@/lib/exchange/records'
import { templateOf } from '@/lib/exchange/template'

const Asked = z.object({ file: z.enum(RECORD_FILES) })

/** A table to fill for the records of one file of the codebook, as CSV. */
export const GET = desk('import.run', async ({ request }) => {
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) throw new AppError('invalid-request', 'file')
  const { file } = asked.data
  return new Response(templateOf(file), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="template-${file}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
})
