import { z } from 'zod'
import { type Account, can } from '@/lib/auth/roles'
import { RecordType } from '@/lib/records/types'
import { addressOf } from '@/lib/url/list-query'
import { listParam, pageParam, sizeParam, textParam } from '@/lib/url/params'

/** The lists of work: what waits for whom. */
export const DeskList = z.enum(['review', 'drafts', 'sent-back', 'assigned', 'contributors', 'published'])
export type DeskList = z.infer<typeof DeskList>

/** What can be asked of the queue. The address is its only home. */
export const QueueFilters = z.object({
  list: DeskList.default('review'),
  q: textParam,
  type: listParam(RecordType),
  /** Who takes care of it: anybody, whoever asks, nobody, or an account by its id. */
  assignee: z.enum(['anybody', 'me', 'nobody']).or(z.uuid()).default('anybody'),
  /** Of the list of what awaits review the oldest comes first, of the others the newest. */
  sort: z.enum(['usual', 'oldest', 'newest']).default('usual'),
  page: pageParam,
  size: sizeParam,
})
export type QueueFilters = z.infer<typeof QueueFilters>

export const WHOLE_QUEUE = QueueFilters.parse({})

/** The address of the queue without its locale; any change but the page goes back to page one. */
export const queueHref = addressOf('/admin/review', QueueFilters)

/** What records can lack. */
export const QualityGroup = z.enum(['drafts', 'evidence', 'languages'])
type QualityGroup = z.infer<typeof QualityGroup>

/** What can be wrong with records: each is a list, in the order in which it is worth mending. */
export const QUALITY_LINES = {
  drafts: ['incomplete'],
  evidence: [
    'unproved-date',
    'unproved-place',
    'unproved-participants',
    'unproved-attendance',
    'unproved-outcomes',
    'unproved-countries',
    'unproved-themes',
    'single-source',
    'unquoted',
  ],
  languages: ['no-french', 'no-english', 'no-arabic'],
} as const satisfies Record<QualityGroup, readonly string[]>

export const QualityLine = z.enum(Object.values(QUALITY_LINES).flat())
export type QualityLine = z.infer<typeof QualityLine>

/** What can be asked of the page about quality: without a line, how many records each has. */
export const QualityFilters = z.object({
  line: QualityLine.optional(),
  page: pageParam,
  size: sizeParam,
})
export type QualityFilters = z.infer<typeof QualityFilters>

/** The address of the page about quality without its locale. */
export const qualityHref = addressOf('/admin/quality', QualityFilters)

/** What can be asked of the list of possible duplicates. */
export const DuplicateFilters = z.object({
  type: listParam(RecordType),
  page: pageParam,
  size: sizeParam,
})
export type DuplicateFilters = z.infer<typeof DuplicateFilters>

/** The address of the list of possible duplicates without its locale. */
export const duplicatesHref = addressOf('/admin/duplicates', DuplicateFilters)

/** What the address of a review page can tell: the step that was just taken. */
export const ReviewFilters = z.object({
  done: z.enum(['published', 'submitted', 'sent-back', 'assigned', 'commented', 'archived']).optional(),
})
export type Done = NonNullable<z.infer<typeof ReviewFilters>['done']>

/** The lists of work that are somebody's business: contributors have drafts only. */
export function listsFor({ role }: Pick<Account, 'role'>): readonly DeskList[] {
  if (can(role, 'records.publish'))
    return ['sent-back', 'drafts', 'assigned', 'review', 'contributors', 'published']
  if (can(role, 'records.edit')) return ['sent-back', 'drafts', 'review', 'contributors', 'published']
  return ['sent-back', 'drafts', 'review', 'published']
}
