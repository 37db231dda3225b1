'use client'

import type { HTMLAttributes } from 'react'
import { Field, type FieldProps } from './field'

interface TextFieldProps extends FieldProps {
  /** For phones: which keyboard. */
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  type?: 'text' | 'url'
  lang?: string
  autoComplete?: string
}

/** A text of one line. */
export function TextField({
  inputMode,
  type = 'text',
  lang,
  autoComplete = 'off',
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => <input {...control} {...{ type, inputMode, autoComplete, lang, dir: dirOf(lang) }} />}
    </Field>
  )
}

interface TextAreaProps extends FieldProps {
  rows?: number
  lang?: string
}

/** A text of some lines. */
export function TextArea({ rows = 4, lang, ...field }: TextAreaProps) {
  return (
    <Field {...field}>{(control) => <textarea {...control} {...{ rows, lang, dir: dirOf(lang) }} />}</Field>
  )
}

function dirOf(lang: string | undefined) {
  return lang === 'ar' ? 'rtl' : undefined
}
