import { z } from 'zod'
import type { SuggestionState } from './filters'
import { Decision } from './schema'
import type { Subject } from './subject'

/** A suggestion as it is kept, with the name of whoever decided. */
export const SuggestionRecord = z.object({
  id: z.string(),
  recordType: z.string(),
  recordId: z.string().nullable(),
  message: z.string(),
  sourceUrl: z.string().nullable(),
  contact: z.string().nullable(),
  createdAt: z.date(),
  decision: Decision.nullable(),
  note: z.string(),
  handledAt: z.date().nullable(),
  handledBy: z.string().nullable(),
})
export type SuggestionRecord = z.infer<typeof SuggestionRecord>

/** What a reader wrote, as the form shows it that corrects the record. */
export interface ReportedError extends Pick<SuggestionRecord, 'id' | 'message' | 'sourceUrl'> {
  /** The list that it stands in. */
  state: SuggestionState
}

/** What a suggestion is about, under the id that it has now. */
export interface AboutRecord extends Subject {
  /** Whether readers have a page of it. */
  isPublic: boolean
}

export type ListedSuggestion = SuggestionRecord & { about: AboutRecord | null }

export interface SuggestionList {
  suggestions: ListedSuggestion[]
  total: number
  pageCount: number
  /** How many there are in each state, about the same record. */
  counts: Record<SuggestionState, number>
}
