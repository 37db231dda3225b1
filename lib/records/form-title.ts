import type { z } from 'zod'
import { type FormTree, valueAt } from '@/lib/forms/tree'
import type { RecordType } from './types'

const LETTER = /[\p{L}\p{N}]/u

/**
 * What is wrong with a new record's form that names it in no language that its id can be made of: nothing, or the code
 * `untitled` at the field to fill. An id is for ever, so that not even a draft may begin without.
 */
export function titleProblems(type: RecordType, tree: FormTree): z.core.$ZodIssue[] {
  const names = titleFields(type)
  if (names.some((name) => LETTER.test(valueAt(tree, name)))) return []
  const path = names[0].split('.')
  return [{ code: 'custom', path, message: 'untitled', input: '' }]
}

// From Arabic alone no id is made: those are in Latin letters. An article has its one title as published.
function titleFields(type: RecordType): [string, ...string[]] {
  if (type === 'article') return ['title']
  const name = type === 'event' ? 'title' : type === 'theme' ? 'label' : 'name'
  return [`${name}.fr`, `${name}.en`]
}
