import type { PlaceContent } from './content'

/** The row that holds one place. */
export function toPlaceRow(id: string, { name, country, lat, lon, precision }: PlaceContent) {
  return { id, name, country, latitude: lat, longitude: lon, precision }
}
