'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { ReviewView } from '@/lib/extraction/review/review-view'
import { ArticleFields } from './article-fields'
import { ArticleLines } from './article-lines'

interface ArticleSideProps {
  view: Pick<ReviewView, 'lines' | 'quotes' | 'questions' | 'author' | 'languages'>
  /** ISO 639-1 */
  language: string
  pointed: number[]
  at: number | null
}

/** The article as it was taken in, beside what is proposed of it; folded where it is narrow. */
export function ArticleSide({ view, language, pointed, at }: ArticleSideProps) {
  const t = useTranslations('extraction.article')
  const r = useTranslations('review.page')
  const box = useRef<HTMLElement>(null)
  const { lines, quotes, questions, author, languages } = view
  const first = pointed[0]
  useEffect(() => {
    if (first !== undefined && box.current) showIn(box.current)
  }, [first])
  return (
    <article className="pane texts" aria-labelledby="article" ref={box}>
      <h2 id="article">{t('title')}</h2>
      <ArticleFields author={author} languages={languages} />
      <details open={at !== null}>
        <summary>{r('read-texts')}</summary>
        <p className="pad s mut">
          {t('count', { count: lines.filter(({ reason }) => reason !== null).length })}
        </p>
        <div className="art" lang={language || undefined} dir={language === 'ar' ? 'rtl' : undefined}>
          <ArticleLines
            {...{ lines, quotes, pointed, at }}
            hrefOf={(number) =>
              `#p-${questions.find(({ options }) => options.some((one) => one.quotes.some((quote) => quote.number === number)))?.key}`
            }
          />
        </div>
      </details>
    </article>
  )
}

/** Brings the words that are pointed at into the article's own view, where it scrolls by itself: the page stays. */
function showIn(box: HTMLElement) {
  const words = box.querySelector('mark.found')
  if (!words || box.scrollHeight <= box.clientHeight) return
  const [outer, inner] = [box.getBoundingClientRect(), words.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - outer.height / 3
}
