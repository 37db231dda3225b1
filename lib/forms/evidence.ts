import { z } from 'zod'
import type { Evidence } from '@/lib/evidence/content'
import { choice, requiredChoice, text, typed } from './fields'
import { type FormReading, type LabelOf, pickedFields, requiredPicker } from './pickers'

const Stance = z.enum(['supports', 'differs'])

const offset = typed.transform((digits) => (/^\d{1,9}$/.test(digits) ? Number(digits) : undefined))
const context = z
  .string()
  .optional()
  .transform((words) => words?.replace(/\r\n?/g, '\n').slice(0, 64) || undefined)

/**
 * A row of evidence: the article, whether it says so or otherwise, and its words, which are looked for in its text. The
 * fields `field` (which fact) are added by the form that needs them.
 */
export function evidence(reading: FormReading) {
  return z.object(evidenceShape(reading)).transform((row, ctx) => quoted(reading, row, ctx))
}

/** The same with the fact that it states. */
export function fieldEvidence<Field extends string>(reading: FormReading, fields: { options: Field[] }) {
  return z
    .object({ ...evidenceShape(reading), field: requiredChoice(fields) })
    .transform(async ({ field, ...row }, ctx) => ({ field, ...(await quoted(reading, row, ctx)) }))
}

/** The fields that show a row of evidence. */
export function evidenceFields(
  { article, start, end, field, ...rest }: Evidence & { field?: string },
  labelOf: LabelOf,
) {
  return {
    ...rest,
    ...(field && { field }),
    article: pickedFields(labelOf, 'article', article),
    ...(start !== undefined && { start: String(start) }),
    ...(end !== undefined && { end: String(end) }),
  }
}

function evidenceShape(reading: FormReading) {
  return {
    article: requiredPicker(reading, 'article'),
    stance: choice(Stance),
    originalValue: text,
    exact: text,
    prefix: context,
    suffix: context,
    start: offset,
    end: offset,
  }
}

type Row = z.output<z.ZodObject<ReturnType<typeof evidenceShape>>>

async function quoted({ anchor }: FormReading, row: Row, ctx: z.RefinementCtx): Promise<Evidence> {
  const { article, stance, originalValue, exact, ...place } = row
  const cited = { article, stance: stance ?? 'supports', ...(originalValue && { originalValue }) } as const
  if (!exact) return cited
  const found = await anchor(article, { exact, ...without(place) })
  if (!found) ctx.addIssue({ code: 'custom', message: 'quote-not-found', path: ['exact'] })
  return { ...cited, ...(found ?? { exact }) }
}

function without<Part extends object>(part: Part): { [Name in keyof Part]?: NonNullable<Part[Name]> } {
  const known = { ...part }
  for (const [name, value] of Object.entries(part))
    if (value === undefined) Reflect.deleteProperty(known, name)
  return known
}
