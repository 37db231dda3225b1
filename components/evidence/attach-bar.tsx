'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useEvidenceDesk } from './evidence-desk'

const MOST_IN_VIEW = 6

/** « Relier à… »: the words that were chosen in the article, and the facts that they may prove. */
export function AttachBar() {
  const t = useTranslations('entry')
  const { picked, pick, facts, nameFact, attach, texts } = useEvidenceDesk()
  const list = useRef<HTMLSelectElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    // Words selected with the mouse keep their selection; words found by keyboard go on by keyboard.
    if (!picked || !document.getSelection()?.isCollapsed) return
    before.current = document.activeElement
    list.current?.focus()
  }, [picked])
  if (!picked) return null

  function leave() {
    const pane = list.current?.closest<HTMLElement>('.pane')
    pick(null)
    // After the mouse there is no field to go back to: the article, where it went down.
    if (before.current instanceof HTMLElement) before.current.focus()
    else pane?.focus({ preventScroll: true })
    before.current = null
  }
  function prove() {
    if (picked && list.current?.value)
      attach(list.current.value, { article: picked.article, ...picked.anchor })
    document.getSelection()?.removeAllRanges()
    leave()
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') prove()
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }
  return (
    <section className="attachbar" aria-label={t('attachTo')}>
      <q className="qt" lang={texts.find(({ id }) => id === picked.article)?.language ?? undefined}>
        {picked.anchor.exact}
      </q>
      <label htmlFor="attach-to">{t('attachTo')}</label>
      <select
        id="attach-to"
        ref={list}
        size={Math.min(facts.length, MOST_IN_VIEW)}
        defaultValue={facts[0]?.list}
        onKeyDown={press}
        onClick={({ target }) => {
          if (target instanceof HTMLOptionElement) prove()
        }}
      >
        {facts.map((fact) => (
          <option key={fact.list} value={fact.list}>
            {nameFact(fact)}
          </option>
        ))}
      </select>
      <p className="btns">
        <button type="button" className="btn sm" onClick={prove}>
          {t('attach')}
        </button>
        <button type="button" className="lnk" onClick={leave}>
          {t('cancel')}
        </button>
      </p>
    </section>
  )
}
