'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { idOf } from '@/lib/forms/tree'
import { Notes } from './field'
import { useFormState } from './form-context'
import { TextArea, TextField } from './text-field'
import { useFieldName, wordKey } from './use-words'

interface BilingualFieldProps {
  /** The path of the text, of which the languages are parts: `name` has `name.fr`. */
  name: string
  /** 1: of one line. */
  rows?: number
  hasArabic?: boolean
  /** Whether it may be left out in French and English too. Arabic always may. */
  isOptional?: boolean
  label?: ReactNode
  hint?: ReactNode
  mark?: ReactNode
  after?: ReactNode
}

/** A text in French and English side by side, and in Arabic below where the field has it. */
export function BilingualField({
  name,
  rows = 1,
  hasArabic = false,
  isOptional = false,
  label,
  hint,
  mark,
  after,
}: BilingualFieldProps) {
  const t = useTranslations('forms')
  const { labels, hints } = useFormState()
  const nameField = useFieldName(labels)
  const One = rows === 1 ? TextField : TextArea
  const size = rows === 1 ? {} : { rows }
  const guidance = hint === undefined ? hints[wordKey(name)] : hint
  return (
    <fieldset className="field langs-field" id={`${idOf(name)}-field`}>
      <legend>
        {label ?? nameField(name)} {mark}
      </legend>
      <Notes id={idOf(name)} hint={guidance} errors={[]} />
      <div className="side">
        <One
          name={`${name}.fr`}
          label={t('language.fr')}
          lang="fr"
          {...{ hint: null, isOptional, ...size }}
        />
        <One
          name={`${name}.en`}
          label={t('language.en')}
          lang="en"
          {...{ hint: null, isOptional, ...size }}
        />
        {hasArabic && (
          <One
            name={`${name}.ar`}
            label={t('language.ar')}
            lang="ar"
            isOptional
            {...{ hint: null, ...size }}
          />
        )}
      </div>
      {after}
    </fieldset>
  )
}
