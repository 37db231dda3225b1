/** Words of a text that were quoted, under the number by which the form and the article refer to each other. */
export interface NumberedQuote {
  number: number
  start: number
  end: number
}

/** A piece of a paragraph, and the quotes that it belongs to. */
export interface Stretch {
  text: string
  /** Where it stands in the whole text, in UTF-16 units. */
  start: number
  quotes: number[]
  /** The quotes that begin and end with it: where their anchors and their numbers go. */
  begins: number[]
  ends: number[]
}

export interface Paragraph {
  start: number
  stretches: Stretch[]
}

/** The paragraphs of a text, cut where a quote begins or ends. Quotes may overlap, and may run over paragraphs. */
export function markParagraphs(text: string, quotes: NumberedQuote[]): Paragraph[] {
  return [...text.matchAll(/[^\n]*[^\s][^\n]*/g)].map(({ 0: words, index: start }) => {
    const end = start + words.length
    const here = quotes
      .map((quote) => ({
        ...quote,
        start: Math.max(quote.start, start),
        end: Math.min(quote.end, end),
        whole: quote,
      }))
      .filter((quote) => quote.start < quote.end)
    const edges = new Set([start, end, ...here.flatMap((quote) => [quote.start, quote.end])])
    const cuts = [...edges].sort((one, other) => one - other)
    const stretches = cuts.slice(0, -1).map((from, place) => {
      const to = cuts[place + 1] ?? end
      const over = here.filter((quote) => quote.start <= from && quote.end >= to)
      return {
        text: text.slice(from, to),
        start: from,
        quotes: over.map(({ number }) => number),
        begins: over
          .filter(({ start, whole }) => start === from && whole.start === start)
          .map(({ number }) => number),
        ends: over.filter(({ end, whole }) => end === to && whole.end === end).map(({ number }) => number),
      }
    })
    return { start, stretches }
  })
}
