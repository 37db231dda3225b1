import type { Reading, Sentence } from './reading'

/** Where in an article a sentence stands: what is told first it is about, the rest is background as often as not. */
export type Position = 'title' | 'lead' | 'early' | 'late'

/** How many sentences after the first of the text one stands; -1 in the title, infinite for none. */
export function orderOf({ sentences }: Pick<Reading, 'sentences'>, sentence: Sentence | undefined): number {
  if (!sentence) return Number.POSITIVE_INFINITY
  const first = sentences.findIndex(({ isTitle }) => !isTitle)
  return sentence.isTitle ? -1 : sentence.index - Math.max(0, first)
}

/** The part of an article in which its sentence of an order (see `orderOf`) stands. */
export function positionOf(order: number): Position {
  if (order < 0) return 'title'
  if (order < 2) return 'lead'
  return order < 6 ? 'early' : 'late'
}
