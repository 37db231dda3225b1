'use client'

import { type ReactNode, useActionState } from 'react'
import { useFirstError } from '@/components/ui/use-first-error'
import type { FormAction, FormAnswer } from '@/lib/actions'
import { useRefusal } from './refusals'

export interface ReasonFormProps {
  action: FormAction
  /** What its field's id starts with. */
  id: string
  hidden: Record<string, string | number>
  /** What is said above the reasons of a refusal. */
  refused: string
  reason: { label: string; hint?: string; value?: string }
  button: string
  /** What the button does, where several on the page have its word. */
  buttonName?: string
  isMain?: boolean
}

/** Asks for a reason and acts. Without script the page comes back with the answer. */
export function ReasonForm({ children, ...props }: ReasonFormProps & { children?: ReactNode }) {
  const [answer, act, isPending] = useActionState(props.action, null)
  return (
    <ReasonFields {...props} answer={answer} act={act} isPending={isPending}>
      {children}
    </ReasonFields>
  )
}

interface ReasonFieldsProps extends ReasonFormProps {
  answer: FormAnswer
  act: (form: FormData) => void
  isPending: boolean
  children?: ReactNode
}

/** The same for a form that reads the answer itself. */
export function ReasonFields({ answer, act, isPending, children, ...props }: ReasonFieldsProps) {
  const { id, hidden, refused, reason, button, buttonName, isMain } = props
  const say = useRefusal()
  const form = useFirstError(answer)
  const typed = answer?.initialValue?.reason
  const wrong = answer?.error?.reason?.[0]
  const whole = answer?.status === 'error' && !wrong ? (answer.error?.[''] ?? ['other']) : []
  const described =
    [reason.hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <form ref={form} action={act} noValidate>
      {whole.length > 0 && (
        <div className="note error" role="alert" tabIndex={-1}>
          <p>
            <b>{refused}</b>
          </p>
          <ul>
            {whole.map((code) => (
              <li key={code}>{say(code)}</li>
            ))}
          </ul>
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className={wrong ? 'field bad' : 'field'}>
        <label htmlFor={id}>{reason.label}</label>
        {reason.hint && (
          <span className="hint" id={`${id}-hint`}>
            {reason.hint}
          </span>
        )}
        {wrong && (
          <span className="err" id={`${id}-error`}>
            {say(wrong)}
          </span>
        )}
        <input
          key={typeof typed === 'string' ? typed : ''}
          id={id}
          name="reason"
          maxLength={300}
          defaultValue={typeof typed === 'string' ? typed : reason.value}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={described}
        />
      </div>
      <p className="btns">
        <button
          type="submit"
          className={isMain ? 'btn' : 'btn alt2'}
          disabled={isPending}
          aria-label={buttonName}
        >
          {button}
        </button>
      </p>
    </form>
  )
}
