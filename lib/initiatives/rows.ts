import { spanColumns } from '@/lib/edtf/columns'
import type { InitiativeRecord } from './schema'

/** The rows that hold one initiative. Its parent is left to be set once every initiative is there. */
export function toInitiativeRows(initiative: InitiativeRecord) {
  const initiativeId = initiative.id
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
    memberships: initiative.members.map((member, position) => ({
      initiativeId,
      country: 'country' in member ? member.country : null,
      actorId: 'actor' in member ? member.actor : null,
      active: member.active ?? null,
      ...spanColumns(member.active),
      position,
    })),
    themes: initiative.themes.map((themeId, position) => ({ initiativeId, themeId, position })),
    // Numbered through, so that the sources keep their order, and so does what each of them supports.
    citations: initiative.sources
      .flatMap(({ article, supports }) =>
        supports.map((field) => ({ initiativeId, articleId: article, field })),
      )
      .map((citation, position) => ({ ...citation, position })),
  }
}
