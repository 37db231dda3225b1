import { z } from 'zod'

/** What can be done to many records at once. */
export const BulkAction = z.enum(['add-theme', 'remove-theme', 'submit', 'publish', 'send-back', 'archive'])
export type BulkAction = z.infer<typeof BulkAction>

/** The changes of themes, which editors make; the steps of the way to publication are the reviewers'. */
export const ThemeChange = BulkAction.extract(['add-theme', 'remove-theme'])
export type ThemeChange = z.infer<typeof ThemeChange>

export const BulkStep = BulkAction.exclude(['add-theme', 'remove-theme'])
export type BulkStep = z.infer<typeof BulkStep>

/** The most records that change at once. */
export const MOST_RECORDS = 500

/** Why a record does not change: keys of messages (namespace `bulk`, `refused`). */
export const BulkRefusal = z.enum([
  'not-found',
  'ambiguous',
  'no-themes',
  'has-theme',
  'lacks-theme',
  'too-many-themes',
  'last-theme',
  'wrong-status',
  'incomplete',
  'not-published-yet',
  'in-use',
  'not-allowed',
])
export type BulkRefusal = z.infer<typeof BulkRefusal>

/** What became of a record: keys of messages (namespace `bulk`, `outcome`). */
export const BulkOutcome = z.enum([
  'saved',
  'in-review',
  'published',
  'sent-back',
  'archived',
  'unchanged',
  'stale',
  'refused',
])
export type BulkOutcome = z.infer<typeof BulkOutcome>

const reason = z.string().trim().min(1).max(500)
const token = z.uuid()
// `event some-id 3`: the record and the version that the preview showed.
const record = z.string().regex(/^[a-z]+ [a-z0-9-]{1,120} [1-9]\d{0,8}$/, { error: 'invalid' })
const records = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(record).min(1, { error: 'no-record' }).max(MOST_RECORDS, { error: 'too-many-records' }),
)

/** The form that chooses records and what is to be done to them. */
export const ChoiceForm = z.object({
  by: z.enum(['events', 'ids', 'import', 'status']).default('events'),
  /** The address of a list of events; it goes before the fields of its own. */
  list: z.string().trim().max(4_000).default(''),
  q: z.string().trim().max(200).default(''),
  country: z.string().default(''),
  theme: z.string().default(''),
  kind: z.string().default(''),
  actor: z.string().trim().default(''),
  ids: z.string().max(100_000).default(''),
  import: z.string().default(''),
  status: z.enum(['draft', 'in-review']).default('in-review'),
  action: BulkAction,
  apply: z.string().default(''),
})
export type ChoiceForm = z.infer<typeof ChoiceForm>

/** The form that changes themes. */
export const ThemeForm = z.object({
  action: ThemeChange,
  theme: z.string().min(1),
  publish: z.boolean().default(false),
  reason,
  token,
  records,
})

/** The form that takes a step. */
export const StepForm = z.object({ action: BulkStep, reason, token, records })
