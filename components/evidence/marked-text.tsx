import { markParagraphs, type NumberedQuote } from '@/lib/evidence/paragraphs'
import { MarkedStretch } from './marked-stretch'

interface MarkedTextProps {
  text: string
  quotes: NumberedQuote[]
  /** The address of what a quote proves. */
  hrefOf: (number: number) => string
}

/** The paragraphs of an article; each quote in it has the number that leads to what it proves, and is led to by `q1`. */
export function MarkedText({ text, quotes, hrefOf }: MarkedTextProps) {
  return markParagraphs(text, quotes).map(({ start, stretches }) => (
    <p key={start}>
      {stretches.map((stretch) => (
        <MarkedStretch key={stretch.start} stretch={stretch} hrefOf={hrefOf} />
      ))}
    </p>
  ))
}
