'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { edtfOf } from '@/lib/edtf/columns'
import { readDateWords } from '@/lib/edtf/read-words'
import { dateWords } from '@/lib/edtf/words'
import { valueAt } from '@/lib/forms/tree'
import { Field, type FieldProps } from './field'
import { useFormState } from './form-context'

/** A date in plain words or EDTF, said back below as it was understood: while one types, or once the form was sent. */
export function DateField(field: FieldProps) {
  const t = useTranslations('forms')
  const dates = useTranslations('dates')
  const locale = useLocale()
  const [typed, setTyped] = useState(valueAt(useFormState().tree, field.name))
  const edtf = readDateWords(typed)
  const said = edtf && dateWords(edtfOf(edtf), locale, dates)
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autoComplete="off"
            aria-describedby={[control['aria-describedby'], `${control.id}-said`].filter(Boolean).join(' ')}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <output className="hint said-back" id={`${control.id}-said`} htmlFor={control.id}>
            {said ? t('date-reads', { date: said, edtf }) : typed.trim() && t('date-unread')}
          </output>
        </>
      )}
    </Field>
  )
}
