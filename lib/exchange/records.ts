import type { ActorRecord } from '@/lib/actors/schema'
import type { ArticleRecord } from '@/lib/articles/schema'
import type { EventRecord } from '@/lib/events/schema'
import type { InitiativeRecord } from '@/lib/initiatives/schema'
import type { PlaceRecord } from '@/lib/places/schema'
import type { RecordType } from '@/lib/records/types'

/** The files of the codebook's format, in the order in which their records refer to each other. */
export const RECORD_FILES = ['places', 'actors', 'initiatives', 'articles', 'events'] as const

export type RecordFile = (typeof RECORD_FILES)[number]

/** The records of some files in the codebook's format. */
export interface Records {
  places: PlaceRecord[]
  actors: ActorRecord[]
  initiatives: InitiativeRecord[]
  articles: ArticleRecord[]
  events: EventRecord[]
}

/** The type of the records of a file. */
export const TYPE_OF_FILE = {
  places: 'place',
  actors: 'actor',
  initiatives: 'initiative',
  articles: 'article',
  events: 'event',
} as const satisfies Record<RecordFile, RecordType>
