import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { PickerType } from '@/lib/forms/pickers'

const Candidates = z.object({
  data: z.array(z.object({ id: z.string(), label: z.string(), note: z.string() })),
})

interface Found {
  /** For which words; null while nothing was asked. */
  words: string | null
  data: z.infer<typeof Candidates>['data']
}

const NOTHING: Found = { words: null, data: [] }
const PAUSE = 150

/** The records that may be meant by what was typed, once the typing pauses; none while they cannot be asked for. */
export function useCandidates(type: PickerType, locale: string, typed: string): Found {
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    const words = typed.trim()
    if (words === '') {
      setFound(NOTHING)
      return
    }
    const request = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ type, q: words, locale })
      const answer = await fetch(`/api/desk/suggest?${query}`, { signal: request.signal }).catch(() => null)
      const read = Candidates.safeParse(answer?.ok ? await answer.json().catch(() => null) : null)
      if (!request.signal.aborted) setFound(read.success ? { words, data: read.data.data } : NOTHING)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [type, locale, typed])
  return found
}
