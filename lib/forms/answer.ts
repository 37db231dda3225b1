import type { FormAction, FormAnswer } from '@/lib/actions'
import type { ArticleText } from '@/lib/evidence/article-text'
import type { DiffRow } from '@/lib/history/words'
import type { RecordKey } from '@/lib/records/types'
import type { ListIntent } from './intents'
import type { FormTree } from './tree'

/** A record that a picker may have meant. */
export interface Candidate {
  id: string
  label: string
  /** What tells it from another of that name: country, publisher, « brouillon ». */
  note: string
}

/** The version that somebody else saved meanwhile, and the fields to choose for: `before` is theirs, `after` one's own. */
export interface Stale {
  version: number
  author: string | null
  rows: DiffRow[]
  /** Fields to be taken from the other version unless told otherwise: one's own is unreadable, or was not touched. */
  theirs: string[]
}

/** What a record's form is told besides conform's result. */
export interface RecordExtra {
  /** What was typed, after what the button asked. */
  tree?: FormTree
  /** The list that the button changed. */
  changed?: ListIntent
  /** What pickers may have meant, by the names of their fields. */
  choices?: Record<string, Candidate[]>
  stale?: Stale
  /** The draft that « Créer … » has just made. */
  made?: RecordKey
  /** The articles beside the form, as its `articles` name them. */
  texts?: ArticleText[]
  /** The version that what was typed is based on. */
  base?: number
  /** There when the server changed what was typed, never twice the same: the fields are then drawn anew. */
  redrawn?: string
}

export type RecordAnswer = FormAnswer<RecordExtra>
export type RecordAction = FormAction<RecordExtra>
