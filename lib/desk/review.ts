import type { ArticleText } from '@/lib/evidence/article-text'
import type { Names } from '@/lib/history/names'
import type { AnyDraft } from '@/lib/records/content'
import type { Head } from '@/lib/records/heads'
import type { Candidate } from '@/lib/records/publication'
import type { Fact } from './facts'
import type { Duplicate } from './pairs'
import type { Assignee, FeedEntry } from './schema'

/** What whoever looks at a record may do with it. */
export interface Powers {
  edit: boolean
  comment: boolean
  submit: boolean
  assign: boolean
  publish: boolean
  archive: boolean
  merge: boolean
}

/** All that a reviewer has to see of a record to decide. */
export interface Review {
  head: Head
  /** The account that looks. */
  accountId: string
  may: Powers
  /** The record that it was merged into. */
  movedTo: string | null
  draft: AnyDraft
  /** What readers see; null while they see nothing, or this very version. */
  published: AnyDraft | null
  /** What the records that both refer to are called. */
  names: Names
  facts: Fact[]
  /** The articles that its evidence cites, as far as their texts are kept. */
  texts: ArticleText[]
  /** This record and those that are published with it, what is referred to first. */
  candidates: Candidate[]
  duplicates: Duplicate[]
  /** Newest first. */
  feed: FeedEntry[]
  assignees: Assignee[]
}
