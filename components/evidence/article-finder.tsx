'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { ArticleText } from '@/lib/evidence/article-text'
import { type Passage, useEvidenceDesk } from './evidence-desk'
import { PhraseOptions } from './phrase-options'
import { usePhrases } from './use-phrases'

/** Finds a passage of the article by some of its words, to be attached to a fact: selecting by keyboard. */
export function ArticleFinder({ article }: { article: ArticleText }) {
  const t = useTranslations('entry')
  const { pick } = useEvidenceDesk()
  const field = useRef<HTMLInputElement>(null)
  const id = `find-${article.id}`
  const phrases = usePhrases([article], id, choose)

  function choose(passage: Passage | null) {
    if (!passage) return
    pick(passage)
    if (field.current) field.current.value = ''
    phrases.type('')
  }
  return (
    <div className="finder">
      <label className="xs" htmlFor={id}>
        {t('find')}
      </label>
      <input id={id} ref={field} type="search" autoComplete="off" {...phrases.field} />
      <PhraseOptions {...phrases} onChoose={choose} />
    </div>
  )
}
