import type { z } from 'zod'
import type { Candidate } from '@/lib/forms/answer'
import { nameOf } from '@/lib/forms/tree'

/** Why a form was refused, by field; and what its pickers may have meant. */
export interface FormErrors {
  error: Record<string, string[]>
  choices: Record<string, Candidate[]>
}

/** The problems that zod found as a form says them: codes by the names of the fields, '' for the whole. */
export function errorsOf(issues: readonly z.core.$ZodIssue[]): FormErrors {
  const found: FormErrors = { error: {}, choices: {} }
  for (const issue of issues) {
    const name = nameOf(issue.path)
    found.error[name] = [...new Set([...(found.error[name] ?? []), issue.message])]
    const candidates = issue.code === 'custom' ? candidatesIn(issue.params) : null
    if (candidates) found.choices[name] = candidates
  }
  return found
}

function candidatesIn(params: Record<string, unknown> | undefined): Candidate[] | null {
  const list: unknown = params?.candidates
  return Array.isArray(list) ? list.filter(isCandidate) : null
}

function isCandidate(value: unknown): value is Candidate {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value && 'note' in value
}
