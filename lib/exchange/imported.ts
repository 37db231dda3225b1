import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { RecordType } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { Undoing } from './undo-plan'

/** How many records a page of an import lists. */
export const IMPORT_PAGE_SIZE = 100

export const ImportRow = z.object({
  id: z.string(),
  fileName: z.string(),
  by: z.string().nullable(),
  counts: z.record(z.string(), z.int()),
  createdAt: z.date(),
  undoneAt: z.date().nullable(),
})
/** An import that was made, and whether it was undone since. */
export type ImportRow = z.infer<typeof ImportRow>

export const MadeRecord = z.object({
  type: RecordType,
  id: z.string(),
  number: z.int(),
  isNew: z.boolean(),
  title: LocalizedText,
  status: RecordStatus,
  undo: Undoing.nullable(),
})
/** A record that an import made or changed, as it stands now. */
export type MadeRecord = z.infer<typeof MadeRecord>

export interface ImportPage {
  made: ImportRow
  records: MadeRecord[]
  total: number
  /** What undoing would do, or did, to how many; by `Undoing`. */
  undoing: { undoing: Undoing; count: number }[]
  /** What undoing would keep, or kept, and why. */
  kept: (MadeRecord & { undoing: Undoing })[]
}
