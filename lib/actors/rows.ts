import { toCitationRow } from '@/lib/evidence/rows'
import type { ActorContent } from './content'

/** The rows that hold one actor. Its parent is left to be set once every actor is there. */
export function toActorRows(actorId: string, actor: ActorContent) {
  const { kind, name, acronym, aliases, country, summary, wikidata } = actor
  return {
    actor: { id: actorId, kind, name, acronym, aliases, country, summary, wikidata },
    citations: actor.citations.map((citation, position) => ({
      actorId,
      ...toCitationRow(citation),
      position,
    })),
  }
}
