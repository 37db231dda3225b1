import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { NamedActor } from './list-item'

const SharedEvent = z.object({ id: z.string(), title: LocalizedText, date: z.string() })

const ActorInitiative = z.object({
  id: z.string(),
  name: LocalizedText,
  /** EDTF: how long the initiative lasts. */
  active: z.string(),
  leads: z.boolean(),
  /** EDTF: for how long the actor belongs to it; null when no source says. */
  membership: z.string().nullable(),
  /** EDTF dates of the initiative's events that the actor takes part in. */
  dates: z.array(z.string()),
})
export type ActorInitiative = z.infer<typeof ActorInitiative>

const CoParticipant = z.object({
  actor: NamedActor,
  /** Every event that has both, newest first. */
  events: z.array(SharedEvent),
})
export type CoParticipant = z.infer<typeof CoParticipant>

/** An actor with all that its page tells besides its events. */
export const ActorProfile = NamedActor.extend({
  summary: LocalizedText,
  aliases: z.array(z.string()),
  country: z.string().nullable(),
  wikidata: z.string().nullable(),
  parent: NamedActor.nullable(),
  children: z.array(NamedActor),
  initiatives: z.array(ActorInitiative),
  with: z.array(CoParticipant),
  events: z.number(),
  /** The first year that any event of the base lies in: where the axes begin. */
  firstYear: z.number().nullable(),
})
export type ActorProfile = z.infer<typeof ActorProfile>
