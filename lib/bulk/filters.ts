import { z } from 'zod'
import { ALL_EVENTS, EventFilters } from '@/lib/events/filters'
import { toQuery } from '@/lib/url/params'
import { Slug } from '@/lib/vocabulary/slug'
import { BulkAction } from './schema'

/** How records are chosen, and what is to be done to them. The address is its only home; `by=events` reads the keys of /events too. */
export const BulkFilters = z.object({
  by: z.enum(['events', 'ids', 'import', 'status'], { error: 'not-a-choice' }).optional(),
  /** Of a list that was pasted. */
  ids: z.uuid({ error: 'unknown-value' }).optional(),
  import: z.uuid({ error: 'unknown-value' }).optional(),
  status: z.enum(['draft', 'in-review'], { error: 'not-a-choice' }).default('in-review'),
  action: z.enum(BulkAction.options, { error: 'not-a-choice' }).optional(),
  /** The theme to add or remove: `theme` is what events are chosen by. */
  apply: Slug.optional(),
})
export type BulkFilters = z.infer<typeof BulkFilters>

const NOTHING = BulkFilters.parse({})

/** The address where records are changed at once, without the locale; with what chooses events, when they are chosen so. */
export function bulkHref(change: Partial<BulkFilters>, events: EventFilters = ALL_EVENTS): string {
  const own = toQuery(BulkFilters, { ...NOTHING, ...change })
  const query = [own, toQuery(EventFilters, { ...events, page: 1, sort: undefined })]
    .filter(Boolean)
    .join('&')
  return `/admin/bulk${query && `?${query}`}`
}
