import { z } from 'zod'
import { date, localizedText, requiredChoice, typed, wholeNumber } from '@/lib/forms/fields'
import { type FormReading, type LabelOf, pickedFields, picker, requiredPicker } from '@/lib/forms/pickers'
import type { FormTree } from '@/lib/forms/tree'
import {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'
import type { Proposal, ProposedField } from '../schema'

/** A field and its value, before it is known to be a proposal's. */
interface Corrected {
  field: ProposedField
  value: unknown
}

type Correction = (reading: FormReading, was: Proposal) => z.ZodType<Corrected>

const required = <Value>(value: Value | null, ctx: z.RefinementCtx, path: string[]): Value => {
  if (value !== null) return value
  ctx.addIssue({ code: 'custom', message: 'required', path })
  return z.NEVER
}

/** How what an editor writes instead of a proposed value is read, by its field. */
export const CORRECTIONS: Record<ProposedField, Correction> = {
  kind: () =>
    z.object({ kind: requiredChoice(EventKind) }).transform(({ kind }) => ({ field: 'kind', value: kind })),
  date: () =>
    z
      .object({ date })
      .transform((read, ctx) => ({ field: 'date', value: required(read.date, ctx, ['date']) })),
  place: (reading, was) =>
    z
      .object({
        record: picker(reading, 'place'),
        name: typed,
        country: picker(reading, 'country'),
        venue: typed,
      })
      .transform(async ({ record, name, country, venue }, ctx) => {
        // Of the two ways to name a place one is filled with what was proposed: the other was chosen.
        const isNew = record === null || (name !== '' && was.field === 'place' && was.value.id !== null)
        const value = isNew
          ? {
              id: null,
              name: required(name || null, ctx, ['name']),
              country: required(country, ctx, ['country']),
            }
          : { id: record, name: record, country: (await reading.countryOf(record)) ?? proposedCountry(was) }
        return { field: 'place', value: { ...value, ...(venue && { venue }) } }
      }),
  countries: (reading) =>
    z
      .object({ code: requiredPicker(reading, 'country'), role: requiredChoice(CountryRole) })
      .transform((value) => ({ field: 'countries', value })),
  participants: (reading) =>
    z
      .object({ actor: requiredPicker(reading, 'actor'), role: requiredChoice(ParticipationRole) })
      .transform((value) => ({ field: 'participants', value })),
  newActors: (reading) =>
    z
      .object({
        known: picker(reading, 'actor'),
        role: requiredChoice(ParticipationRole),
        name: typed,
        kind: requiredChoice(ActorKind),
        country: picker(reading, 'country'),
      })
      .transform(({ known, role, name, kind, country }, ctx) =>
        known === null
          ? {
              field: 'newActors',
              value: { name: required(name || null, ctx, ['name']), kind, role, country },
            }
          : { field: 'participants', value: { actor: known, role } },
      ),
  initiatives: (reading) => named(reading, 'initiative', 'initiatives'),
  themes: (reading) => named(reading, 'theme', 'themes'),
  attendance: () =>
    z
      .object({ count: wholeNumber, qualifier: requiredChoice(AttendanceQualifier) })
      .transform(({ count, qualifier }, ctx) => ({
        field: 'attendance',
        value: { count: required(count, ctx, ['count']), qualifier },
      })),
  outcomes: () =>
    localizedText.transform((value, ctx) => ({
      field: 'outcomes',
      value: required(Object.keys(value).length > 0 ? value : null, ctx, ['fr']),
    })),
}

const proposedCountry = (was: Proposal) => (was.field === 'place' ? was.value.country : null)

function named(reading: FormReading, type: 'initiative' | 'theme', field: ProposedField) {
  return z
    .object({ record: requiredPicker(reading, type) })
    .transform(({ record }): Corrected => ({ field, value: record }))
}

/** The fields of a correction as they stand before anything is corrected: filled with what is proposed. */
export function correctionFields(labelOf: LabelOf, { field, value }: Proposal): FormTree {
  switch (field) {
    case 'kind':
      return { kind: value }
    case 'date':
      return { date: value }
    case 'place': {
      const { id, name, country, venue = '' } = value
      const shown = id === null ? { name } : { record: pickedFields(labelOf, 'place', id) }
      return { ...shown, country: pickedFields(labelOf, 'country', country), venue }
    }
    case 'countries':
      return { code: pickedFields(labelOf, 'country', value.code), role: value.role }
    case 'participants':
      return { actor: pickedFields(labelOf, 'actor', value.actor), role: value.role }
    case 'newActors': {
      const { name, kind, role, country } = value
      return { name, kind, role, country: pickedFields(labelOf, 'country', country) }
    }
    case 'initiatives':
      return { record: pickedFields(labelOf, 'initiative', value) }
    case 'themes':
      return { record: pickedFields(labelOf, 'theme', value) }
    case 'attendance':
      return { count: String(value.count), qualifier: value.qualifier }
    case 'outcomes':
      return value
  }
}
