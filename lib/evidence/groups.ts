import { z } from 'zod'
import { evidence, evidenceFields } from '@/lib/forms/evidence'
import { rows, typed } from '@/lib/forms/fields'
import type { FormReading, LabelOf } from '@/lib/forms/pickers'
import type { Evidence } from './content'

/**
 * The citations of a record as its form has them: a list for each field, since each stands beside its field. `at` is
 * where a citation stood among all, so that the sources of the record keep their numbers; new ones come last.
 */
export function groupedEvidence<Field extends string>(
  reading: FormReading,
  fields: z.ZodEnum<Record<Field, Field>>,
) {
  const at = z
    .object({ at: typed })
    .transform(({ at }) => (/^\d{1,4}$/.test(at) ? Number(at) : Number.POSITIVE_INFINITY))
  const row = z.unknown().transform(async (value, ctx) => {
    const [found, place] = [await evidence(reading).safeParseAsync(value), at.safeParse(value)]
    for (const { message, path } of found.error?.issues ?? []) ctx.addIssue({ code: 'custom', message, path })
    return found.success && place.success ? { evidence: found.data, at: place.data } : z.NEVER
  })
  return z
    .partialRecord(fields, rows(row))
    .prefault({})
    .transform((groups) =>
      fields.options
        .flatMap((field) =>
          (groups[field] ?? []).map(({ evidence, at }) => ({ citation: { field, ...evidence }, at })),
        )
        .toSorted((one, other) => one.at - other.at || 0)
        .map(({ citation }) => citation),
    )
}

/** The fields that show the citations of a record. */
export function groupByField(citations: (Evidence & { field: string })[], labelOf: LabelOf) {
  const groups: Record<string, ReturnType<typeof fieldsOf>[]> = {}
  for (const [place, { field, ...citation }] of citations.entries()) {
    groups[field] = [...(groups[field] ?? []), fieldsOf(citation, place, labelOf)]
  }
  return groups
}

function fieldsOf(citation: Evidence, place: number, labelOf: LabelOf) {
  return { ...evidenceFields(citation, labelOf), at: String(place) }
}
