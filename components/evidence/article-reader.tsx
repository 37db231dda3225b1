'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { anchorAt } from '@/lib/evidence/anchor'
import type { ArticleText } from '@/lib/evidence/article-text'
import { idOf } from '@/lib/forms/tree'
import { ArticleByline } from './article-byline'
import { ArticleFinder } from './article-finder'
import { useEvidenceDesk } from './evidence-desk'
import { POINTED } from './marked-stretch'
import { MarkedText } from './marked-text'
import { selectedIn } from './selected-words'

/** The text of an article with what was quoted of it; words that are selected in it can be attached to a fact. */
export function ArticleReader({ article }: { article: ArticleText }) {
  const t = useTranslations('entry')
  const { quotes, pointed, pick } = useEvidenceDesk()
  const box = useRef<HTMLDivElement>(null)
  const [isScripted, setIsScripted] = useState(false)
  useEffect(() => setIsScripted(true), [])
  const isRightToLeft = article.language === 'ar'
  const marks = useMemo(() => {
    const placed = quotes.flatMap(({ number, place, article: id }) =>
      place && id === article.id ? [{ number, ...place }] : [],
    )
    const extra = pointed?.article === article.id ? [{ number: POINTED, ...pointed.anchor }] : []
    return [...placed, ...extra]
  }, [article.id, quotes, pointed])
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
      <ArticleByline article={article} />
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
            <MarkedText
              text={article.text}
              quotes={marks}
              hrefOf={(number) => `#${idOf(quotes[number - 1]?.row ?? '')}`}
            />
          </div>
        </>
      )}
    </>
  )
}
