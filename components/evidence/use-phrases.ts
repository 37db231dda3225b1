import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { ArticleText } from '@/lib/evidence/article-text'
import { phrasesFor } from '@/lib/evidence/phrases'
import { type Passage, useEvidenceDesk } from './evidence-desk'

const MOST = 7

/**
 * What some words begin in the articles, to be chosen with the arrows: the keys of an ARIA listbox under a text field.
 * `choose` gets the passage of Enter, that is the first one when none was chosen; null when no article has the words.
 */
export function usePhrases(
  articles: readonly ArticleText[],
  id: string,
  choose: (passage: Passage | null) => void,
) {
  const t = useTranslations('entry')
  const { point, announce } = useEvidenceDesk()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const options = useMemo(() => passagesFor(articles, typed), [articles, typed])

  function type(words: string) {
    setTyped(words)
    const found = passagesFor(articles, words)
    move(0, found)
    if (isLong(words)) announce(t('found', { count: found.length }))
  }
  function move(to: number, among = options) {
    setActive(to)
    point(among[to] ?? null)
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (typed.trim() !== '') choose(options[active] ?? null)
    } else if (options.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      move((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length)
    }
  }
  const field = {
    'aria-autocomplete': 'list' as const,
    'aria-controls': options.length > 0 ? `${id}-phrases` : undefined,
    'aria-activedescendant': options.length > 0 ? `${id}-p${active}` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onKeyDown: press,
  }
  return { id, typed, options, active, field, type }
}

function isLong(typed: string) {
  return typed.trim().length > 1
}

function passagesFor(articles: readonly ArticleText[], typed: string): Passage[] {
  if (!isLong(typed)) return []
  return articles
    .flatMap(({ id, text }) =>
      text === null ? [] : phrasesFor(text, typed).map((anchor) => ({ article: id, anchor })),
    )
    .slice(0, MOST)
}
