'use client'

import { createContext, useContext } from 'react'
import type { ArticleText } from '@/lib/evidence/article-text'
import type { Candidate } from '@/lib/forms/answer'
import type { ListIntent } from '@/lib/forms/intents'
import type { FormTree } from '@/lib/forms/tree'
import type { RecordKey, RecordType } from '@/lib/records/types'

/** What the fields of a record's form share. */
export interface FormState {
  type: RecordType
  /** What the fields held when they were drawn. */
  tree: FormTree
  /** Codes of `forms.error` by the names of fields. */
  errors: Readonly<Record<string, readonly string[]>>
  choices: Readonly<Record<string, readonly Candidate[]>>
  /** The draft that « Créer … » has just made. */
  made: RecordKey | null
  /** The articles beside the form. */
  texts: readonly ArticleText[]
  /** What the fields are called, by their names without the numbers of rows, joined by hyphens: `members-active`. */
  labels: Readonly<Record<string, string>>
  hints: Readonly<Record<string, string>>
  /** The list that the last answer of the server changed, so that focus goes there without script. */
  changed: ListIntent | null
  /** Carries out what a button of a list asks, and returns the rows there are now. Without script the server does it. */
  change: (button: HTMLButtonElement) => void
}

const Context = createContext<FormState | null>(null)

export const FormStateProvider = Context.Provider

/** The state of the form around a field. */
export function useFormState(): FormState {
  const state = useContext(Context)
  if (!state) throw new Error('A field outside of a RecordForm')
  return state
}
