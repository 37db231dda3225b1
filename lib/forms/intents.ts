import { parse } from '@conform-to/react'
import { z } from 'zod'
import { entriesOf, formOfEntries, INTENT } from './meta'
import type { FormTree } from './tree'

const place = z.int().min(0).max(500)
// Conform throws at a name that reaches for a prototype: such a button was forged.
const list = z
  .string()
  .regex(/^[a-z]\w*(\[\d{1,3}\]|\.[a-z]\w*)*$/i)
  .refine((name) => !/\b(constructor|prototype)\b/.test(name))

/** What the buttons of a repeating part ask for. */
const ListIntent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('insert'), payload: z.object({ name: list }) }),
  z.object({ type: z.literal('remove'), payload: z.object({ name: list, index: place }) }),
  z.object({ type: z.literal('reorder'), payload: z.object({ name: list, from: place, to: place }) }),
])
export type ListIntent = z.infer<typeof ListIntent>

/** The value of a button that asks for a change of a list, as conform reads it. */
export function intentValue(intent: ListIntent): string {
  return JSON.stringify(intent)
}

/** What the button that sent a form asks to do with a list; null when it asks something else. */
export function intentOf(form: FormData): ListIntent | null {
  const value = form.get(INTENT)
  if (typeof value !== 'string') return null
  return ListIntent.safeParse(z.string().transform(readJson).safeParse(value).data).data ?? null
}

/** What a form holds, nested, after what its button asks to do with a list. Runs on both sides, so that both agree. */
export function treeOf(form: FormData): FormTree {
  const content = formOfEntries(entriesOf(form))
  const intent = intentOf(form)
  if (intent) content.set(INTENT, intentValue(intent))
  return parse<FormTree, string[]>(content, { resolve: () => ({ error: {} }) }).payload
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
