'use client'

import { useTranslations } from 'next-intl'
import { Field, type FieldProps, Notes, useField } from './field'

interface Option {
  value: string
  label: string
}

interface SelectFieldProps extends FieldProps {
  options: Option[]
}

/** A word of a closed list, the first choice being none. */
export function SelectField({ options, ...field }: SelectFieldProps) {
  const t = useTranslations('forms')
  return (
    <Field {...field}>
      {(control) => (
        <select {...control}>
          <option value="">{t('choose')}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A word of a short list, all of it in view. */
export function ChoiceField({ options, mark, after, isOptional, ...field }: SelectFieldProps) {
  const { id, value, label, hint, errors, control } = useField(field)
  const t = useTranslations('forms')
  return (
    <fieldset
      className={errors.length > 0 ? 'field bad' : 'field'}
      id={`${id}-field`}
      aria-describedby={control['aria-describedby']}
    >
      <legend>
        {label} {isOptional && <span className="mut opt">{t('optional')}</span>} {mark}
      </legend>
      <Notes {...{ id, hint, errors }} />
      <div className="choice">
        {options.map((option, place) => (
          <label key={option.value}>
            <input
              type="radio"
              id={place === 0 ? id : undefined}
              name={control.name}
              value={option.value}
              defaultChecked={option.value === value}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
      {after}
    </fieldset>
  )
}
