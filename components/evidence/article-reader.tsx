'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { edtfOf } from '@/lib/edtf/columns'
import { dateWords } from '@/lib/edtf/words'
import { anchorAt } from '@/lib/evidence/anchor'
import type { ArticleText } from '@/lib/evidence/article-text'
import { markParagraphs, type Paragraph, type Stretch } from '@/lib/evidence/paragraphs'
import { idOf } from '@/lib/forms/tree'
import { ArticleFinder } from './article-finder'
import { useEvidenceDesk } from './evidence-desk'
import { selectedIn } from './selected-words'

// The passage that is pointed at is drawn like a quote without a number.
const POINTED = 0

/** The text of an article with what was quoted of it; words that are selected in it can be attached to a fact. */
export function ArticleReader({ article }: { article: ArticleText }) {
  const t = useTranslations('entry')
  const dates = useTranslations('dates')
  const locale = useLocale()
  const { quotes, pointed, pick } = useEvidenceDesk()
  const box = useRef<HTMLDivElement>(null)
  const [isScripted, setIsScripted] = useState(false)
  useEffect(() => setIsScripted(true), [])
  const isRightToLeft = article.language === 'ar'
  const paragraphs = useMemo(() => {
    const placed = quotes.flatMap(({ number, place, article: id }) =>
      place && id === article.id ? [{ number, ...place }] : [],
    )
    const extra = pointed?.article === article.id ? [{ number: POINTED, ...pointed.anchor }] : []
    return article.text === null ? [] : markParagraphs(article.text, [...placed, ...extra])
  }, [article, quotes, pointed])
  useEffect(() => {
    if (pointed?.article === article.id)
      box.current?.querySelector('.found')?.scrollIntoView({ block: 'nearest' })
  }, [pointed, article.id])

  function take() {
    const span = box.current && article.text !== null && selectedIn(box.current, article.text)
    if (span && article.text !== null) pick({ article: article.id, anchor: anchorAt(article.text, span) })
  }
  return (
    <>
      {article.publisher && (
        <p className="pad s mut">
          <bdi>{article.publisher}</bdi>
          {article.published && `, ${dateWords(edtfOf(article.published), locale, dates)}`}
        </p>
      )}
      {article.text === null ? (
        <p className="pad s mut">{t('noText')}</p>
      ) : (
        <>
          {isScripted && <ArticleFinder article={article} />}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting is what a text is for; the finder does the same by keyboard */}
          <div
            className="art"
            ref={box}
            lang={article.language ?? undefined}
            dir={isRightToLeft ? 'rtl' : undefined}
            onMouseUp={take}
            onKeyUp={take}
          >
            {paragraphs.map((paragraph) => (
              <MarkedParagraph key={paragraph.start} paragraph={paragraph} />
            ))}
          </div>
        </>
      )}
    </>
  )
}

function MarkedParagraph({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p>
      {paragraph.stretches.map((stretch) => (
        <MarkedStretch key={stretch.start} stretch={stretch} />
      ))}
    </p>
  )
}

function MarkedStretch({ stretch }: { stretch: Stretch }) {
  const t = useTranslations('entry')
  const { quotes } = useEvidenceDesk()
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
            <a href={`#${idOf(quotes[number - 1]?.row ?? '')}`} aria-label={t('toField', { number })}>
              {number}
            </a>
          </sup>
        ))}
    </mark>
  )
}
