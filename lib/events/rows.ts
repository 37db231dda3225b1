import { randomUUID } from 'node:crypto'
import { edtfOf, spanColumns } from '@/lib/edtf/columns'
import { toCitationRow } from '@/lib/evidence/rows'
import type { EventContent } from './content'

/** The rows that hold one event. */
export function toEventRows(eventId: string, event: EventContent) {
  const { precision, approximate, uncertain, open } = edtfOf(event.date)
  const participations = event.participants.map(({ actor, role, as, citations = [] }, position) => ({
    row: { id: randomUUID(), eventId, actorId: actor, role, ...(as && { capacity: as }), position },
    citations,
  }))
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
      placeId: event.place?.id ?? null,
      precision,
      approximate,
      uncertain,
      open,
      ...spanColumns(event.date),
    },
    participations: participations.map(({ row }) => row),
    countries: event.countries.map(({ code, role }, position) => ({
      eventId,
      country: code,
      role,
      position,
    })),
    themes: event.themes.map((themeId, position) => ({ eventId, themeId, position })),
    initiatives: event.initiatives.map((initiativeId, position) => ({ eventId, initiativeId, position })),
    // Numbered through, so that the sources keep their order, and so does what each of them supports.
    citations: [
      ...event.citations.map((citation) => ({ eventId, ...toCitationRow(citation) })),
      ...participations.flatMap(({ row, citations }) =>
        citations.map((citation) => ({
          participationId: row.id,
          ...toCitationRow({ ...citation, field: 'participants' }),
        })),
      ),
    ].map((citation, position) => ({ ...citation, position })),
  }
}
