import type { ActorRecord } from './schema'

/** The row that holds one actor. Its parent is left to be set once every actor is there. */
export function toActorRow({ id, kind, name, acronym, aliases, country, summary, wikidata }: ActorRecord) {
  return { id, kind, name, acronym, aliases, country, summary, wikidata }
}
