'use client'

import type { ReactNode } from 'react'
import { useFirstError } from '@/components/ui/use-first-error'
import type { FormAnswer } from '@/lib/actions'

export interface FormFrame {
  id?: string
  /** Accessible name of the form, where it is one of the page's regions. */
  label?: string
  /** What the form sends besides its fields. */
  hidden?: Record<string, string | number | undefined>
  button: string
  /** What the button does, where its words alone do not say it, as in a table. */
  buttonName?: string
  look?: 'main' | 'quiet' | 'small' | 'link'
  /** Whether the browser refuses what its fields cannot take, before anything is sent. */
  isCheckedFirst?: boolean
  children?: ReactNode
}

interface AnsweredFormProps extends FormFrame {
  answer: FormAnswer
  act: (form: FormData) => void
  isPending: boolean
  /** What stands above the fields when the form was refused. */
  refusal: ReactNode
}

const LOOKS = { main: 'btn', quiet: 'btn alt2', small: 'btn alt2 sm', link: 'lnk' } as const

/**
 * A form and what was answered to it. With script what is wrong first has the focus, and a second press while the first
 * is on its way sends nothing; without, the page comes back with the same words.
 */
export function AnsweredForm({
  id,
  label,
  hidden = {},
  button,
  buttonName,
  look = 'main',
  isCheckedFirst = false,
  answer,
  act,
  isPending,
  refusal,
  children,
}: AnsweredFormProps) {
  const form = useFirstError(answer)
  return (
    <form
      ref={form}
      id={id}
      action={act}
      aria-label={label}
      noValidate={!isCheckedFirst}
      onSubmit={(event) => isPending && event.preventDefault()}
    >
      {refusal}
      {Object.entries(hidden).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <p className="btns">
        <button
          type="submit"
          className={LOOKS[look]}
          aria-disabled={isPending || undefined}
          aria-label={buttonName}
        >
          {button}
        </button>
      </p>
    </form>
  )
}

/** Why the whole of a form was refused, in sentences. */
export function RefusalNote({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at what has to be corrected
    <div className="note error field" role="alert" tabIndex={-1} autoFocus>
      {children}
    </div>
  )
}
