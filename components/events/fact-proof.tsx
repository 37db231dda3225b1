'use client'

import { EvidenceMark } from '@/components/evidence/evidence-mark'
import { QuoteList } from '@/components/evidence/quote-list'
import { isAsked } from '@/lib/events/facts'
import type { EventField } from '@/lib/evidence/schema'

/** What the field of a fact carries: the state of its evidence at its label, its quotes below. */
export function proofOf(field: EventField) {
  const list = `citations.${field}`
  return {
    mark: <EvidenceMark lists={[list]} isOptional={!isAsked(field)} />,
    after: <QuoteList list={list} adding={`adding.${field}`} />,
  }
}
