import { useTranslations } from 'next-intl'
import type { Stretch } from '@/lib/evidence/paragraphs'

/** The number of the passage that is pointed at: drawn like a quote without a number. */
export const POINTED = 0

interface MarkedStretchProps {
  stretch: Stretch
  /** The address of what a quote proves. */
  hrefOf: (number: number) => string
  /** Whether a quote is too long to be drawn in full colour; left out, none is. */
  isQuiet?: (number: number) => boolean
}

/** A piece of a paragraph, marked where it is quoted. */
export function MarkedStretch({ stretch, hrefOf, isQuiet = () => false }: MarkedStretchProps) {
  const t = useTranslations('entry')
  const { text, start, begins, ends } = stretch
  const place = { 'data-start': start, 'data-end': start + text.length }
  const [first, ...others] = begins.filter((number) => number !== POINTED)
  if (stretch.quotes.length === 0) return <span {...place}>{text}</span>
  return (
    <mark
      {...place}
      id={first === undefined ? undefined : `q${first}`}
      className={
        stretch.quotes.includes(POINTED) ? 'found' : stretch.quotes.every(isQuiet) ? 'quiet' : undefined
      }
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
