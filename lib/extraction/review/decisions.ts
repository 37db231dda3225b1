import { z } from 'zod'
import { treeOf } from '@/lib/forms/intents'
import { entriesOf, formOfEntries } from '@/lib/forms/meta'
import type { FormTree } from '@/lib/forms/tree'
import type { Proposal } from '../schema'
import { questionsOf } from './questions'

const LONGEST_VALUE = 20_000
// A review asks some hundred questions, each with a correction of some fields.
const MOST_FIELDS = 3_000

/** What an editor chose so far: names and values of the review form's fields. */
export const Decisions = z.record(z.string(), z.string())
export type Decisions = z.infer<typeof Decisions>

// The article's own fields, whether it is on file already, and the answers to the proposals.
// A name that reaches for a prototype was forged.
const DECIDED = /^(article|same|p)\.(?!.*(__proto__|prototype|constructor))[\w.[\]-]+$/

/** The decisions in a posted review form, without its buttons, hidden fields and files. */
export function decisionsOf(form: FormData): Decisions {
  const fields = entriesOf(form).filter(([name]) => DECIDED.test(name))
  return Object.fromEntries(
    fields.slice(0, MOST_FIELDS).map(([name, value]) => [name, value.slice(0, LONGEST_VALUE)]),
  )
}

/** The same, nested as forms are read. */
export function decisionTree(decisions: Decisions): FormTree {
  return treeOf(formOfEntries(Object.entries(decisions)))
}

/** What was decided of the article, and of proposals that are still there. */
export function stillDecided(decisions: Decisions, proposals: Proposal[]): Decisions {
  const asked = new Set(questionsOf(proposals).map(({ key }) => key))
  return Object.fromEntries(
    Object.entries(decisions).filter(([name]) => {
      const [part, key = ''] = name.split('.')
      return part !== 'p' || asked.has(key)
    }),
  )
}
