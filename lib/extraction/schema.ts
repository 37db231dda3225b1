import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { CountryCode } from '@/lib/vocabulary/countries'
import {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

const offset = z.int().nonnegative()

/** Words of the article that state a value: W3C TextQuoteSelector and TextPositionSelector, in UTF-16 units of its body. */
export const Quote = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: offset,
  end: offset,
})
export type Quote = z.infer<typeof Quote>

const Reason = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.string()).optional(),
})

/** What an article can state of an event, each with a value in the codebook's terms. */
export const PROPOSED_VALUES = {
  kind: EventKind,
  date: Edtf,
  /** `id` is null for a place that the base does not know. */
  place: z.strictObject({
    id: Slug.nullable(),
    name: z.string().min(1),
    country: CountryCode,
    venue: z.string().min(1).optional(),
  }),
  countries: z.strictObject({ code: CountryCode, role: CountryRole }),
  participants: z.strictObject({ actor: Slug, role: ParticipationRole }),
  /** A body or office holder that the base does not know, as the article names it. */
  newActors: z.strictObject({
    name: z.string().min(1),
    kind: ActorKind,
    role: ParticipationRole,
    country: CountryCode.nullable(),
  }),
  initiatives: Slug,
  themes: Slug,
  attendance: z.strictObject({ count: z.int().nonnegative(), qualifier: AttendanceQualifier }),
  outcomes: LocalizedText,
} as const

export type ProposedField = keyof typeof PROPOSED_VALUES
/** The fields that have one value: of several proposals only one can be true. */
export const ONE_VALUE: ReadonlySet<ProposedField> = new Set(['kind', 'date', 'place', 'attendance'])
export type ProposedValue<Field extends ProposedField> = z.infer<(typeof PROPOSED_VALUES)[Field]>

function proposal<Field extends ProposedField, Value extends z.ZodType>(field: Field, value: Value) {
  return z.strictObject({
    field: z.literal(field),
    value,
    quotes: z.array(Quote),
    /** From 0 to 1: how often such a value is right. */
    confidence: z.number().min(0).max(1),
    reason: Reason,
    /** Who proposes it: the base's own reading, or the model that the operator chose. */
    from: z.enum(['base', 'model']),
  })
}

/** A value that an article seems to state, with the words that state it. */
export const Proposal = z.discriminatedUnion('field', [
  proposal('kind', PROPOSED_VALUES.kind),
  proposal('date', PROPOSED_VALUES.date),
  proposal('place', PROPOSED_VALUES.place),
  proposal('countries', PROPOSED_VALUES.countries),
  proposal('participants', PROPOSED_VALUES.participants),
  proposal('newActors', PROPOSED_VALUES.newActors),
  proposal('initiatives', PROPOSED_VALUES.initiatives),
  proposal('themes', PROPOSED_VALUES.themes),
  proposal('attendance', PROPOSED_VALUES.attendance),
  proposal('outcomes', PROPOSED_VALUES.outcomes),
])
export type Proposal = z.infer<typeof Proposal>

/** What the page says of the article itself. */
export const Metadata = z.strictObject({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** EDTF */
  published: Edtf.nullable(),
  /** Canonical address. */
  url: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  /** ISO 639-1 */
  language: z.string().nullable(),
})
export type Metadata = z.infer<typeof Metadata>

/** A line of a page: `reason` says why it is no part of the article, null for what is. */
export const Line = z.strictObject({ text: z.string(), reason: z.string().nullable() })
export type Line = z.infer<typeof Line>

/** An event of the codebook as the command `npm run extract` prints it. */
export const ExtractedEvent = z.strictObject({
  kind: EventKind.nullable(),
  date: Edtf.nullable(),
  place: z.strictObject({ name: z.string(), country: CountryCode }).nullable(),
  countries: z.array(PROPOSED_VALUES.countries),
  participants: z.array(PROPOSED_VALUES.participants),
  newActors: z.array(z.strictObject({ name: z.string(), kind: ActorKind })),
  initiatives: z.array(Slug),
  themes: z.array(Slug),
  attendance: PROPOSED_VALUES.attendance.nullable(),
})
export type ExtractedEvent = z.infer<typeof ExtractedEvent>

/** One line of `npm run extract`: what was read from one file. */
export const Extracted = z.strictObject({
  file: z.string(),
  language: z.string(),
  title: z.string().nullable(),
  publisher: z.string().optional(),
  published: Edtf.optional(),
  body: z.string(),
  removed: z.array(z.string()),
  event: ExtractedEvent,
  evidence: z.array(z.strictObject({ field: z.string(), exact: z.string(), start: offset, end: offset })),
  duplicates: z.array(z.strictObject({ event: Slug, score: z.number() })),
})
export type Extracted = z.infer<typeof Extracted>
