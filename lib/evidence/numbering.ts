import { type Hint, reanchor, type Span } from './anchor'
import type { ArticleText } from './article-text'

interface Selector extends Hint {
  article: string
  exact: string
  end?: number | undefined
}

/**
 * Quotes with the number by which facts and articles refer to each other, from 1, in the order of the articles and of
 * their words; and where these stand in the text today, null when they stand nowhere: those come last.
 */
export function inReadingOrder<Quote extends Selector>(
  quotes: Quote[],
  texts: readonly ArticleText[],
): (Quote & { number: number; place: Span | null })[] {
  const orderOf = (article: string) => {
    const place = texts.findIndex(({ id }) => id === article)
    return place < 0 ? texts.length : place
  }
  const last = Number.MAX_SAFE_INTEGER
  return quotes
    .map((quote) => ({ ...quote, place: placeOf(quote, texts) }))
    .toSorted(
      (one, other) =>
        orderOf(one.article) - orderOf(other.article) ||
        (one.place?.start ?? last) - (other.place?.start ?? last),
    )
    .map((quote, place) => ({ ...quote, number: place + 1 }))
}

function placeOf(quote: Selector, texts: readonly ArticleText[]): Span | null {
  const text = texts.find(({ id }) => id === quote.article)?.text ?? null
  const found = text === null ? null : reanchor(text, quote)
  return found && { start: found.start, end: found.end }
}
