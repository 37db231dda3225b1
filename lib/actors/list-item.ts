import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { ActorKind } from '@/lib/vocabulary/lists'

/** An actor as other records name it. */
export const NamedActor = z.object({
  id: z.string(),
  kind: ActorKind,
  name: LocalizedText,
  acronym: LocalizedText,
})
export type NamedActor = z.infer<typeof NamedActor>

/** An actor as lists show it. */
export const ActorListItem = NamedActor.extend({
  summary: LocalizedText,
  country: z.string().nullable(),
  parent: NamedActor.nullable(),
  /** Events that it takes part in, in any role. */
  events: z.number(),
})
export type ActorListItem = z.infer<typeof ActorListItem>
