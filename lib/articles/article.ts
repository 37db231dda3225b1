import type { z } from 'zod'
import type { EvidenceField } from '@/lib/evidence/schema'

/** An article with the fields that it states of each record, in the codebook's order. */
export interface Article {
  id: string
  /** As published; in square brackets when it was supplied by the base. */
  title: string
  publisher: string
  url: string | null
  archiveUrl: string | null
  /** EDTF, or null when the page gives none. */
  published: string | null
  /** ISO 639-1 */
  language: string
  /** Articles of the same publisher, this one counted. */
  siblings: number
  events: Supported[]
  initiatives: Supported[]
}

/** A record and the fields of it that an article states. */
export interface Supported {
  id: string
  fields: z.infer<typeof EvidenceField>[]
}

/** Whether the title is not the page's own but supplied by the base, in square brackets (ISBD). */
export function isSuppliedTitle(title: string): boolean {
  return title.startsWith('[') && title.endsWith(']')
}
