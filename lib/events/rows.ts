import { randomUUID } from 'node:crypto'
import { edtfOf, spanColumns } from '@/lib/edtf/columns'
import type { EventRecord } from './schema'

/** The rows that hold one event. `placeId` is the place that its `place` names. */
export function toEventRows(event: EventRecord, placeId: string | null) {
  const eventId = event.id
  const { precision, approximate, uncertain, open } = edtfOf(event.date)
  return {
    event: {
      id: eventId,
      kind: event.kind,
      title: event.title,
      summary: event.summary,
      date: event.date,
      venue: event.place?.venue ?? null,
      format: event.format,
      attendanceCount: event.attendance?.count ?? null,
      attendanceQualifier: event.attendance?.qualifier ?? null,
      outcomes: event.outcomes,
      placeId,
      precision,
      approximate,
      uncertain,
      open,
      ...spanColumns(event.date),
    },
    participations: event.participants.map(({ actor, role, as }, position) => ({
      id: randomUUID(),
      eventId,
      actorId: actor,
      role,
      ...(as && { capacity: as }),
      position,
    })),
    countries: event.countries.map(({ code, role }, position) => ({
      eventId,
      country: code,
      role,
      position,
    })),
    themes: event.themes.map((themeId, position) => ({ eventId, themeId, position })),
    initiatives: event.initiatives.map((initiativeId, position) => ({ eventId, initiativeId, position })),
    // Numbered through, so that the sources keep their order, and so does what each of them supports.
    citations: event.sources
      .flatMap(({ article, supports }) => supports.map((field) => ({ eventId, articleId: article, field })))
      .map((citation, position) => ({ ...citation, position })),
  }
}
