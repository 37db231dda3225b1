'use client'

import { useTranslations } from 'next-intl'
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { intentValue, type ListIntent } from '@/lib/forms/intents'
import { INTENT } from '@/lib/forms/meta'
import { idOf, rowsAt } from '@/lib/forms/tree'
import { Notes } from './field'
import { useFormState } from './form-context'
import { useError } from './use-error'
import { useFieldName, wordKey } from './use-words'

interface ListFieldProps {
  name: string
  label?: ReactNode
  hint?: ReactNode
  mark?: ReactNode
  after?: ReactNode
  /** « Ajouter un membre » */
  addLabel?: string
  /** Draws the fields of a row; `row` is its name, such as `members[0]`. */
  children: (row: string, place: number) => ReactNode
}

type Action = 'insert' | 'remove' | 'up' | 'down'

/**
 * A repeating part: rows to add, remove and move. Its buttons send the form with what they ask; with script the form
 * does it at once, focus follows, and a live region says what happened.
 */
export function ListField({ name, label, hint, mark, after, addLabel, children }: ListFieldProps) {
  const t = useTranslations('forms')
  const { tree, labels, hints, errors, changed, change } = useFormState()
  const nameField = useFieldName(labels)
  const sayError = useError()
  const count = rowsAt(tree, name).length
  const keys = useRowKeys(count)
  const box = useRef<HTMLFieldSetElement>(null)
  const [done, setDone] = useState<{ action: Action; place: number; count: number } | null>(null)
  const id = idOf(name)
  const title = label ?? nameField(name)
  const problems = (errors[name] ?? []).map((code) => sayError(code, ''))
  useLayoutEffect(() => {
    if (done) focusAfter(box.current, done)
  }, [done])

  function act(event: MouseEvent<HTMLButtonElement>, action: Action, place: number) {
    event.preventDefault()
    keys.apply(action, place)
    change(event.currentTarget)
    const at = { insert: count, remove: place, up: place - 1, down: place + 1 }[action]
    const next = { insert: count + 1, remove: count - 1, up: count, down: count }[action]
    setDone({ action, place: at, count: next })
  }

  function button(action: Action, place: number, words: string, isOff = false) {
    const visible = { insert: words, remove: t('list.remove'), up: '↑', down: '↓' }[action]
    return (
      <button
        type="submit"
        className={action === 'insert' ? 'btn sm alt2' : 'lnk'}
        name={INTENT}
        value={intentValue(intentFor(action, name, place))}
        data-list={id}
        data-act={`${action}-${place}`}
        disabled={isOff}
        aria-label={words === visible ? undefined : words}
        onClick={(event) => act(event, action, place)}
        formNoValidate
      >
        {visible}
      </button>
    )
  }

  return (
    <fieldset className={problems.length > 0 ? 'field many bad' : 'field many'} id={`${id}-field`} ref={box}>
      <legend>
        {title} {mark}
      </legend>
      <Notes {...{ id, hint: hint === undefined ? hints[wordKey(name)] : hint, errors: problems }} />
      {keys.list.map((key, place) => {
        const row = `${name}[${place}]`
        const numbered = { place: place + 1, list: String(labels[wordKey(name)] ?? nameField(name)) }
        return (
          <fieldset
            key={key}
            className="item"
            id={idOf(row)}
            tabIndex={-1}
            // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at the row that was asked for
            autoFocus={changed?.type === 'insert' && changed.payload.name === name && place === count - 1}
          >
            <legend>{t('list.row', numbered)}</legend>
            <div className="item-f">{children(row, place)}</div>
            <p className="item-b">
              {button('up', place, t('list.up', numbered), place === 0)}
              {button('down', place, t('list.down', numbered), place === count - 1)}
              {button('remove', place, t('list.remove-row', numbered))}
            </p>
          </fieldset>
        )
      })}
      <p className="btns">{button('insert', count, addLabel ?? t('list.add'))}</p>
      {after}
      <span className="vh" role="status">
        {done && t(`list.done.${done.action}`, { place: done.place + 1, count: done.count })}
      </span>
    </fieldset>
  )
}

/** Keys that stay with their rows, so that what is typed into a row moves with it. */
function useRowKeys(count: number) {
  const prefix = useId()
  const next = useRef(count)
  const [list, setList] = useState(() => Array.from({ length: count }, (_, place) => `${prefix}${place}`))
  const make = () => `${prefix}${next.current++}`
  // The server (a form that was refused, restored) may know of other rows than the browser did.
  const fitting =
    list.length === count ? list : [...list, ...Array.from({ length: count }, make)].slice(0, count)
  if (fitting !== list) setList(fitting)
  return {
    list: fitting,
    apply(action: Action, place: number) {
      if (action === 'insert') setList([...list, make()])
      else if (action === 'remove') setList(list.toSpliced(place, 1))
      else setList(moved(list, place, action === 'up' ? place - 1 : place + 1))
    },
  }
}

function moved(list: string[], from: number, to: number): string[] {
  const [key] = list.slice(from, from + 1)
  return key === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, key)
}

function intentFor(action: Action, name: string, place: number): ListIntent {
  if (action === 'insert') return { type: 'insert', payload: { name } }
  if (action === 'remove') return { type: 'remove', payload: { name, index: place } }
  return {
    type: 'reorder',
    payload: { name, from: place, to: Math.max(0, action === 'up' ? place - 1 : place + 1) },
  }
}

/** Puts focus where the work goes on: into the new row, on the row that took the removed one's place, with the moved one. */
function focusAfter(
  box: HTMLElement | null,
  { action, place, count }: { action: Action; place: number; count: number },
) {
  const buttons = [
    ...(box?.querySelectorAll<HTMLButtonElement>(`[data-list="${box.id.replace(/-field$/, '')}"]`) ?? []),
  ]
  const find = (act: string) => buttons.find((button) => button.dataset.act === act && !button.disabled)
  const row = box?.querySelector<HTMLElement>(`#${CSS.escape(`${box.id.replace(/-field$/, '')}-${place}`)}`)
  if (action === 'insert')
    row?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus()
  else if (action === 'remove')
    (find(`remove-${Math.min(place, count - 1)}`) ?? find(`insert-${count}`))?.focus()
  else (find(`${action}-${place}`) ?? find(`${action === 'up' ? 'down' : 'up'}-${place}`))?.focus()
}
