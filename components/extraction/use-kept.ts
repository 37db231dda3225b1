import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { ReviewAction } from '@/lib/extraction/review/review-answer'

const PAUSE = 700

/** Keeps what is chosen in a form shortly after each change, and when the page goes away; says whether it went well. */
export function useKept(form: RefObject<HTMLFormElement | null>, action: ReviewAction) {
  const [isKept, setIsKept] = useState<boolean | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isDirty = useRef(false)

  const keep = useCallback(async () => {
    clearTimeout(timer.current)
    if (!form.current || !isDirty.current) return
    isDirty.current = false
    const answer = await action(null, new FormData(form.current)).catch(() => null)
    setIsKept(answer?.status === 'success')
    if (answer?.status !== 'success') isDirty.current = true
  }, [form, action])

  const touch = useCallback(() => {
    isDirty.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, PAUSE)
  }, [keep])

  /** What is on its way to the server has it all. */
  const stop = useCallback(() => {
    clearTimeout(timer.current)
    isDirty.current = false
  }, [])

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void keep()
    }
    window.addEventListener('online', keep)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('online', keep)
      document.removeEventListener('visibilitychange', hide)
      clearTimeout(timer.current)
    }
  }, [keep])

  return { isKept, touch, stop }
}
