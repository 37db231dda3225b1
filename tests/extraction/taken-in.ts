import type { Editor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { anchorQuote } from '@/lib/evidence/anchor'
import { draftFrom } from '@/lib/extraction/draft-mutations'
import { bodyOf } from '@/lib/extraction/intake/lines'
import { keepExtraction } from '@/lib/extraction/mutations'
import type { Accepted } from '@/lib/extraction/review/review-form'
import { Proposal } from '@/lib/extraction/schema'
import { newestOf } from '@/tests/drafts'
import type { TestPage } from './pages'

/** From where tests post. */
export const WHERE = { locale: 'fr', address: '192.0.2.7' } as const

/** A page that was taken in, with what an editor accepts of it. */
export async function takenIn(
  account: Editor,
  test: TestPage,
  change: Partial<Accepted> = {},
): Promise<{ id: string; accepted: Accepted }> {
  const { page, facts } = test
  const body = bodyOf(page.lines)
  const proposals = facts.map(({ words, ...fact }) =>
    Proposal.parse({
      confidence: 0.9,
      reason: { code: 'named' },
      from: 'base',
      quotes: words.map((exact) => anchorQuote(body, exact)),
      ...fact,
    }),
  )
  const taken = { source: { is: 'text' as const }, page, proposals }
  const id = await keepExtraction(account, taken, null)
  const { author: _, ...article } = {
    ...page.metadata,
    title: page.metadata.title ?? '',
    publisher: page.metadata.publisher ?? '',
  }
  return {
    id,
    accepted: {
      article: { ...article, text: null },
      facts: proposals,
      target: null,
      articleId: null,
      ...change,
    },
  }
}

/** What a draft becomes that must be made. */
export async function drafted(account: Editor, id: string, accepted: Accepted) {
  const result = await draftFrom(account, id, accepted, WHERE)
  if (result.is !== 'drafted') throw new Error(JSON.stringify(result))
  const [event, article] = await Promise.all([
    newestOf({ type: 'event', id: result.eventId }),
    newestOf({ type: 'article', id: result.articleId }),
  ])
  if (event.draft.type !== 'event' || article.draft.type !== 'article') throw new Error('other records')
  return { ...result, event: event.draft.content, article: article.draft.content, head: event }
}

/** How many records and versions there are. */
export const countAll = () => writer().$queryRaw<{ records: number; revisions: number }[]>`
  SELECT (SELECT count(*) FROM records)::int AS records, (SELECT count(*) FROM revisions)::int AS revisions`
