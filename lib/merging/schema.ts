import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locales'
import { RecordType } from '@/lib/records/types'
import { pageParam, textParam } from '@/lib/url/params'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

/** Whose value of a field the one record has: the kept one's, the merged one's, or the entries of both. */
export const Choice = z.enum(['kept', 'merged', 'both'])
export type Choice = z.infer<typeof Choice>

/** Fields as differences name them (`title.fr`, `date`), with what was chosen for each. */
export const Choices = z.record(z.string(), Choice)
export type Choices = z.infer<typeof Choices>

const Standing = z.object({
  status: RecordStatus,
  version: z.int(),
  publishedVersion: z.int().nullable(),
  assigneeId: z.string().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** Of a theme among themes; null for anything else and for one that readers did not see. */
  position: z.int().nullable(),
})
/** Where a record stood before a merge. */
export type Standing = z.infer<typeof Standing>

/** What a merge keeps of the two records: all that its undoing has to bring back. */
export const MergeBefore = z.object({ kept: Standing, merged: Standing })
export type MergeBefore = z.infer<typeof MergeBefore>

const reason = z
  .string({ error: 'required' })
  .trim()
  .min(1, { error: 'required' })
  .max(300, { error: 'too-long' })

/** Two records by their ids. */
export const Pair = z.object({ type: RecordType, keptId: Slug, mergedId: Slug })
export type Pair = z.infer<typeof Pair>

/** What the form of a merge posts, but for the choices. */
export const MergeInput = Pair.extend({
  locale: z.enum(LOCALES),
  keptBase: z.coerce.number().int().positive(),
  mergedBase: z.coerce.number().int().positive(),
  token: z.uuid(),
  reason,
})

/** What the form that undoes a merge posts. `nevertheless`: the kept record stays as it was edited since. */
export const UndoInput = z.object({
  locale: z.enum(LOCALES),
  mergeId: z.uuid(),
  nevertheless: z.stringbool().default(false),
  reason,
})

/** Two records that are judged not the same. */
export const DistinctInput = z.object({ type: RecordType, a: Slug, b: Slug })

/** What the address of the page that merges two records says: their ids, as typed. */
export const MergeFilters = z.object({
  keep: textParam,
  merge: textParam,
})

/** What can be asked of the list of merges. */
export const MergesFilters = z.object({
  page: pageParam,
  done: z.uuid().optional(),
  undone: z.uuid().optional(),
})

/** The name of the choice for a field in a form: dots would nest it. */
export function choiceName(field: string): string {
  return `choice:${field.replaceAll('.', ':')}`
}

/** The choices that a form posts. */
export function choicesIn(form: FormData): Choices {
  const given = [...form].flatMap(([name, value]) => {
    const choice = Choice.safeParse(value)
    return name.startsWith('choice:') && choice.success
      ? [[name.slice('choice:'.length).replaceAll(':', '.'), choice.data] as const]
      : []
  })
  return Object.fromEntries(given)
}
