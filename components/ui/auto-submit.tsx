'use client'

import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { rememberBox, returnToBox } from './ticked-box'

// Where the filters are a column beside the list. On a phone they cover it: there one ticks several, then applies.
const WIDE = '(min-width: 60rem)'

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
    if (ref.current && returnToBox(ref.current)) {
      setResult(document.querySelector('main .lede')?.textContent ?? '')
    }
    return () => form?.removeEventListener('formdata', dropEmpty)
  }, [])

  function submit({ target }: ChangeEvent<HTMLDivElement>) {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return
    if (!window.matchMedia(WIDE).matches) return
    target.form?.requestSubmit()
    rememberBox(target)
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
