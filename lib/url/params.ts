import { z } from 'zod'

/** What Next hands to a page, and what `URLSearchParams` becomes through `paramsOf`. */
export type SearchParams = Record<string, string | string[] | undefined>

const ProblemReason = z
  .enum([
    'not-a-date',
    'unknown-value',
    'too-long',
    'not-text',
    'not-a-page',
    'not-a-size',
    'not-a-choice',
    'not-a-view',
    'before-from',
    'no-limit',
    'too-many',
    'invalid',
  ])
  .catch('invalid')

/** A value of the address that was left out: its key, itself and the code of what is wrong with it. */
export interface ParamProblem {
  key: string
  value: string
  reason: z.output<typeof ProblemReason>
}

/** A key that may be repeated: any of its values, each once. `?kind=workshop&kind=training` */
export const listParam = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .array(item)
    .overwrite((items) => [...new Set(items)])
    .default([])

/** Whether a text can be looked up: PostgreSQL knows no NUL, and nothing is named with control characters. */
export function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text)
}

/** Words that a reader types: at most 300 characters, none of them invisible. */
export const textParam = z
  .string()
  .trim()
  .max(300, { error: 'too-long' })
  .refine(isPrintable, { error: 'not-text' })
  .default('')

/** A page number, from 1. */
export const pageParam = z.coerce
  .number<string>({ error: 'not-a-page' })
  .int({ error: 'not-a-page' })
  .min(1, { error: 'not-a-page' })
  .max(100_000, { error: 'not-a-page' })
  .default(1)

/** Records a page: 20, or from 1 to 100. */
export const sizeParam = z.coerce
  .number<string>({ error: 'not-a-size' })
  .int({ error: 'not-a-size' })
  .min(1, { error: 'not-a-size' })
  .max(100, { error: 'not-a-size' })
  .default(20)

/** The keys of an address, each with what it can say; without any, there is a value for every key. */
export type ParamSchema<Values> = z.ZodType<Values> & Pick<z.ZodObject, 'shape'>

/** Reads what can be read; every other value is left out and told. Keys that the schema does not know are ignored. */
export function readParams<Values>(
  schema: ParamSchema<Values>,
  params: SearchParams,
): { values: Values; problems: ParamProblem[] } {
  const problems: ParamProblem[] = []
  const kept = Object.entries(schema.shape).flatMap(([key, field]) => {
    const given = isList(field) ? firstOf(valuesOf(params, key), key, problems) : valuesOf(params, key)
    const good = isList(field)
      ? given.filter(keep(field, key, problems))
      : given.slice(-1).filter(keep(field, key, problems))
    return good.length === 0 ? [] : [[key, isList(field) ? good : good[0]]]
  })
  return { values: schema.parse(Object.fromEntries(kept)), problems }
}

/** The shortest query that says the same: what equals its default is left out, lists repeat their key. */
export function toQuery<Values extends object>(schema: ParamSchema<Values>, values: Values): string {
  const defaults = new Map<string, unknown>(Object.entries(schema.parse({})))
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === '' || value === defaults.get(key)) continue
    for (const item of [value].flat()) query.append(key, String(item === true ? 1 : item))
  }
  return query.toString()
}

/** The parameters of a request's address, in the form that pages get them. */
export function paramsOf(request: Request): SearchParams {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]))
}

// An empty field of a form without script is no value.
function valuesOf(params: SearchParams, key: string): string[] {
  const given = Object.hasOwn(params, key) ? params[key] : undefined
  return [given ?? []].flat().filter((value) => value.trim() !== '')
}

// Every link of a page repeats its query: without a measure, an address of a few lines makes a page of megabytes.
const MOST_VALUES = 40

function firstOf(values: string[], key: string, problems: ParamProblem[]): string[] {
  const given = [...new Set(values)]
  const rest = given.length - MOST_VALUES
  if (rest > 0) problems.push({ key, value: `+${rest}`, reason: 'too-many' })
  return given.slice(0, MOST_VALUES)
}

function isList(field: z.core.$ZodType) {
  return field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodArray
}

function keep(field: z.core.$ZodType, key: string, problems: ParamProblem[]) {
  return (value: string) => {
    const read = z.safeParse(field, isList(field) ? [value] : value)
    if (read.success) return true
    problems.push({ key, value, reason: ProblemReason.parse(read.error.issues[0]?.message) })
    return false
  }
}
