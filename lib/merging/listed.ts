import { z } from 'zod'
import type { Names } from '@/lib/history/names'
import { LocalizedText } from '@/lib/i18n/localized-text'
import type { AnyDraft } from '@/lib/records/content'
import type { Head } from '@/lib/records/heads'
import { RecordType } from '@/lib/records/types'
import type { MergeField } from './contents'

/** How much names the merged record and will name the kept one. */
export const Uniting = z.object({
  participations: z.int(),
  leads: z.int(),
  memberships: z.int(),
  events: z.int(),
  initiatives: z.int(),
  parts: z.int(),
  citations: z.int(),
})

interface Compared {
  head: Head
  draft: AnyDraft
}

/** Two records to be made one, side by side. */
export interface Comparison {
  kept: Compared
  merged: Compared
  fields: MergeField[]
  uniting: z.infer<typeof Uniting>
  /** What the records that both refer to are called. */
  names: Names
  /** Whether somebody judged that they are not the same. */
  isDistinct: boolean
}

const Edit = z.object({
  number: z.int(),
  author: z.string().nullable(),
  reason: z.string(),
  createdAt: z.coerce.date(),
})

export const ListedMerge = z.object({
  id: z.string(),
  type: RecordType,
  keptId: z.string(),
  keptTitle: LocalizedText,
  mergedId: z.string(),
  mergedTitle: LocalizedText,
  reason: z.string(),
  author: z.string().nullable(),
  createdAt: z.date(),
  undoneAt: z.date().nullable(),
  undoneBy: z.string().nullable(),
  /** The merge that has to be undone before, if any. */
  laterId: z.string().nullable(),
  /** Versions of the kept record that were saved since. */
  edits: z.array(Edit),
})
/** A merge in the list; `isEdited`: undoing it cannot bring back the kept record as it was without losing later work. */
export type ListedMerge = z.infer<typeof ListedMerge> & { isEdited: boolean }

export const Distinct = z.object({
  type: RecordType,
  a: z.string(),
  aTitle: LocalizedText,
  b: z.string(),
  bTitle: LocalizedText,
  author: z.string().nullable(),
  createdAt: z.date(),
})
export type Distinct = z.infer<typeof Distinct>
