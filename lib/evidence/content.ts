import { z } from 'zod'
import { Slug } from '@/lib/vocabulary/slug'
import { ActorField, EventField, InitiativeField } from './schema'

// As long as a paragraph: a reader must find the proof in it.
const LONGEST_QUOTE = 2000

const offset = z.int().nonnegative()

/**
 * An article that states a fact, as a record's content holds it. `exact`, `prefix` and `suffix` are a W3C
 * TextQuoteSelector, `start` and `end` a TextPositionSelector in UTF-16 units of the article's text; an article without
 * them is cited and not quoted. `originalValue` is what a source that `differs` says instead, in its own words.
 */
export const Evidence = z.strictObject({
  article: Slug,
  stance: z.enum(['supports', 'differs']),
  originalValue: z.string().trim().min(1).max(LONGEST_QUOTE, { error: 'too-long' }).optional(),
  exact: z.string().min(1).max(LONGEST_QUOTE, { error: 'too-long' }).optional(),
  prefix: z.string().max(64).optional(),
  suffix: z.string().max(64).optional(),
  start: offset.optional(),
  end: offset.optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** Evidence for one of the fields of a record. */
export type FieldEvidence = Evidence & { field: string }

export const EventEvidence = Evidence.extend({ field: EventField })
export type EventEvidence = z.infer<typeof EventEvidence>

export const ActorEvidence = Evidence.extend({ field: ActorField })
export type ActorEvidence = z.infer<typeof ActorEvidence>

export const InitiativeEvidence = Evidence.extend({ field: InitiativeField })
export type InitiativeEvidence = z.infer<typeof InitiativeEvidence>

/**
 * The sources that the codebook lists: each article once, in the order of first appearance, with the fields that it
 * states. A source that states another value states the field.
 */
export function sourcesOf<Field extends string>(citations: { article: string; field: Field }[]) {
  const sources = new Map<string, Set<Field>>()
  for (const { article, field } of citations) {
    sources.set(article, (sources.get(article) ?? new Set<Field>()).add(field))
  }
  return [...sources].map(([article, supports]) => ({ article, supports: [...supports] }))
}
