import { randomUUID } from 'node:crypto'
import { spanColumns } from '@/lib/edtf/columns'
import { toCitationRow } from '@/lib/evidence/rows'
import type { InitiativeContent } from './content'

/** The rows that hold one initiative. Its parent is left to be set once every initiative is there. */
export function toInitiativeRows(initiativeId: string, initiative: InitiativeContent) {
  const memberships = initiative.members.map((member, position) => ({
    row: {
      id: randomUUID(),
      initiativeId,
      country: 'country' in member ? member.country : null,
      actorId: 'actor' in member ? member.actor : null,
      active: member.active ?? null,
      ...spanColumns(member.active),
      position,
    },
    citations: member.citations ?? [],
  }))
  return {
    initiative: {
      id: initiativeId,
      kind: initiative.kind,
      name: initiative.name,
      acronym: initiative.acronym,
      aliases: initiative.aliases,
      summary: initiative.summary,
      active: initiative.active,
      website: initiative.website,
      ...spanColumns(initiative.active),
    },
    leads: initiative.lead.map((actorId, position) => ({ initiativeId, actorId, position })),
    memberships: memberships.map(({ row }) => row),
    themes: initiative.themes.map((themeId, position) => ({ initiativeId, themeId, position })),
    // Numbered through, so that the sources keep their order, and so does what each of them supports.
    citations: [
      ...initiative.citations.map((citation) => ({ initiativeId, ...toCitationRow(citation) })),
      ...memberships.flatMap(({ row, citations }) =>
        citations.map((citation) => ({
          membershipId: row.id,
          ...toCitationRow({ ...citation, field: 'members' }),
        })),
      ),
    ].map((citation, position) => ({ ...citation, position })),
  }
}
