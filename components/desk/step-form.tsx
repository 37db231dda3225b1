'use client'

import { type ReactNode, useActionState } from 'react'
import { useFirstError } from '@/components/ui/use-first-error'
import type { FormAction } from '@/lib/actions'

export interface StepFormProps {
  action: FormAction
  /** What its field's id starts with. */
  id: string
  /** What the form sends besides its field. */
  hidden: Record<string, string | number>
  /** Its field: a text, or a choice where it has options. */
  field?: {
    name: string
    label: string
    hint?: string
    options?: { value: string; label: string }[]
    value?: string
  }
  button: string
  look?: 'main' | 'quiet' | 'small'
  /** What to say for the codes of refusals; `other` for any that is not here. */
  errors: Record<string, string>
  /** Hidden fields of a list. */
  children?: ReactNode
}

const LOOKS = { main: 'btn', quiet: 'btn alt2', small: 'btn alt2 sm' } as const

/** A decision on a record. Without script the form is posted and the page comes back with the answer. */
export function StepForm({
  action,
  id,
  hidden,
  field,
  button,
  look = 'quiet',
  errors,
  children,
}: StepFormProps) {
  const [answer, act, isPending] = useActionState(action, null)
  const form = useFirstError(answer)
  const typed = field ? answer?.initialValue?.[field.name] : undefined
  const wrong = field ? answer?.error?.[field.name]?.[0] : undefined
  // What is wrong with a hidden field is nothing that can be mended here.
  const whole = answer?.status === 'error' && !wrong ? (answer.error?.['']?.[0] ?? 'other') : undefined
  const say = (code: string) => errors[code] ?? errors.other
  return (
    <form ref={form} action={act} noValidate>
      {whole && (
        <p className="note error field" role="alert" tabIndex={-1}>
          {say(whole)}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {field && (
        <StepField
          key={typeof typed === 'string' ? typed : ''}
          {...field}
          id={id}
          value={typeof typed === 'string' ? typed : field.value}
          error={wrong && say(wrong)}
        />
      )}
      <p className="btns">
        <button type="submit" className={LOOKS[look]} disabled={isPending}>
          {button}
        </button>
      </p>
    </form>
  )
}

type StepFieldProps = NonNullable<StepFormProps['field']> & { id: string; error: string | undefined }

function StepField({ id, name, label, hint, options, value, error }: StepFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const control = { id, name, 'aria-describedby': described, 'aria-invalid': error ? true : undefined }
  return (
    <div className={error ? 'field bad' : 'field'}>
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
        <select {...control} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <textarea {...control} rows={2} maxLength={2000} defaultValue={value} />
      )}
    </div>
  )
}
