'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** What has just been done, where the page begins again: it has the focus, which the pressed button took along. */
export function ArrivalNote({ children }: { children: ReactNode }) {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at what it has to say
    <p className="note ok" role="status" tabIndex={-1} ref={note} autoFocus>
      {children}
    </p>
  )
}
