import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { RecordType } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { BulkAction, BulkOutcome } from './schema'

/** What became of one record. */
export const DoneRecord = z.object({
  type: RecordType,
  id: z.string(),
  title: LocalizedText,
  status: RecordStatus,
  outcome: BulkOutcome,
  code: z.string().nullable(),
  value: z.string().nullable(),
})

/** A change to many records. */
export const DoneChange = z.object({
  id: z.string(),
  action: BulkAction,
  theme: z.string().nullable(),
  themeTitle: LocalizedText.nullable(),
  reason: z.string(),
  asked: z.int(),
  by: z.string(),
  createdAt: z.date(),
  finishedAt: z.date().nullable(),
})

/** A change to many records, and what became of each. */
export type BulkReport = z.infer<typeof DoneChange> & { records: z.infer<typeof DoneRecord>[] }
