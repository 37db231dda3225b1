import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { eventSource } from '@/lib/evidence/schema'
import { BilingualText, LocalizedText } from '@/lib/i18n/localized-text'
import { CountryCode } from '@/lib/vocabulary/countries'
import {
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

const unique =
  <Item>(key: (item: Item) => string) =>
  (items: Item[]) =>
    new Set(items.map(key)).size === items.length

// The codebook's measure: who did what where, in one line.
const title = z.string().trim().min(20).max(160)
const Title = BilingualText.extend({ fr: title, en: title })

/** An event as `events.json` records it, and as the API answers it. */
export const EventRecord = z.strictObject({
  id: Slug,
  title: Title,
  summary: BilingualText,
  kind: EventKind,
  date: Edtf,
  place: z
    .strictObject({
      name: z.string().trim().min(1),
      country: CountryCode,
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      venue: z.string().trim().min(1).optional(),
    })
    .nullable(),
  format: EventFormat,
  countries: z.array(z.strictObject({ code: CountryCode, role: CountryRole })).refine(
    unique((involvement: { code: string }) => involvement.code),
    { error: 'country-twice' },
  ),
  participants: z
    .array(z.strictObject({ actor: Slug, role: ParticipationRole, as: LocalizedText.optional() }))
    .refine(
      unique(
        (participation: { actor: string; role: string }) => `${participation.actor} ${participation.role}`,
      ),
      { error: 'role-twice' },
    ),
  attendance: z.strictObject({ count: z.int().nonnegative(), qualifier: AttendanceQualifier }).nullable(),
  themes: z.array(Slug).min(1).max(5),
  initiatives: z.array(Slug),
  outcomes: z.array(BilingualText),
  sources: z.array(eventSource).min(1),
})
export type EventRecord = z.infer<typeof EventRecord>

/**
 * An event as the API answers it: the same, but a published event keeps its place in the answer while an actor or an
 * article that it names is not published.
 */
export const EventAnswer = EventRecord.extend({
  themes: z.array(Slug),
  sources: z.array(eventSource),
})
export type EventAnswer = z.infer<typeof EventAnswer>
