import type { NumberedQuote } from '@/lib/evidence/paragraphs'
import type { FormTree } from '@/lib/forms/tree'
import type { Line as SaidLine } from '@/lib/history/lines'
import type { DiffRow } from '@/lib/history/words'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Line, ProposedField } from '../schema'
import type { ExtractionStatus } from './open-extraction'
import type { Certainty } from './questions'

/** A proposal in words. */
export interface ShownOption {
  /** What a decision for it is called. */
  key: string
  said: SaidLine[]
  certainty: Certainty
  reason: string
  quotes: { number: number; exact: string }[]
  isFromModel: boolean
  /** Whether the base does not know the place that it names. */
  isUnknownPlace: boolean
}

/** What is decided once, in words. */
export interface ShownQuestion {
  key: string
  field: ProposedField
  preset: string
  options: ShownOption[]
}

/** An event on file that the article may report. */
export interface ShownSameEvent {
  id: string
  title: LocalizedText
  isLikely: boolean
  /** In words. */
  reasons: string[]
  /** The fields that the article and the event fill differently. */
  rows: DiffRow[]
}

/** An article on file that this may be. */
export interface ShownSameArticle {
  id: string
  title: string
  publisher: string
  /** EDTF */
  published: string | null
  reason: 'same-address' | 'same-text' | 'near-text'
  events: { id: string; title: LocalizedText }[]
}

/** All that the review of an extraction shows: plain data. */
export interface ReviewView {
  id: string
  status: ReviewStatus
  /** The event that was drafted of it. */
  eventId: string | null
  /** What the form shows. */
  tree: FormTree
  /** Another one when the article was read anew, so that the fields are drawn from what is proposed now. */
  reading: string
  lines: Line[]
  author: string | null
  quotes: NumberedQuote[]
  questions: ShownQuestion[]
  sameEvents: ShownSameEvent[]
  sameArticles: ShownSameArticle[]
  languages: { value: string; label: string }[]
}

type ReviewStatus = (typeof ExtractionStatus)['options'][number]
