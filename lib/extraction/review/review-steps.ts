import { z } from 'zod'
import { CERTAIN, PROBABLE, type Question } from './questions'
import type { LineChange } from './reread-steps'
import { AGAIN, RESTORE, STRIKE } from './review-buttons'

/** Up to which certainty proposals are accepted at once. */
export const Level = z.enum(['certain', 'probable', 'all'])
export type Level = z.infer<typeof Level>

const LEAST: Record<Level, number> = { certain: CERTAIN, probable: PROBABLE, all: 0 }

const Places = z
  .string()
  .regex(/^\d{1,4}(-\d{1,4})?$/)
  .transform((words) => {
    const [first = 0, last = first] = words.split('-').map(Number)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
  })

/** What the form's button asks to do with lines: `restore` or `strike`, with a place from 0 or « 12-25 », both included; null when it asks for no reading. */
export function lineChangeIn(form: FormData): LineChange | null {
  const places = (button: string) => Places.safeParse(form.get(button)).data ?? []
  const change = { restored: places(RESTORE), struck: places(STRIKE) }
  return form.has(AGAIN) || change.restored.length + change.struck.length > 0 ? change : null
}

/** The form with everything accepted that is at least so sure, and the rest as it was. */
export function withAccepted(form: FormData, questions: Question[], level: Level): FormData {
  const changed = new FormData()
  for (const [name, value] of form) changed.append(name, value)
  for (const { key, options } of questions) {
    const [first] = options
    if (first && first.proposal.confidence >= LEAST[level]) changed.set(`p.${key}.is`, first.key)
  }
  return changed
}
