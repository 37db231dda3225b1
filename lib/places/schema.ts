import { z } from 'zod'
import { BilingualText } from '@/lib/i18n/localized-text'
import { CountryCode } from '@/lib/vocabulary/countries'
import { PlacePrecision } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

/** A place as `places.json` records it: WGS 84, decimal degrees. */
export const PlaceRecord = z.strictObject({
  id: Slug,
  name: BilingualText,
  country: CountryCode,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  precision: PlacePrecision,
})
export type PlaceRecord = z.infer<typeof PlaceRecord>
