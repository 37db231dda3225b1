import { ActorRecord } from '@/lib/actors/schema'
import { ArticleRecord } from '@/lib/articles/schema'
import { EventRecord } from '@/lib/events/schema'
import { InitiativeRecord } from '@/lib/initiatives/schema'
import { PlaceRecord } from '@/lib/places/schema'

/** What a record of each of the codebook's files is. */
export const RECORD_SCHEMAS = {
  events: EventRecord,
  actors: ActorRecord,
  initiatives: InitiativeRecord,
  articles: ArticleRecord,
  places: PlaceRecord,
} as const
