import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locales'
import { Slug } from '@/lib/vocabulary/slug'
import { RecordType } from './types'

const code = (error: string) => ({ error })

const text = z.string().trim().max(2000, code('too-long'))

/** What every form of the review page sends: which record, and the version that was looked at. */
const Step = z.object({
  locale: z.enum(LOCALES),
  type: RecordType,
  id: Slug,
  base: z.coerce.number().int().positive(),
})

/** A step with something to say or nothing. */
export const StepInput = Step.extend({ text: text.default('') })

/** A step that needs a reason. */
export const ReasonInput = Step.extend({
  text: z.string(code('required')).pipe(text.min(1, code('required'))),
})

/** Who is to take care of a record; nobody when it is empty. */
export const AssignInput = Step.extend({
  assignee: z.uuid(code('unknown-value')).nullable().default(null),
})

/** What is published together: « actor minusma ». */
const TogetherKey = z.string().transform((key, ctx) => {
  const [type, id] = key.split(' ')
  const read = z.object({ type: RecordType, id: Slug }).safeParse({ type, id })
  if (read.success) return read.data
  ctx.addIssue({ code: 'custom', message: 'invalid' })
  return z.NEVER
})

/** A record to be published, with those that the page showed beside it. */
export const PublishInput = Step.extend({
  text: text.default(''),
  together: z.array(TogetherKey).default([]),
})
