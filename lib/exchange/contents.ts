import { fromRecord } from '@/lib/events/content'
import type { InitiativeRecord } from '@/lib/initiatives/schema'
import type { PlaceRecord } from '@/lib/places/schema'
import type { AnyContent } from '@/lib/records/content'
import { placeOf } from './check-references'
import type { RecordFile, Records } from './records'

/** A record of a file as editors' content. */
export type FileContent = AnyContent & { id: string }

/** The records of the codebook's files as content, by file. `places` are all that their events may name. */
export function toContents(records: Records, places: PlaceRecord[]): Record<RecordFile, FileContent[]> {
  return {
    places: records.places.map(({ id, ...content }) => ({ type: 'place', id, content })),
    actors: records.actors.map(({ id, ...actor }) => ({
      type: 'actor',
      id,
      content: { ...actor, citations: [] },
    })),
    initiatives: records.initiatives.map((record) => ({
      type: 'initiative',
      id: record.id,
      content: fromInitiative(record),
    })),
    articles: records.articles.map(({ id, ...article }) => ({
      type: 'article',
      id,
      content: { ...article, archiveUrl: null, text: null },
    })),
    events: records.events.map((event) => {
      const place = event.place && placeOf(event.place, places)
      return { type: 'event', id: event.id, content: fromRecord(event, place?.id ?? null) }
    }),
  }
}

function fromInitiative({ id: _, sources, ...facts }: InitiativeRecord) {
  return {
    ...facts,
    citations: sources.flatMap(({ article, supports }) =>
      supports.map((field) => ({ field, article, stance: 'supports' as const })),
    ),
  }
}
