import { z } from 'zod'
import { entriesOf } from '@/lib/forms/meta'

/** Where what was typed is kept: on the server, in this browser only, or on the server for after signing in again. */
export type Kept = 'server' | 'browser' | 'signed-out'

const Answer = z.object({ is: z.enum(['kept', 'saved']), isSignedIn: z.boolean() })

const Copy = z.object({
  at: z.iso.datetime(),
  base: z.int().min(0),
  entries: z.array(z.tuple([z.string(), z.string()])),
})
export type BrowserCopy = z.infer<typeof Copy>

/** Keeps what is typed on the server, else in this browser; says where. A copy in the browser goes once the server has it. */
export async function keepForm(data: FormData, place: string): Promise<Kept> {
  const answer = await fetch('/api/desk/unfinished', { method: 'POST', body: data }).catch(() => null)
  const read = Answer.safeParse(answer?.ok ? await answer.json().catch(() => null) : null)
  if (!read.success) {
    keepHere(data, place)
    return 'browser'
  }
  forget(place)
  return read.data.isSignedIn ? 'server' : 'signed-out'
}

/** The newest copy of such a form that this browser kept, and forgets where it was kept. */
export function takeCopy(prefix: string): BrowserCopy | null {
  const places = placesUnder(prefix)
  const copies = places.flatMap((place) => {
    const copy = Copy.safeParse(parseOrNull(storage()?.getItem(place)))
    return copy.success ? [copy.data] : []
  })
  for (const place of places) forget(place)
  return copies.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1) ?? null
}

/** Keeps what is typed in this browser. */
export function keepHere(data: FormData, place: string): void {
  const copy = { at: new Date().toISOString(), base: Number(data.get('base')), entries: entriesOf(data) }
  try {
    storage()?.setItem(place, JSON.stringify(copy))
  } catch (error) {
    // A full or forbidden store: the page still holds what was typed.
    console.warn(error)
  }
}

export function forget(place: string): void {
  storage()?.removeItem(place)
}

function placesUnder(prefix: string): string[] {
  const store = storage()
  if (!store) return []
  return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  )
}

function storage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function parseOrNull(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
