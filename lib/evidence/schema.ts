import { z } from 'zod'
import { Slug } from '@/lib/vocabulary/slug'

/** The fields of an event that a source can state, as the codebook's `supports` lists them. */
export const EventField = z.enum([
  'date',
  'place',
  'participants',
  'attendance',
  'themes',
  'outcomes',
  'countries',
  'kind',
])
export type EventField = z.infer<typeof EventField>

/** The fields of an initiative that a source can state. */
export const InitiativeField = z.enum(['name', 'kind', 'date', 'active', 'lead', 'members', 'themes'])

/** The fields of an actor that a source can state. */
export const ActorField = z.enum(['name', 'kind', 'country', 'parent'])

/** An article and the fields of the record that it states. */
export const eventSource = z.strictObject({ article: Slug, supports: z.array(EventField).min(1) })
export const initiativeSource = z.strictObject({ article: Slug, supports: z.array(InitiativeField).min(1) })

/** Any field that a source can state, for the words of it. */
export const EvidenceField = z.enum([...EventField.options, ...InitiativeField.options])
