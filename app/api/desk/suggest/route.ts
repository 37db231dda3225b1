import { z } from 'zod'
import { desk } from '@/lib/api/desk'
import { AppError } from '@/lib/errors'
import { LOCALES } from '@/lib/i18n/locales'
import { listCandidates } from '@/lib/records/suggest-desk'
import { RecordType } from '@/lib/records/types'

const Asked = z.object({
  type: z.enum([...RecordType.options, 'country']),
  // PostgreSQL knows no NUL.
  q: z
    .string()
    .max(400)
    .transform((words) => words.replaceAll('\0', '')),
  locale: z.enum(LOCALES),
})

/** What the words typed into a picker may mean, drafts included. */
export const GET = desk('records.read', async ({ request, account }) => {
  const { data: asked } = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked) throw new AppError('invalid-request')
  return { data: await listCandidates(account, asked.type, asked.q, asked.locale) }
})
