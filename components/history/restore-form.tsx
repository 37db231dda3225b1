'use client'

import { useActionState, useEffect, useRef } from 'react'
import { restoreVersionAction } from '@/lib/history/actions'

interface RestoreFormProps {
  /** What the form sends besides the reason. */
  hidden: Record<string, string | number>
  words: { reason: string; hint: string; button: string; other: string }
  /** What to say for the codes of refusals; `words.other` for any that is not here. */
  errors: Record<string, string>
}

/** Asks for the reason and restores. Without script the page comes back with the answer. */
export function RestoreForm({ hidden, words, errors }: RestoreFormProps) {
  const [answer, act, isPending] = useActionState(restoreVersionAction, null)
  const [refused, odd] = [answer?.error?.reason?.[0], answer?.error?.['']?.[0]]
  const reason = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (answer?.status === 'error') reason.current?.focus()
  }, [answer])
  const say = (code: string) => errors[code] ?? words.other
  return (
    <form action={act}>
      {odd && (
        <p className="note error" role="alert">
          {say(odd)}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={refused ? 'field bad' : 'field'}>
        <label htmlFor="restore-reason">{words.reason}</label>
        <span className="hint" id="restore-hint">
          {words.hint}
        </span>
        {refused && (
          <span className="err" id="restore-error" role="alert">
            {say(refused)}
          </span>
        )}
        <input
          id="restore-reason"
          ref={reason}
          name="reason"
          maxLength={300}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? 'restore-error restore-hint' : 'restore-hint'}
        />
      </div>
      <p className="btns">
        <button type="submit" className="btn" disabled={isPending}>
          {words.button}
        </button>
      </p>
    </form>
  )
}
