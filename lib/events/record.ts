import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { citationSelect, toCitations, toSources } from '@/lib/evidence/rows'
import { LocalizedText } from '@/lib/i18n/localized-text'
import {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'
import type { Event } from './event'

const inOrder = { orderBy: { position: 'asc' } } as const

const eventSelect = {
  id: true,
  version: true,
  updatedAt: true,
  kind: true,
  title: true,
  summary: true,
  date: true,
  format: true,
  venue: true,
  attendanceCount: true,
  attendanceQualifier: true,
  outcomes: true,
  place: { select: { id: true, name: true, country: true, latitude: true, longitude: true } },
  countries: { select: { country: true, role: true }, ...inOrder },
  participations: {
    select: {
      id: true,
      role: true,
      capacity: true,
      actor: { select: { id: true, name: true, acronym: true, kind: true } },
      citations: { select: citationSelect, ...inOrder },
    },
    ...inOrder,
  },
  themes: { select: { theme: { select: { id: true, label: true } } }, ...inOrder },
  initiatives: { select: { initiative: { select: { id: true, name: true, acronym: true } } }, ...inOrder },
  citations: { select: citationSelect, ...inOrder },
} satisfies Prisma.EventSelect

/** The published event of an id with its parts and evidence; null when there is none. */
export const getEvent = cache(async (id: string): Promise<Event | null> => {
  const row = await reader().event.findUnique({ where: { id }, select: eventSelect })
  return row && toEvent(row)
})

function toEvent(row: Prisma.EventGetPayload<{ select: typeof eventSelect }>): Event {
  const own = row.participations.flatMap(({ citations }) => citations)
  const sources = toSources([...row.citations, ...own])
  return {
    id: row.id,
    version: row.version,
    updatedAt: row.updatedAt,
    kind: EventKind.parse(row.kind),
    title: LocalizedText.parse(row.title),
    summary: LocalizedText.parse(row.summary),
    date: row.date,
    format: EventFormat.parse(row.format),
    venue: row.venue,
    place: row.place && { ...row.place, name: LocalizedText.parse(row.place.name) },
    attendance:
      row.attendanceCount === null
        ? null
        : { count: row.attendanceCount, qualifier: AttendanceQualifier.parse(row.attendanceQualifier) },
    outcomes: z.array(LocalizedText).parse(row.outcomes),
    countries: row.countries.map(({ country, role }) => ({ code: country, role: CountryRole.parse(role) })),
    participations: row.participations.map(({ actor, role, capacity, citations, id }) => ({
      id,
      role: ParticipationRole.parse(role),
      capacity: LocalizedText.nullable().parse(capacity),
      actor: {
        id: actor.id,
        name: LocalizedText.parse(actor.name),
        acronym: LocalizedText.parse(actor.acronym),
        kind: ActorKind.parse(actor.kind),
      },
      citations: toCitations(citations, sources),
    })),
    themes: row.themes.map(({ theme }) => ({ id: theme.id, label: LocalizedText.parse(theme.label) })),
    initiatives: row.initiatives.map(({ initiative }) => ({
      id: initiative.id,
      name: LocalizedText.parse(initiative.name),
      acronym: LocalizedText.parse(initiative.acronym),
    })),
    sources,
    citations: toCitations(row.citations, sources),
  }
}
