import { useTranslations } from 'next-intl'
import { markParagraphs, type NumberedQuote, type Stretch } from '@/lib/evidence/paragraphs'

/** The number of the passage that is pointed at: drawn like a quote without a number. */
export const POINTED = 0

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

/** A piece of a paragraph, marked where it is quoted. */
function MarkedStretch({ stretch, hrefOf }: Pick<MarkedTextProps, 'hrefOf'> & { stretch: Stretch }) {
  const t = useTranslations('entry')
  const { text, start, begins, ends } = stretch
  const place = { 'data-start': start, 'data-end': start + text.length }
  const [first, ...others] = begins.filter((number) => number !== POINTED)
  if (stretch.quotes.length === 0) return <span {...place}>{text}</span>
  return (
    <mark
      {...place}
      id={first === undefined ? undefined : `q${first}`}
      className={stretch.quotes.includes(POINTED) ? 'found' : undefined}
    >
      {others.map((number) => (
        <span key={number} id={`q${number}`} />
      ))}
      {text}
      {ends
        .filter((number) => number !== POINTED)
        .map((number) => (
          <sup key={number}>
            <a href={hrefOf(number)} aria-label={t('toField', { number })}>
              {number}
            </a>
          </sup>
        ))}
    </mark>
  )
}
