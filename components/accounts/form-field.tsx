'use client'

import { useTranslations } from 'next-intl'
import { errorWords, type Lengths } from './error-words'

export interface FieldSpec {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'email' | 'password' | 'checkbox'
  /** A choice instead of a text. */
  options?: { value: string; label: string }[]
  autoComplete?: string
  inputMode?: 'numeric'
  value?: string
  isChecked?: boolean
  lengths?: Lengths
}

interface FormFieldProps extends FieldSpec {
  id: string
  /** Codes of what is wrong with it. */
  errors: string[]
  /** What was posted, where it is sent back. */
  typed: unknown
}

/** A field with its label, hint and what is wrong with it. */
export function FormField(field: FormFieldProps) {
  const t = useTranslations('auth.error')
  const { id, label, hint, errors, lengths, type } = field
  const isWrong = errors.length > 0
  const described = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ')
  const control = { id, 'aria-describedby': described || undefined, 'aria-invalid': isWrong || undefined }
  const message = isWrong && (
    <span className="err" id={`${id}-error`}>
      {errors.map((code) => {
        const { word, values } = errorWords(code, lengths)
        return t(word, values)
      })}
    </span>
  )
  const help = hint && (
    <span className="hint" id={`${id}-hint`}>
      {hint}
    </span>
  )
  if (type === 'checkbox') {
    return (
      <div className={isWrong ? 'field bad' : 'field'}>
        <p className="flex gap-3 items-center">
          <input {...control} type="checkbox" name={field.name} defaultChecked={field.isChecked} />
          <label htmlFor={id}>{label}</label>
        </p>
        {help}
        {message}
      </div>
    )
  }
  return (
    <div className={isWrong ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {help}
      {message}
      <Control field={field} control={control} />
    </div>
  )
}

function Control({ field, control }: { field: FormFieldProps; control: object }) {
  const { name, type = 'text', options, autoComplete, inputMode, value = '', typed } = field
  const shown = typeof typed === 'string' ? typed : value
  if (!options) {
    return <input {...control} {...{ name, type, autoComplete, inputMode }} defaultValue={shown} required />
  }
  return (
    // Drawn anew with another value, since React does not move a select to a new default.
    <select {...control} key={shown} name={name} defaultValue={shown}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
