import type { PlaceRecord } from './schema'

/** The row that holds one place. */
export function toPlaceRow({ id, name, country, lat, lon, precision }: PlaceRecord) {
  return { id, name, country, latitude: lat, longitude: lon, precision }
}
