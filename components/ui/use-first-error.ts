import { type RefObject, useEffect, useRef } from 'react'

/** Of a form: when its post is refused, what is wrong first has the focus. */
export function useFirstError(answer: { status?: string } | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer?.status !== 'error') return
    const first = form.current?.querySelector('[aria-invalid], [role="alert"]')
    if (first instanceof HTMLElement) first.focus()
  }, [answer])
  return form
}
