import { z } from 'zod'
import { listParam, pageParam, sizeParam, textParam, toQuery } from '@/lib/url/params'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { type RecordType, WORD_OF } from './types'

/** What an editor can ask of a list of records. The address is its only home. */
export const RecordFilters = z.object({
  q: textParam,
  status: listParam(RecordStatus),
  /** `mine`: entered by whoever asks, or assigned to them. */
  whose: z.enum(['all', 'mine', 'assigned']).default('all'),
  sort: z.enum(['-updated', 'updated', 'title']).default('-updated'),
  page: pageParam,
  size: sizeParam,
})
export type RecordFilters = z.infer<typeof RecordFilters>

const ALL_RECORDS = RecordFilters.parse({})

/** The address of a list of records without the locale; any change but the page itself goes back to page one. */
export function recordsHref(
  type: RecordType,
  change: Partial<RecordFilters> = {},
  filters: RecordFilters = ALL_RECORDS,
): string {
  const query = toQuery(RecordFilters, { ...filters, page: 1, ...change })
  return `/admin/${WORD_OF[type]}${query && `?${query}`}`
}

/** The address where editors find one record, without the locale. */
export function recordHref(type: RecordType, id: string, page: '' | 'history' | 'review' = ''): string {
  return `/admin/${WORD_OF[type]}/${id}${page && `/${page}`}`
}
