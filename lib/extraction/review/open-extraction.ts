import { z } from 'zod'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { RecordStatus } from '@/lib/vocabulary/lists'
import { Line, Metadata, Proposal } from '../schema'
import { Decisions } from './decisions'

/** How a page came: pasted, as a file of that name, or from that address. */
export const Source = z.strictObject({
  is: z.enum(['text', 'html', 'file', 'address']),
  name: z.string().optional(),
})
export type Source = z.infer<typeof Source>

export const ExtractionStatus = z.enum(['open', 'drafted', 'set-aside'])

/** A page that was taken in, as its review shows it. */
export const OpenExtraction = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  status: ExtractionStatus,
  source: Source,
  lines: z.array(Line),
  metadata: Metadata,
  proposals: z.array(Proposal),
  decisions: Decisions,
  articleId: z.string().nullable(),
  eventId: z.string().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
})
export type OpenExtraction = z.infer<typeof OpenExtraction>

/** An extraction in a list: `title` is the article's, else the beginning of its first line. */
export interface ListedExtraction {
  id: string
  title: string
  publisher: string | null
  source: Source
  updatedAt: Date
}

/** An article on file that may be the one taken in. */
export interface SameArticle {
  id: string
  title: string
  publisher: string
  /** EDTF */
  published: string | null
  status: RecordStatus
  /** From 0 to 1: how much of their runs of four words both texts share; 0 where either has no text. */
  likeness: number
  reason: 'same-address' | 'same-text' | 'near-text'
  hasText: boolean
  /** The events that cite it, drafts included. */
  events: { id: string; title: LocalizedText; status: RecordStatus }[]
}
