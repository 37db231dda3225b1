'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { handleSuggestionAction } from '@/lib/suggestions/actions'

interface SuggestionDecisionProps {
  id: string
  locale: string
  /** The query of the list to go back to. */
  list: string
  /** Whether accepting leads on to a form. */
  hasForm: boolean
}

const KNOWN = ['conflict', 'not-found', 'too-long', 'not-text', 'not-allowed'] as const

/** What an editor decides of a suggestion, with a note. A plain form: script only spares the whole page. */
export function SuggestionDecision({ id, locale, list, hasForm }: SuggestionDecisionProps) {
  const t = useTranslations('suggestions.queue')
  const [answer, decide] = useActionState(handleSuggestionAction, null)
  const codes = Object.values(answer?.error ?? {}).flatMap((found) => found ?? [])
  return (
    <form action={decide} className="narrow more">
      {codes.map((code) => (
        <p key={code} className="err" role="alert">
          {t(`error.${KNOWN.find((known) => known === code) ?? 'other'}`)}
        </p>
      ))}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="list" value={list} />
      <label className="s" htmlFor={`note-${id}`}>
        {t('note')}
      </label>
      <input id={`note-${id}`} name="note" defaultValue={noteOf(answer?.initialValue)} autoComplete="off" />
      <p className="btns more">
        <button type="submit" className="btn sm" name="decision" value="accepted">
          {hasForm ? t('accept') : t('acceptOnly')}
        </button>
        <button type="submit" className="btn sm alt2" name="decision" value="declined">
          {t('decline')}
        </button>
      </p>
    </form>
  )
}

function noteOf(typed: Record<string, unknown> | null | undefined) {
  return typeof typed?.note === 'string' ? typed.note : undefined
}
