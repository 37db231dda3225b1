import { z } from 'zod'
import countries from './countries.json'

/** A country of ISO 3166-1, with the French article its name takes (« le », « la », « les », « l’ » or none). */
export const Country = z.strictObject({
  code: z.string().length(2),
  alpha3: z.string().length(3),
  name: z.strictObject({ fr: z.string(), en: z.string(), ar: z.string() }),
  article: z.string(),
  region: z.string(),
  latitude: z.number(),
  longitude: z.number(),
})
export type Country = z.infer<typeof Country>

export const COUNTRIES: Country[] = countries

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]))

/** The country of an ISO 3166-1 alpha-2 code, in capitals; null for a code that is none. */
export function countryOf(code: string): Country | null {
  return byCode.get(code) ?? null
}

/** ISO 3166-1 alpha-2, in capitals. */
export const CountryCode = z.string().refine((code) => byCode.has(code), { error: 'unknown-value' })
