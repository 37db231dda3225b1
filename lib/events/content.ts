import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { EventEvidence, Evidence, sourcesOf } from '@/lib/evidence/content'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { CountryCode } from '@/lib/vocabulary/countries'
import {
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'
import type { EventRecord } from './schema'

const Place = z.strictObject({ id: Slug, venue: z.string().trim().min(1).optional() })
const Involvement = z.strictObject({ code: CountryCode, role: CountryRole })
const Participation = z.strictObject({
  actor: Slug,
  role: ParticipationRole,
  as: LocalizedText.optional(),
  citations: z.array(Evidence).optional(),
})
const Attendance = z.strictObject({ count: z.int().nonnegative(), qualifier: AttendanceQualifier })

/** What an editor may save of an event: anything may be missing. `{}` reads as an empty one. */
export const EventDraft = z.strictObject({
  title: LocalizedText.default({}),
  summary: LocalizedText.default({}),
  kind: EventKind.nullable().default(null),
  /** EDTF */
  date: Edtf.nullable().default(null),
  place: Place.nullable().default(null),
  format: EventFormat.nullable().default(null),
  countries: z.array(Involvement).default([]),
  participants: z.array(Participation).default([]),
  attendance: Attendance.nullable().default(null),
  themes: z.array(Slug).default([]),
  initiatives: z.array(Slug).default([]),
  outcomes: z.array(LocalizedText).default([]),
  citations: z.array(EventEvidence).default([]),
})
export type EventDraft = z.infer<typeof EventDraft>

const required = { error: 'required' }
const said = z.string(required).trim().min(1, required)
const Bilingual = z.strictObject({ fr: said, en: said, ar: said.optional() })

// The codebook's measure: who did what where, in one line.
const title = said.min(20, { error: 'too-short' }).max(160, { error: 'too-long' })

/**
 * An event that the codebook accepts: what may be submitted and published. The same shape as a draft; each issue's
 * message is a code, its path the field. Whether a place's country is the host takes the place: see `missingHost`.
 */
export const EventContent = z
  .strictObject({
    title: Bilingual.extend({ fr: title, en: title }),
    summary: Bilingual,
    kind: z.enum(EventKind.options, required),
    date: said.pipe(Edtf),
    place: Place.nullable(),
    format: z.enum(EventFormat.options, required),
    countries: z.array(Involvement),
    participants: z.array(Participation),
    attendance: Attendance.nullable(),
    themes: z.array(Slug).min(1, { error: 'too-few' }).max(5, { error: 'too-many' }),
    initiatives: z.array(Slug),
    outcomes: z.array(Bilingual),
    citations: z.array(EventEvidence),
  })
  .superRefine(
    (event, ctx) => {
      for (const { code, path } of contradictions(event)) {
        ctx.addIssue({ code: 'custom', message: code, path })
      }
    },
    // Told together with what is missing, so that an editor corrects all of it at once.
    { when: ({ value }) => EventDraft.safeParse(value).success },
  )
export type EventContent = z.infer<typeof EventContent>

/** The country of the event's place when the event does not name it as host, as the codebook wants; else null. */
export function missingHost(
  { place, countries }: Pick<EventDraft, 'place' | 'countries'>,
  countryOfPlace: string | null,
): string | null {
  if (!place || !countryOfPlace) return null
  return countries.some(({ code, role }) => code === countryOfPlace && role === 'host')
    ? null
    : countryOfPlace
}

/** The content of an event of the codebook. `placeId` is the place that its `place` names. */
export function fromRecord(record: EventRecord, placeId: string | null): EventContent {
  const { id: _, place, sources, ...facts } = record
  return {
    ...facts,
    place: placeId === null ? null : { id: placeId, ...(place?.venue && { venue: place.venue }) },
    citations: sources.flatMap(({ article, supports }) =>
      supports.map((field) => ({ field, article, stance: 'supports' as const })),
    ),
  }
}

/** The codebook's `sources` of an event; what proves one participation counts for its participants. */
export function toSources({ citations, participants }: Pick<EventDraft, 'citations' | 'participants'>) {
  return sourcesOf([
    ...citations,
    ...participants.flatMap((participation) =>
      (participation.citations ?? []).map(({ article }) => ({ article, field: 'participants' as const })),
    ),
  ])
}

interface Contradiction {
  code: string
  path: (string | number)[]
}

/** What the codebook forbids between the parts of an event, each at the place where an editor can mend it. */
function contradictions(event: EventDraft): Contradiction[] {
  const empty = new Set<string>()
  if (!event.place) empty.add('place')
  if (!event.attendance) empty.add('attendance')
  for (const field of ['outcomes', 'participants', 'countries'] as const) {
    if (event[field].length === 0) empty.add(field)
  }
  return [
    ...twice(event.countries, ({ code }) => code).map((index) =>
      problem('country-twice', 'countries', index, 'code'),
    ),
    ...twice(event.participants, ({ actor, role }) => `${actor} ${role}`).map((index) =>
      problem('role-twice', 'participants', index, 'role'),
    ),
    ...twice(event.themes, (theme) => theme).map((index) => problem('item-twice', 'themes', index)),
    ...twice(event.initiatives, (id) => id).map((index) => problem('item-twice', 'initiatives', index)),
    ...[...new Set(event.citations.map(({ field }) => field))]
      .filter((field) => empty.has(field))
      .map((field) => problem('unsupported-field', field)),
    ...(toSources(event).length === 0 ? [problem('no-citation', 'citations')] : []),
  ]
}

function problem(code: string, ...path: (string | number)[]): Contradiction {
  return { code, path }
}

/** Where the items are that say again what an earlier one said. */
function twice<Item>(items: Item[], key: (item: Item) => string): number[] {
  const keys = items.map(key)
  return keys.flatMap((one, index) => (keys.indexOf(one) < index ? [index] : []))
}
