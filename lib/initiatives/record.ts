import 'server-only'
import { cache } from 'react'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { EventListItem } from '@/lib/events/list-item'
import { NEWEST, OLDEST, selectEvents } from '@/lib/events/queries'
import { citationSelect, toCitations, toSources } from '@/lib/evidence/rows'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { InitiativeKind } from '@/lib/vocabulary/lists'
import type { Initiative } from './initiative'
import { BY_START, selectInitiatives } from './queries'

const { sql } = Prisma

const inOrder = { orderBy: { position: 'asc' } } as const
const party = { select: { id: true, name: true, acronym: true } } as const

const initiativeSelect = {
  id: true,
  kind: true,
  name: true,
  acronym: true,
  aliases: true,
  summary: true,
  active: true,
  website: true,
  parent: { select: { id: true, name: true } },
  leads: { select: { actor: party }, ...inOrder },
  memberships: {
    select: {
      id: true,
      country: true,
      active: true,
      actor: party,
      citations: { select: citationSelect, ...inOrder },
    },
    ...inOrder,
  },
  themes: { select: { theme: { select: { id: true, label: true } } }, ...inOrder },
  events: { select: { event: { select: { date: true } } } },
  citations: { select: citationSelect, ...inOrder },
} satisfies Prisma.InitiativeSelect

type Row = Prisma.InitiativeGetPayload<{ select: typeof initiativeSelect }>

/** The published initiative of an id with its parts and evidence; null when there is none. */
export const getInitiative = cache(async (id: string): Promise<Initiative | null> => {
  const row = await reader().initiative.findUnique({ where: { id }, select: initiativeSelect })
  return row && toInitiative(row)
})

// More would bury the sources; the others are one link away.
const ALL_UP_TO = 20
const AT_EACH_END = 10

/** What a page shows beside the initiative itself: those under it, and its events, the oldest first. */
export async function listAround({ id, events }: Initiative) {
  const own = sql`e.id IN (SELECT x.event_id FROM event_initiatives x WHERE x.initiative_id = ${id})`
  const areMany = events.length > ALL_UP_TO
  const [children, first, last] = await Promise.all([
    selectInitiatives(sql`i.parent_id = ${id}`, BY_START, 500),
    selectEvents(own, OLDEST, areMany ? AT_EACH_END : ALL_UP_TO),
    areMany ? selectEvents(own, NEWEST, AT_EACH_END) : Promise.resolve<EventListItem[]>([]),
  ])
  return { children, first, last: last.toReversed() }
}

function toInitiative(row: Row): Initiative {
  const sources = toSources([...row.citations, ...row.memberships.flatMap(({ citations }) => citations)])
  return {
    id: row.id,
    kind: InitiativeKind.parse(row.kind),
    name: LocalizedText.parse(row.name),
    acronym: LocalizedText.parse(row.acronym),
    aliases: row.aliases,
    summary: LocalizedText.parse(row.summary),
    active: row.active,
    website: row.website,
    parent: row.parent && { id: row.parent.id, name: LocalizedText.parse(row.parent.name) },
    leads: row.leads.map(({ actor }) => toParty(actor)),
    memberships: row.memberships.flatMap((membership) => {
      const member = toMember(membership)
      const { id, active, citations } = membership
      return member ? [{ id, member, active, citations: toCitations(citations, sources) }] : []
    }),
    themes: row.themes.map(({ theme }) => ({ id: theme.id, label: LocalizedText.parse(theme.label) })),
    events: row.events.map(({ event }) => event.date),
    sources,
    citations: toCitations(row.citations, sources),
  }
}

function toMember({ country, actor }: Row['memberships'][number]) {
  if (country) return { country }
  return actor && { actor: toParty(actor) }
}

function toParty({ id, name, acronym }: Row['leads'][number]['actor']) {
  return { id, name: LocalizedText.parse(name), acronym: LocalizedText.parse(acronym) }
}
