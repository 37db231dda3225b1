'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { CREATE } from '@/lib/forms/meta'
import type { PickerType } from '@/lib/forms/pickers'
import { valueAt } from '@/lib/forms/tree'
import { WORD_OF } from '@/lib/records/types'
import { Field, type FieldProps } from './field'
import { useFormState } from './form-context'
import { PickerChoices } from './picker-choices'
import { useCandidates } from './use-candidates'

interface PickerFieldProps extends FieldProps {
  type: PickerType
  /** Whether a draft can be made of a name that no record has. */
  canCreate?: boolean
}

/**
 * A record by its name, acronym, alias or id, which the server finds; when it finds several or none, it asks. With
 * script an ARIA combobox that suggests while one types.
 */
export function PickerField({ type, canCreate = false, ...field }: PickerFieldProps) {
  const { name } = field
  const [t, locale] = [useTranslations('forms'), useLocale()]
  const { tree, errors, made } = useFormState()
  const [text, setText] = useGiven(valueAt(tree, `${name}.text`))
  const [id, setId] = useGiven(valueAt(tree, `${name}.id`))
  const [isScripted, setIsScripted] = useState(false)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const { words, data } = useCandidates(type, locale, typed)
  useEffect(() => setIsScripted(true), [])
  const isOpen = typed !== '' && data.length > 0
  const isUnknown = typed.trim() !== '' && words === typed.trim() && data.length === 0
  const madeHere = made?.type === type && made.id === id ? made : null
  const isRefused = (errors[name] ?? []).includes('none')

  function pick(place: number) {
    const found = data[place]
    if (!found) return
    setText(found.label)
    setId(found.id)
    setTyped('')
    setActive(-1)
  }
  function type_(value: string) {
    setText(value)
    setId('')
    setTyped(value)
    setActive(-1)
  }
  function move(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!isOpen && event.key === 'ArrowDown') setTyped(text)
    else if (!isOpen) return
    else if (step) setActive(((active + step + data.length + 2) % (data.length + 1)) - 1)
    else if (event.key === 'Enter') pick(active)
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
  }
  const [first] = data
  return (
    <Field {...field}>
      {(control) => (
        <div className="suggest">
          <input
            {...control}
            defaultValue={undefined}
            name={`${name}.text`}
            value={text}
            type="text"
            aria-describedby={
              [control['aria-describedby'], madeHere && `${control.id}-made`].filter(Boolean).join(' ') ||
              undefined
            }
            autoComplete="off"
            {...(isScripted && {
              role: 'combobox',
              'aria-expanded': isOpen,
              'aria-controls': `${control.id}-list`,
              'aria-autocomplete': 'list',
              'aria-activedescendant': isOpen && data[active] ? `${control.id}-o${active}` : undefined,
            })}
            onChange={(event) => type_(event.currentTarget.value)}
            onKeyDown={move}
            onBlur={() => setTyped('')}
          />
          <input type="hidden" name={`${name}.id`} value={id} />
          <div id={`${control.id}-list`} role="listbox" aria-label={t('picker.list')} hidden={!isOpen}>
            {data.map((one, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox are the input's
              <div
                key={one.id}
                id={`${control.id}-o${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(place)}
              >
                {one.label} <span className="mut s">{one.note}</span>
              </div>
            ))}
          </div>
          <span className="vh" role="status">
            {isOpen && first && t('picker.count', { count: data.length, first: first.label })}
            {isUnknown && t('picker.unknown')}
          </span>
          {madeHere && (
            // biome-ignore lint/a11y/noAutofocus: without script, the page comes back where the record was asked for
            <p className="hint" id={`${control.id}-made`} tabIndex={-1} autoFocus>
              {t.rich('picker.made', {
                type,
                link: (words) => (
                  <a href={`/${locale}/admin/${WORD_OF[madeHere.type]}/${madeHere.id}`}>{words}</a>
                ),
              })}
            </p>
          )}
          <PickerChoices name={name} />
          {canCreate && text.trim() !== '' && (isRefused || isUnknown) && (
            <p className="btns">
              <button
                type="submit"
                className="btn sm alt2"
                name={CREATE}
                value={`${type}:${name}`}
                onMouseDown={(event) => event.preventDefault()}
              >
                {t(`picker.create.${type}`, { name: text.trim() })}
              </button>
            </p>
          )}
        </div>
      )}
    </Field>
  )
}

/** A value of one's own that follows the given one whenever that changes. */
function useGiven(given: string) {
  const [seen, setSeen] = useState(given)
  const [value, setValue] = useState(given)
  if (seen !== given) {
    setSeen(given)
    setValue(given)
  }
  return [seen === given ? value : given, setValue] as const
}
