import { z } from 'zod'
import { CompleteText } from '@/lib/i18n/complete-text'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { chosen } from '@/lib/vocabulary/chosen'
import { CountryCode } from '@/lib/vocabulary/countries'
import { PlacePrecision } from '@/lib/vocabulary/lists'

const latitude = z
  .number({ error: 'required' })
  .min(-90, { error: 'latitude-range' })
  .max(90, { error: 'latitude-range' })
const longitude = z
  .number({ error: 'required' })
  .min(-180, { error: 'longitude-range' })
  .max(180, { error: 'longitude-range' })

/** A place as it may be saved: anything may still be missing. `{}` reads as an empty one. WGS 84, decimal degrees. */
export const PlaceDraft = z.strictObject({
  name: LocalizedText.default({}),
  country: CountryCode.nullable().default(null),
  lat: latitude.nullable().default(null),
  lon: longitude.nullable().default(null),
  precision: PlacePrecision.nullable().default(null),
})
export type PlaceDraft = z.infer<typeof PlaceDraft>

/** A place as it may be published. */
export const PlaceContent = PlaceDraft.extend({
  name: CompleteText,
  country: z.string({ error: 'required' }).pipe(CountryCode),
  lat: latitude,
  lon: longitude,
  precision: chosen(PlacePrecision),
})
export type PlaceContent = z.infer<typeof PlaceContent>
