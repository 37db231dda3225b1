import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { forget, type Kept, keepForm, keepHere } from './autosave'

export interface AutosaveState {
  kept: Kept | null
  /** When (ISO 8601). */
  at: string | null
}

const PAUSE = 2_000

/**
 * Keeps a form two seconds after each change, when the connection comes back, and when the page goes away. `place` is
 * where the browser keeps it while the server cannot be reached.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, place: string) {
  const [state, setState] = useState<AutosaveState>({ kept: null, at: null })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isDirty = useRef(false)

  const keep = useCallback(async (): Promise<Kept | null> => {
    clearTimeout(timer.current)
    if (!form.current) return null
    isDirty.current = false
    const kept = await keepForm(new FormData(form.current), place)
    if (kept === 'browser') isDirty.current = true
    setState({ kept, at: new Date().toISOString() })
    return kept
  }, [form, place])

  const touch = useCallback(() => {
    if (!form.current) return
    isDirty.current = true
    // At once, for the two seconds until the server has it: a crash or a closed lid loses nothing.
    keepHere(new FormData(form.current), place)
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, PAUSE)
  }, [form, place, keep])

  useEffect(() => {
    const again = () => {
      if (isDirty.current) void keep()
    }
    const hide = () => {
      if (document.visibilityState === 'hidden') again()
    }
    window.addEventListener('online', again)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', hide)
      clearTimeout(timer.current)
    }
  }, [keep])

  /** Once the record is saved or given up: nothing is left to keep. */
  const stop = useCallback(() => {
    clearTimeout(timer.current)
    isDirty.current = false
    forget(place)
  }, [place])

  return { state, keep, touch, stop }
}
