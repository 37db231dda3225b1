'use client'

import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react'

// Where the filters are a column beside the list. On a phone they cover it: there one ticks several, then applies.
const WIDE = '(min-width: 60rem)'
const TICKED = 'ticked-filter'

/**
 * Submits the form around it when a box is ticked, on wide screens, and takes the reader back to that box on the new
 * page. Without script, the form's own button submits, empty fields stay in the address, and the page starts at its top.
 */
export function AutoSubmit({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [result, setResult] = useState('')

  useEffect(() => {
    const form = ref.current?.closest('form')
    form?.addEventListener('formdata', dropEmpty)
    if (ref.current && returnTo(ref.current)) {
      setResult(document.querySelector('main .lede')?.textContent ?? '')
    }
    return () => form?.removeEventListener('formdata', dropEmpty)
  }, [])

  function submit({ target }: ChangeEvent<HTMLDivElement>) {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return
    if (!window.matchMedia(WIDE).matches) return
    const { name, value } = target
    target.form?.requestSubmit()
    storage()?.setItem(TICKED, new URLSearchParams({ name, value, top: `${topOf(target)}` }).toString())
  }
  return (
    <div ref={ref} onChange={submit}>
      {children}
      <p className="vh" role="status">
        {result}
      </p>
    </div>
  )
}

function dropEmpty({ formData }: FormDataEvent) {
  for (const name of new Set(formData.keys())) {
    if (formData.getAll(name).every((value) => value === '')) formData.delete(name)
  }
}

/** Puts the box that led here where it was on the screen, with the focus on it; false when none did. */
function returnTo(choices: HTMLElement): boolean {
  const ticked = new URLSearchParams(storage()?.getItem(TICKED) ?? '')
  storage()?.removeItem(TICKED)
  const boxes = [...choices.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const box = boxes.find(({ name, value }) => name === ticked.get('name') && value === ticked.get('value'))
  if (!box) return false
  for (const group of choices.querySelectorAll('details')) if (group.contains(box)) group.open = true
  window.scrollBy({ top: topOf(box) - Number(ticked.get('top')), behavior: 'instant' })
  box.focus({ preventScroll: true })
  return true
}

/** Undefined where the browser keeps nothing for this site. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

function topOf(box: HTMLElement): number {
  return Math.round(box.getBoundingClientRect().top)
}
