'use client'

import { useActionState } from 'react'
import type { FormAction } from '@/lib/actions'
import { AnsweredField, type AnsweredFieldSpec } from './answered-field'
import { AnsweredForm, type FormFrame, RefusalNote } from './answered-form'

export interface PostedFormProps extends FormFrame {
  action: FormAction
  /** Its field, where it has one; `children` are all others. */
  field?: AnsweredFieldSpec
  /** What to say for the codes of refusals; `other` for any that is not here. */
  errors: Record<string, string>
}

/** A form that asks for one thing to be done, and says why it was not. */
export function PostedForm({ action, field, errors, children, ...frame }: PostedFormProps) {
  const [answer, act, isPending] = useActionState(action, null)
  const say = (code: string) => errors[code] ?? errors.other ?? ''
  // An upload names the file that it was refused for.
  const { file, ...wrong } = answer?.error ?? {}
  const atField = field && wrong[field.name]?.[0]
  const whole = field ? (wrong[''] ?? []) : Object.values(wrong).flatMap((codes) => codes ?? [])
  // What is wrong with a hidden field is nothing that can be mended here.
  const said = new Set((whole.length > 0 ? whole : ['other']).map(say))
  const isRefused = answer?.status === 'error' && !atField
  return (
    <AnsweredForm
      {...frame}
      answer={answer}
      act={act}
      isPending={isPending}
      refusal={
        isRefused && (
          <RefusalNote>
            {[...said].map((words) => (
              <p key={words}>
                {file && <b>{file.join(', ')} </b>}
                {words}
              </p>
            ))}
          </RefusalNote>
        )
      }
    >
      {children}
      {field && (
        <AnsweredField
          {...field}
          id={frame.id ? `${frame.id}-${field.name}` : field.name}
          answer={answer}
          error={atField && say(atField)}
        />
      )}
    </AnsweredForm>
  )
}
