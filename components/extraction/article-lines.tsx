import { useTranslations } from 'next-intl'
import { MarkedStretch, POINTED } from '@/components/evidence/marked-stretch'
import { markParagraphs, type NumberedQuote } from '@/lib/evidence/paragraphs'
import { bodyOf } from '@/lib/extraction/intake/lines'
import { RESTORE, STRIKE } from '@/lib/extraction/review/review-buttons'
import { type Placed, stretchesOf } from '@/lib/extraction/review/struck-lines'
import type { Line } from '@/lib/extraction/schema'
import { useLineReason } from './use-line-reason'

interface ArticleLinesProps {
  lines: Line[]
  quotes: NumberedQuote[]
  /** The quotes of the proposal that is looked at. */
  pointed: number[]
  hrefOf: (number: number) => string
  /** The line that was just taken back or out. */
  at: number | null
}

// So many lines struck out in a row fold away.
const FOLDED = 3

// Whole sentences would leave nothing of the page that is not marked.
const LONG = 110

/** A page with its article's quotes numbered, and what is no part of the article struck out in its place. */
export function ArticleLines({ lines, quotes, pointed, hrefOf, at }: ArticleLinesProps) {
  const marks = [
    ...quotes,
    ...quotes
      .filter(({ number }) => pointed.includes(number))
      .map((quote) => ({ ...quote, number: POINTED })),
  ]
  const long = new Set(quotes.filter(({ start, end }) => end - start > LONG).map(({ number }) => number))
  const paragraphs = new Map(markParagraphs(bodyOf(lines), marks).map((one) => [one.start, one]))
  return stretchesOf(lines).map((stretch) => {
    if (stretch.is === 'struck')
      return <StruckRun key={stretch.lines[0]?.place} run={stretch.lines} at={at} />
    const paragraph = paragraphs.get(stretch.start)
    return (
      paragraph && (
        // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at the line that was changed
        <p key={stretch.place} id={`l${stretch.place}`} tabIndex={-1} autoFocus={stretch.place === at}>
          {paragraph.stretches.map((one) => (
            <MarkedStretch
              key={one.start}
              stretch={one}
              hrefOf={hrefOf}
              isQuiet={(number) => long.has(number)}
            />
          ))}{' '}
          <LineButton place={stretch.place} text={stretch.text} is="strike" />
        </p>
      )
    )
  })
}

function StruckRun({ run, at }: { run: Placed[]; at: number | null }) {
  const t = useTranslations('extraction.article')
  const sayReason = useLineReason()
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return null
  if (run.length < FOLDED) return run.map((line) => <StruckLine key={line.place} line={line} at={at} />)
  const reasons = [...new Set(run.map(({ reason }) => sayReason(reason)))].join(', ')
  return (
    <details className="cuts" open={run.some(({ place }) => place === at)}>
      <summary>{t('struck', { count: run.length, reasons })}</summary>
      {run.map((line) => (
        <StruckLine key={line.place} line={line} at={at} />
      ))}
      <p>
        <button type="submit" className="lnk" name={RESTORE} value={`${first.place}-${last.place}`}>
          {t('restore-all', { count: run.length })}
        </button>
      </p>
    </details>
  )
}

function StruckLine({ line: { place, text, reason }, at }: { line: Placed; at: number | null }) {
  const sayReason = useLineReason()
  return (
    // biome-ignore lint/a11y/noAutofocus: as above
    <div className="cut" id={`l${place}`} tabIndex={-1} autoFocus={place === at}>
      <del>{text}</del> <span className="xs">{sayReason(reason)}</span>{' '}
      <LineButton place={place} text={text} is="restore" />
    </div>
  )
}

const NAMED = 60

function LineButton({ place, text, is }: { place: number; text: string; is: 'restore' | 'strike' }) {
  const t = useTranslations('extraction.article')
  return (
    <button
      type="submit"
      className={`lnk ${is}`}
      name={is === 'restore' ? RESTORE : STRIKE}
      value={place}
      aria-label={t(`${is}-line`, { line: text.length > NAMED ? `${text.slice(0, NAMED)}…` : text })}
    >
      {t(is)}
    </button>
  )
}
