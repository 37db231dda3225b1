import { useEffect, useState } from 'react'

/** Records that may be meant by what was typed, and how many, in words to be read aloud. */
interface Suggested {
  data: { kind: string; label: string; href: string; note: string }[]
  meta: { announcement: string }
}

const NONE: Suggested = { data: [], meta: { announcement: '' } }
const PAUSE = 150

/** What `source` suggests for the words typed, once the typing pauses; nothing while it cannot be asked. */
export function useSuggestions(source: string, typed: string): Suggested {
  const [suggested, setSuggested] = useState(NONE)
  useEffect(() => {
    const request = new AbortController()
    const timer = setTimeout(
      async () => {
        setSuggested(
          typed.trim().length < 2 ? NONE : await ask(`${source}&q=${encodeURIComponent(typed)}`, request),
        )
      },
      typed === '' ? 0 : PAUSE,
    )
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [typed, source])
  return suggested
}

// Without an answer the field is the plain one that it is without script.
async function ask(address: string, { signal }: AbortController): Promise<Suggested> {
  const response = await fetch(address, { signal }).catch(() => null)
  return response?.ok ? response.json() : NONE
}
