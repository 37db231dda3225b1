import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locales'
import { RecordType } from '@/lib/records/types'
import { Slug } from '@/lib/vocabulary/slug'

/** What the form that restores a version sends. */
export const RestoreInput = z.object({
  locale: z.enum(LOCALES),
  type: RecordType,
  id: Slug,
  number: z.coerce.number().int().positive(),
  /** The newest version when the form was opened. */
  base: z.coerce.number().int().positive(),
  /** A line for the history. */
  reason: z.string().trim().min(1).max(300),
})
