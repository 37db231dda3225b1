'use client'

import { useTranslations } from 'next-intl'
import { AnsweredForm, type FormFrame, RefusalNote } from '@/components/forms/answered-form'
import type { FormAnswer } from '@/lib/actions'
import { errorWords } from './error-words'
import { type FieldSpec, FormField } from './form-field'

export interface FormSpec extends FormFrame {
  /** What its fields' ids start with: one page may hold several forms. */
  id: string
  fields: FieldSpec[]
}

interface FormBodyProps extends FormSpec {
  answer: FormAnswer
  act: (form: FormData) => void
  isPending: boolean
}

/** The fields of the accounts side in a form, in the words of its refusals. */
export function FormBody({ fields, children, ...form }: FormBodyProps) {
  const t = useTranslations('auth.error')
  const { id, answer } = form
  const whole = answer?.error?.[''] ?? []
  return (
    <AnsweredForm
      {...form}
      refusal={
        whole.length > 0 && (
          <RefusalNote>
            {whole.map((code) => {
              const { word, values } = errorWords(code)
              return <p key={code}>{t(word, values)}</p>
            })}
          </RefusalNote>
        )
      }
    >
      {fields.map((field) => (
        <FormField
          key={field.name}
          {...field}
          id={`${id}-${field.name}`}
          errors={answer?.error?.[field.name] ?? []}
          typed={answer?.initialValue?.[field.name]}
        />
      ))}
      {children}
    </AnsweredForm>
  )
}
