'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFirstError } from '@/components/ui/use-first-error'
import type { FormAnswer } from '@/lib/actions'
import { errorWords } from './error-words'
import { type FieldSpec, FormField } from './form-field'

export interface FormSpec {
  /** What its fields' ids start with: one page may hold several forms. */
  id: string
  fields: FieldSpec[]
  hidden?: Record<string, string | undefined>
  submit: string
  /** What the button does where its words alone do not say it, as in a table. */
  submitName?: string
  look?: 'main' | 'quiet' | 'link'
}

interface FormBodyProps extends FormSpec {
  answer: FormAnswer
  post: (form: FormData) => void
  children?: ReactNode
}

const LOOKS = { main: 'btn', quiet: 'btn alt2', link: 'lnk' } as const

/** A form and what was answered to it. Posted without script, the page comes back with the same words. */
export function FormBody({
  id,
  fields,
  hidden = {},
  submit,
  submitName,
  look = 'main',
  answer,
  post,
  children,
}: FormBodyProps) {
  const t = useTranslations('auth.error')
  const form = useFirstError(answer)
  const errors = answer?.error ?? {}
  const whole = errors[''] ?? []
  return (
    <form ref={form} id={id} action={post} noValidate>
      {whole.length > 0 && (
        <div className="note error field" role="alert" tabIndex={-1}>
          {whole.map((code) => {
            const { word, values } = errorWords(code)
            return <p key={code}>{t(word, values)}</p>
          })}
        </div>
      )}
      {fields.map((field) => (
        <FormField
          key={field.name}
          {...field}
          id={`${id}-${field.name}`}
          errors={errors[field.name] ?? []}
          typed={answer?.initialValue?.[field.name]}
        />
      ))}
      {Object.entries(hidden).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <p className="btns">
        <button type="submit" className={LOOKS[look]} aria-label={submitName}>
          {submit}
        </button>
      </p>
    </form>
  )
}
