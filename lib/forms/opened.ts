import type { ArticleText } from '@/lib/evidence/article-text'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { RecordKey, RecordType } from '@/lib/records/types'
import type { ReportedError } from '@/lib/suggestions/listed'
import type { RecordStatus } from '@/lib/vocabulary/lists'
import type { FormTree } from './tree'

/** A record's form as its page opens it: plain data. */
export interface OpenedForm {
  type: RecordType
  /** Null for a new record. */
  id: string | null
  title: LocalizedText
  status: RecordStatus | null
  /** The newest version; 0 for a new record. */
  version: number
  /** Whether readers see an older version. */
  publishedVersion: number | null
  /** The record that it was merged into. */
  movedTo: string | null
  mayEdit: boolean
  maySubmit: boolean
  /** The version that `tree` is based on: an older one when what was typed then is taken up again. */
  base: number
  tree: FormTree
  /** The articles beside the form. */
  texts?: ArticleText[]
  /** The signed token. */
  form: string
  /** What was typed before and is taken up again: the form's token, and when it was kept (ISO 8601). */
  restored: { token: string; at: string } | null
  /** What keeps the record from being submitted, when that was asked. */
  errors: Record<string, string[]>
  /** Another one whenever an action led here, so that the form starts anew. */
  fresh: string
  /** The records that it names and that readers do not see yet, and how many things each lacks to appear with it. */
  companions: (RecordKey & { title: LocalizedText; missing: number })[]
  /** Why a reviewer gave it back, until it is sent again. */
  sentBack: { text: string; author: string | null } | null
  /** What a reader wrote about it, when a suggestion led here. */
  suggestion: ReportedError | null
  /** What became of the last save, to be told once. */
  notice: { is: 'saved' | 'unchanged' | 'submitted' | 'drafted'; version: number } | null
}
