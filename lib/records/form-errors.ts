import type { z } from 'zod'
import type { Candidate } from '@/lib/forms/answer'
import { type FormTree, find, nameOf } from '@/lib/forms/tree'

/** Why a form was refused, by field; and what its pickers may have meant. */
export interface FormErrors {
  error: Record<string, string[]>
  choices: Record<string, Candidate[]>
}

/**
 * The problems that zod found as a form says them: codes by the names of the fields, '' for the whole; in the order of
 * the fields of `tree`.
 */
export function errorsOf(issues: readonly z.core.$ZodIssue[], tree: FormTree = {}): FormErrors {
  const found: FormErrors = { error: {}, choices: {} }
  // What is looked up in the database is found wrong in the order of its answers.
  for (const issue of issues.toSorted((one, other) => compareIn(tree, one.path, other.path))) {
    const name = nameOf(issue.path)
    found.error[name] = [...new Set([...(found.error[name] ?? []), issue.message])]
    const candidates = issue.code === 'custom' ? candidatesIn(issue.params) : null
    if (candidates) found.choices[name] = candidates
  }
  return found
}

function compareIn(tree: FormTree, one: readonly PropertyKey[], other: readonly PropertyKey[]): number {
  const depth = one.findIndex((part, place) => String(part) !== String(other[place]))
  if (depth < 0 || depth >= other.length) return one.length - other.length
  const around = depth === 0 ? tree : find(tree, nameOf(one.slice(0, depth)))
  const names = typeof around === 'object' && around !== null ? Object.keys(around) : []
  const [first, second] = [one, other].map((path) => names.indexOf(String(path[depth])))
  return rank(first) - rank(second)
}

// What the form did not send stands last.
function rank(place: number | undefined): number {
  return place === undefined || place < 0 ? Number.MAX_SAFE_INTEGER : place
}

function candidatesIn(params: Record<string, unknown> | undefined): Candidate[] | null {
  const list: unknown = params?.candidates
  return Array.isArray(list) ? list.filter(isCandidate) : null
}

function isCandidate(value: unknown): value is Candidate {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value && 'note' in value
}
