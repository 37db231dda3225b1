import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import type { RecordType } from '@/lib/records/types'
import { pageParam } from '@/lib/url/params'
import type { RecordStatus } from '@/lib/vocabulary/lists'
import type { Names } from './names'
import { isTree } from './tree'

/** What can be asked of a list of versions. */
export const HistoryFilters = z.object({ page: pageParam })

/** The same for editors, who come back to the list when they have restored a version. */
export const DeskHistoryFilters = HistoryFilters.extend({
  restored: z.coerce.number<string>().int().positive().nullable().default(null),
})

/** Versions on a page of a list. */
export const PAGE_SIZE = 50

/** A version in a list: what it changed of the one before, as names of fields; null for the first one. */
export interface VersionItem {
  number: number
  /** Who saved it; null where nobody is to be named. */
  author: string | null
  reason: string
  /** When it was saved. */
  createdAt: Date
  /** When readers first saw it; null when they never did. */
  publishedAt: Date | null
  changed: string[] | null
}

/** A record's versions, newest first. */
export interface VersionList {
  type: RecordType
  id: string
  title: LocalizedText
  /** The number of the newest one. */
  current: number
  total: number
  versions: VersionItem[]
}

/** One version with its neighbours, among those that the reader of it may see. */
export interface Version extends VersionItem {
  type: RecordType
  id: string
  title: LocalizedText
  content: unknown
  previous: { number: number; content: unknown } | null
  next: number | null
  current: number
  /** What the records that both contents refer to are called. */
  names: Names
}

/** Where the record of some versions stands now. */
export interface Standing {
  status: RecordStatus
  /** The version that readers see; null while they see none. */
  publishedVersion: number | null
  /** The record that it was merged into. */
  movedTo: string | null
}

/** What a record of that content is called. */
export function titleIn(content: unknown): LocalizedText {
  if (!isTree(content)) return {}
  const { title, name, label, language } = content
  if (typeof title !== 'string') return LocalizedText.safeParse(title ?? name ?? label).data ?? {}
  const spoken = LocalizedText.keyof().safeParse(language)
  return { [spoken.data ?? 'fr']: title }
}
