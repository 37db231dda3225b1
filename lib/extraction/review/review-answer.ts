import type { FormAction, FormAnswer } from '@/lib/actions'
import type { Candidate } from '@/lib/forms/answer'
import type { FormTree } from '@/lib/forms/tree'

/** What the review of an extraction is told besides what is wrong with it. */
export interface ReviewExtra {
  /** What was typed. */
  tree?: FormTree
  /** What pickers may have meant, by the names of their fields. */
  choices?: Record<string, Candidate[]>
  /** The line that was taken back or out. */
  at?: number
}

export type ReviewAnswer = FormAnswer<ReviewExtra>
export type ReviewAction = FormAction<ReviewExtra>
