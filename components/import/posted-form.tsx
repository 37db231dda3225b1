'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { FormAction } from '@/lib/actions'

interface PostedFormProps {
  action: FormAction
  /** What is said of each code that the action refuses with; `invalid` is said of any other. */
  words: Record<string, string>
  submit: string
  look?: 'btn' | 'btn alt2'
  /** Accessible name of the form, where it is one of the page's regions. */
  label?: string
  hidden?: Record<string, string>
  children?: ReactNode
}

/** A form and why it was refused. Posted without script, the page comes back with the same words. */
export function PostedForm({
  action,
  words,
  submit,
  look = 'btn',
  label,
  hidden = {},
  children,
}: PostedFormProps) {
  const [answer, post, isPending] = useActionState(action, null)
  const box = useRef<HTMLDivElement>(null)
  const { file, ...errors } = answer?.error ?? {}
  const codes = [...new Set(Object.values(errors).flatMap((codes) => codes ?? []))]
  useEffect(() => {
    if (answer?.status === 'error') box.current?.focus()
  }, [answer])
  return (
    <form action={post} aria-label={label}>
      {codes.length > 0 && (
        // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at what has to be corrected
        <div className="note error field" role="alert" tabIndex={-1} ref={box} autoFocus>
          {codes.map((code) => (
            <p key={code}>
              {file && <b>{file.join(', ')} </b>}
              {words[code] ?? words.invalid}
            </p>
          ))}
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <p className="btns">
        <button type="submit" className={look} aria-disabled={isPending || undefined}>
          {submit}
        </button>
      </p>
    </form>
  )
}
