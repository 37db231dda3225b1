import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { textParam } from '@/lib/url/params'

/** What was just judged of two records: that they are not the same, or that this is taken back. */
const Judgement = z.enum(['distinct', 'undone'])
export type Judgement = z.infer<typeof Judgement>

/** What the address of a page says after a judgement, whichever page it was made on. */
export const JudgedFilters = z.object({
  judged: Judgement.optional(),
  /** Another one each time, so that each is told. */
  fresh: textParam,
})

/** The page again, to tell the judgement instead of what it told before. `path` is one of this site, with its query. */
export function judgedHref(path: string, judged: Judgement): string {
  const [page, query] = path.split('?')
  const params = new URLSearchParams(query)
  for (const told of ['done', 'undone']) params.delete(told)
  params.set('judged', judged)
  params.set('fresh', randomUUID().slice(0, 8))
  return `${page}?${params}`
}
