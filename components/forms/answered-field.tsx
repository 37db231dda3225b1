'use client'

import type { FormAnswer } from '@/lib/actions'

export interface AnsweredFieldSpec {
  name: string
  label: string
  hint?: string
  value?: string
  /** A choice instead of a text. */
  options?: { value: string; label: string }[]
  /** A text of one line, as the history shows reasons; else of some lines. */
  isLine?: boolean
}

interface AnsweredFieldProps extends AnsweredFieldSpec {
  id: string
  answer: FormAnswer
  /** What is wrong with it, in words. */
  error: string | undefined
}

/** The one field of a form, as it was typed when the form comes back, with what is wrong above it. */
export function AnsweredField({ answer, ...field }: AnsweredFieldProps) {
  const { id, name, label, hint, value, options, isLine, error } = field
  const typed = answer?.initialValue?.[name]
  const shown = typeof typed === 'string' ? typed : value
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const control = {
    id,
    name,
    defaultValue: shown,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  }
  return (
    // Drawn anew with another value, since React does not move a select to a new default.
    <div className={error ? 'field bad' : 'field'} key={shown}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="err" id={`${id}-error`}>
          {error}
        </span>
      )}
      {options ? (
        <select {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : isLine ? (
        <input {...control} maxLength={300} />
      ) : (
        <textarea {...control} rows={2} maxLength={2000} />
      )}
    </div>
  )
}
