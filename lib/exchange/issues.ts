import type { z } from 'zod'
import { type Problem, ProblemReason } from './problems'

// Long enough to find the place, short enough for a line.
const LONGEST_VALUE = 120

/** The code of what zod found where the schema names none; see `ProblemReason`. */
export const reasonOf: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined || issue.input === null || issue.input === '') return 'required'
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'array') return 'too-few'
      if (issue.origin !== 'string') return 'number-range'
      return issue.minimum === 1 ? 'required' : 'too-short'
    case 'too_big':
      if (issue.origin === 'array') return 'too-many'
      return issue.origin === 'string' ? 'too-long' : 'number-range'
    case 'invalid_value':
      return 'unknown-value'
    case 'unrecognized_keys':
      return 'unknown-field'
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'not-a-number' : 'wrong-type'
    case 'invalid_format':
      return issue.format === 'url' ? 'not-a-web-address' : 'invalid'
    default:
      return 'invalid'
  }
}

type Found = Pick<Problem, 'reason' | 'value' | 'limit' | 'allowed'> & { path: PropertyKey[] }

/** What zod found in a value, as problems with the path of the field. */
export function problemsIn(issues: z.core.$ZodIssue[], value: unknown): Found[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [toProblem(issue, value)]
    // Of several shapes that a part may have, the one that it comes nearest to.
    const [nearest = []] = issue.errors.toSorted((one, other) => one.length - other.length)
    return problemsIn(
      nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      value,
    )
  })
}

function toProblem(issue: z.core.$ZodIssue, whole: unknown): Found {
  const reason = ProblemReason.safeParse(issue.message).data ?? 'invalid'
  const field = String(issue.path.at(-1) ?? '')
  const value =
    issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : textOf(valueAt(whole, issue.path))
  const isMissing = issue.code === 'invalid_type' && value === ''
  return {
    path: issue.path,
    reason: isMissing ? 'required' : narrowed(reason, issue, field),
    ...(value !== '' && { value }),
    ...(issue.code === 'too_small' && { limit: Number(issue.minimum) }),
    ...(issue.code === 'too_big' && { limit: Number(issue.maximum) }),
    ...(issue.code === 'invalid_value' && { allowed: issue.values.map(String) }),
  }
}

// Ids and countries say no more than “unknown value”, since addresses read them too.
function narrowed(reason: ProblemReason, issue: z.core.$ZodIssue, field: string): ProblemReason {
  if (reason === 'unknown-value' && issue.code === 'custom') return 'not-a-country'
  if (reason === 'unknown-value' && issue.code !== 'invalid_value') return 'not-an-id'
  if (reason === 'invalid' && field === 'wikidata') return 'not-a-wikidata-id'
  if (reason === 'invalid' && field === 'language') return 'not-a-language'
  return reason
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  )
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return shorten(typeof value === 'string' ? value : JSON.stringify(value))
}

/** A value as a problem shows it. */
export function shorten(text: string): string {
  const shown = text.replace(/\p{Cc}/gu, ' ').trim()
  return shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE)}…` : shown
}
