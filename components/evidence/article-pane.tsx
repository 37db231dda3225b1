'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useFormState } from '@/components/forms/form-context'
import { PickerField } from '@/components/forms/picker-field'
import { articlesIn } from '@/lib/evidence/form-steps'
import { OPEN } from '@/lib/forms/meta'
import { idOf, valueAt } from '@/lib/forms/tree'
import { ArticleReader } from './article-reader'
import { AttachBar } from './attach-bar'
import { useEvidenceDesk } from './evidence-desk'

/** The articles of an event beside its form, one open at a time, and the way to another one. */
export function ArticlePane({ newArticleHref }: { newArticleHref: string }) {
  const t = useTranslations('entry')
  const { tree } = useFormState()
  const { texts, shown, show } = useEvidenceDesk()
  const [isFirst] = useState(texts.length === 0)
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLElement>(null)
  const known = useRef(texts)
  const articles = articlesIn(tree)
  useEffect(() => {
    if (isFirst && document.activeElement === document.body) document.getElementById(idOf('opening'))?.focus()
  }, [isFirst])
  useEffect(() => {
    // What has just been opened is what one wants to read.
    if (texts.length > known.current.length)
      box.current?.querySelector<HTMLElement>('.source[open] > summary')?.focus()
    known.current = texts
  }, [texts])
  return (
    <article className="pane" ref={box} id="f-citations" tabIndex={-1} aria-labelledby="pane-title">
      <h2 id="pane-title">{t('articles', { count: articles.length })}</h2>
      {articles.map((id, place) => {
        const text = texts.find((one) => one.id === id)
        const label = valueAt(tree, `articles[${place}].item.text`)
        return (
          <details
            key={id}
            className="source"
            name="article"
            open={id === shown}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open) show(id)
            }}
          >
            <summary lang={text?.language ?? undefined}>{text?.title ?? label}</summary>
            {text ? <ArticleReader article={text} /> : <p className="pad s mut">{t('notReadable')}</p>}
            <input type="hidden" name={`articles[${place}].item.text`} value={id} />
            <input type="hidden" name={`articles[${place}].item.id`} value={id} />
          </details>
        )
      })}
      <input type="hidden" name="shown" value={shown} />
      <AttachBar />
      <details className="opener" open={isFirst || valueAt(tree, 'opening.text') !== ''}>
        <summary>{articles.length === 0 ? t('openFirst') : t('openOther')}</summary>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in this field opens the article, it does not save */}
        <div
          onKeyDown={(event) => {
            const { target, key } = event
            if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return
            // That Enter chooses a suggestion.
            if (target.hasAttribute('aria-activedescendant')) return
            event.preventDefault()
            button.current?.click()
          }}
        >
          <PickerField name="opening" type="article" label={t('article')} hint={t('openHint')} />
        </div>
        <p className="btns">
          <button type="submit" className="btn sm alt2" name={OPEN} value="1" ref={button} formNoValidate>
            {t('open')}
          </button>{' '}
          <a href={newArticleHref} target="_blank" rel="noopener opener">
            {t('newArticle')}
          </a>
        </p>
      </details>
    </article>
  )
}
