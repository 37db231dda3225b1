import { z } from 'zod'
import { text, typed } from '@/lib/forms/fields'
import type { FormReading } from '@/lib/forms/pickers'
import type { Evidence } from './content'

/** Evidence that is being added to a fact: words, an article, or both; and whether it says something else. */
export const adding = z
  .object({ exact: text, article: text, differs: typed, originalValue: text })
  .prefault({})
export type Adding = z.output<typeof adding>

/** Says what is wrong with a part of it. */
type Tell = (code: string, part: keyof Adding) => void

/**
 * The evidence that was typed, its words found in the article chosen, else in the first of `articles` that has them; null
 * when nothing was typed or when something is wrong: quote-not-found, no-article, unknown-reference, required.
 */
export async function attach(
  reading: FormReading,
  articles: string[],
  { exact, article, differs, originalValue }: Adding,
  tell: Tell,
): Promise<Evidence | null> {
  if (exact === null && article === null && originalValue === null) return null
  const problem = (code: string, part: keyof Adding) => {
    tell(code, part)
    return null
  }
  const chosen =
    article === null ? null : await reading.resolve('article', { text: article, id: article, pick: '' })
  if (chosen && !('id' in chosen)) return problem('unknown-reference', 'article')
  const among = chosen ? [chosen.id] : articles
  const said = {
    stance: differs === '' && originalValue === null ? 'supports' : 'differs',
    ...(originalValue !== null && { originalValue }),
  } as const
  const [only] = among
  if (only === undefined) return problem('no-article', 'exact')
  if (exact === null) return among.length === 1 ? { article: only, ...said } : problem('required', 'article')
  const found = await findIn(reading, among, exact)
  return found ? { ...found, ...said } : problem('quote-not-found', 'exact')
}

// A text that has the words comes before an article whose text is not kept, which has them by hearsay.
async function findIn({ anchor }: FormReading, articles: string[], exact: string) {
  const found = await Promise.all(
    articles.map(async (article) => {
      const quoted = await anchor(article, { exact })
      return quoted && { article, ...quoted }
    }),
  )
  const known = found.filter((one) => one !== null)
  return known.find(({ start }) => start !== undefined) ?? known[0] ?? null
}
