import { z } from 'zod'
import { accepted, choice, decimal, decimalField, localizedLine } from '@/lib/forms/fields'
import { formOf } from '@/lib/forms/form'
import { type FormReading, pickedFields, picker } from '@/lib/forms/pickers'
import { PlacePrecision } from '@/lib/vocabulary/lists'
import { PlaceDraft } from './content'

const read = (reading: FormReading) =>
  z.object({
    name: localizedLine,
    country: picker(reading, 'country'),
    lat: accepted(decimal, PlaceDraft.shape.lat),
    lon: accepted(decimal, PlaceDraft.shape.lon),
    precision: choice(PlacePrecision),
  })

export const PLACE_FORM = formOf('place', PlaceDraft, {
  read,
  fill: (place, labelOf, locale) => ({
    name: place.name,
    country: pickedFields(labelOf, 'country', place.country),
    lat: decimalField(place.lat, locale),
    lon: decimalField(place.lon, locale),
    precision: place.precision ?? '',
  }),
})
