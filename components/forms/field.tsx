'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { idOf, onlyWrong, valueAt } from '@/lib/forms/tree'
import { useFormState } from './form-context'
import { useError } from './use-error'
import { useFieldName, wordKey } from './use-words'

export interface FieldProps {
  /** The path in the content: `title.fr`, `members[0].active`. */
  name: string
  /** Left out: from `forms.fields`. */
  label?: ReactNode
  /** The codebook's guidance. Left out: from `forms.hints`; null for none. */
  hint?: ReactNode
  isOptional?: boolean
  /** At the end of the label, such as the state of the evidence. */
  mark?: ReactNode
  /** Below the control, such as extracts. */
  after?: ReactNode
}

/** What a control has to carry to belong to its field. */
interface ControlProps {
  id: string
  name: string
  defaultValue: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** What a field is called, its guidance and its errors, and what its control carries. */
export function useField({ name, label, hint }: Pick<FieldProps, 'name' | 'label' | 'hint'>) {
  const { tree, errors, labels, hints } = useFormState()
  const nameField = useFieldName(labels)
  const sayError = useError()
  const id = idOf(name)
  const value = valueAt(tree, name)
  const codes = errors[name] ?? []
  const guidance = hint === undefined ? hints[wordKey(name)] : hint
  const described = [guidance && `${id}-hint`, codes.length > 0 && `${id}-err`].filter(Boolean).join(' ')
  const control: ControlProps = {
    id,
    name,
    defaultValue: value,
    'aria-describedby': described || undefined,
    'aria-invalid': codes.length > 0 || undefined,
  }
  return {
    id,
    value,
    label: label ?? labels[wordKey(name)] ?? nameField(name),
    hint: guidance,
    errors: codes.map((code) => sayError(code, value || valueAt(tree, `${name}.text`))),
    control,
  }
}

interface LabelledProps extends FieldProps {
  children: (control: ControlProps) => ReactNode
}

/** A labelled control with its guidance, its errors above it, and what proves it below. */
export function Field({ children, mark, after, isOptional, ...props }: LabelledProps) {
  const { id, label, hint, errors, control } = useField(props)
  const t = useTranslations('forms')
  return (
    <div className={errors.length > 0 ? 'field bad' : 'field'} id={`${id}-field`}>
      <label htmlFor={id}>
        {label} {isOptional && <span className="mut opt">{t('optional')}</span>} {mark}
      </label>
      <Notes {...{ id, hint, errors }} />
      {children(control)}
      {after}
    </div>
  )
}

/** The guidance and the errors of a field, to stand above its control. */
export function Notes({ id, hint, errors }: { id: string; hint?: ReactNode; errors: string[] }) {
  const { errors: all, tree } = useFormState()
  const only = onlyWrong(all, tree)
  return (
    <>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {errors.length > 0 && (
        // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at what has to be corrected
        <span className="err" id={`${id}-err`} tabIndex={-1} autoFocus={only !== null && idOf(only) === id}>
          {errors.join(' ')}
        </span>
      )}
    </>
  )
}
