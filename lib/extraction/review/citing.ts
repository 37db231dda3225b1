import { reanchor } from '@/lib/evidence/anchor'
import { Evidence } from '@/lib/evidence/content'
import { isSame } from '@/lib/history/tree'
import type { Quote } from '../schema'

/** The article that facts are drawn from, as it is on file. */
export interface CitedArticle {
  id: string
  text: string
}

/** What a source says instead, in its own words or in those of the codebook. */
type Stance = { stance: 'supports' } | { stance: 'differs'; originalValue: string | null }

/**
 * The evidence that an article gives: one for each quote that stands in its text, found again where the text on file is
 * another; where none does, the article is cited without words.
 */
export function evidenceFrom({ id, text }: CitedArticle, quotes: Quote[], stance: Stance): Evidence[] {
  const said = {
    article: id,
    stance: stance.stance,
    ...(stance.stance === 'differs' &&
      stance.originalValue !== null && { originalValue: stance.originalValue }),
  }
  const quoted = quotes.flatMap((quote) => {
    const anchor = reanchor(text, quote)
    const read = anchor && Evidence.safeParse({ ...said, ...anchor })
    return read?.success ? [read.data] : []
  })
  return withoutTwins(quoted.length > 0 ? quoted : [said])
}

/** Evidence with more of it, each once; an article that is quoted for a fact is not cited without words as well. */
export function withEvidence<Cited extends Evidence & { field?: string }>(
  known: Cited[],
  more: Cited[],
): Cited[] {
  const all = withoutTwins([...known, ...more])
  const says = (one: Cited) => [one.article, one.stance, one.field ?? ''].join(' ')
  const quoted = new Set(all.filter(({ exact }) => exact !== undefined).map(says))
  return all.filter(
    (one) => one.exact !== undefined || one.originalValue !== undefined || !quoted.has(says(one)),
  )
}

function withoutTwins<Item>(items: Item[]): Item[] {
  return items.filter((item, place) => items.findIndex((other) => isSame(other, item)) === place)
}
