import { z } from 'zod'
import { NamedActor } from '@/lib/actors/list-item'
import { LocalizedText } from '@/lib/i18n/localized-text'

export const CountryCounts = z.object({
  code: z.string(),
  /** Events that involve the country in any role. */
  involved: z.number(),
  /** Events held in one of its places. */
  held: z.number(),
  /** The places where they are held: together they list exactly these events. */
  places: z.array(z.string()),
})
export type CountryCounts = z.infer<typeof CountryCounts>

const CountryPlace = z.object({
  id: z.string(),
  name: LocalizedText,
  latitude: z.number(),
  longitude: z.number(),
  /** Events held there. */
  count: z.number(),
})
export type CountryPlace = z.infer<typeof CountryPlace>

const CountryMembership = z.object({
  id: z.string(),
  name: LocalizedText,
  acronym: LocalizedText,
  /** EDTF: for how long the country belongs to it; null when no source says. */
  membership: z.string().nullable(),
  /** EDTF: how long the initiative lasts. */
  active: z.string(),
})
export type CountryMembership = z.infer<typeof CountryMembership>

/** What the base knows of a country besides its events. */
export const CountryRecord = z.object({
  involved: z.number(),
  places: z.array(CountryPlace),
  memberships: z.array(CountryMembership),
  /** Those that take part in some event, most events first. */
  actors: z.array(NamedActor.extend({ events: z.number() })),
  /** Its actors in all. */
  actorCount: z.number(),
  /** The first year that any event of the base lies in: where the axes begin. */
  firstYear: z.number().nullable(),
})
export type CountryRecord = z.infer<typeof CountryRecord>
