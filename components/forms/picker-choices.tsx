'use client'

import { useTranslations } from 'next-intl'
import { idOf, valueAt } from '@/lib/forms/tree'
import { useFormState } from './form-context'

/** What a picker may have meant, to be ticked: the server found several records of that name, or only similar ones. */
export function PickerChoices({ name }: { name: string }) {
  const t = useTranslations('forms')
  const { choices, tree } = useFormState()
  const candidates = choices[name] ?? []
  if (candidates.length === 0) return null
  const ticked = valueAt(tree, `${name}.pick`)
  return (
    <fieldset className="picks" id={`${idOf(name)}-picks`}>
      <legend className="s">{t('picker.which')}</legend>
      {candidates.map(({ id, label, note }) => (
        <label key={id} className="s">
          <input type="radio" name={`${name}.pick`} value={id} defaultChecked={id === ticked} /> {label}{' '}
          <span className="mut">{note}</span>
        </label>
      ))}
    </fieldset>
  )
}
