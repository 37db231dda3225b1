'use client'

import type { ChangeEvent, ReactNode } from 'react'

// Where the filters are a column beside the list. On a phone they cover it: there one ticks several, then applies.
const WIDE = '(min-width: 60rem)'

/** Submits the form around it when a box is ticked, on wide screens. Without script, the form's own button does. */
export function AutoSubmit({ children }: { children: ReactNode }) {
  function submit({ target }: ChangeEvent<HTMLDivElement>) {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return
    if (window.matchMedia(WIDE).matches) target.form?.requestSubmit()
  }
  return <div onChange={submit}>{children}</div>
}
