import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { LocalizedText } from '@/lib/i18n/localized-text'

const Place = z.object({
  id: z.string(),
  name: LocalizedText,
  country: z.string(),
  latitude: z.number(),
  longitude: z.number(),
})
export type Place = z.infer<typeof Place>

/** The places of the base, WGS 84. */
export async function listPlaces(): Promise<Place[]> {
  const rows = await reader().place.findMany({
    select: { id: true, name: true, country: true, latitude: true, longitude: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => Place.parse(row))
}
