import { z } from 'zod'
import { listParam, pageParam, textParam, toQuery } from '@/lib/url/params'

export const SuggestionState = z.enum(['waiting', 'accepted', 'declined'])
export type SuggestionState = z.infer<typeof SuggestionState>

/** What an editor can ask of the suggestions. The address is its only home. */
export const SuggestionFilters = z.object({
  state: listParam(SuggestionState),
  /** Those about one record, such as `events/some-slug`. */
  record: textParam,
  page: pageParam,
})
export type SuggestionFilters = z.infer<typeof SuggestionFilters>

export const ALL_SUGGESTIONS = SuggestionFilters.parse({})

/** The address of the list without the locale; any change but the page itself goes back to page one. */
export function suggestionsHref(
  change: Partial<SuggestionFilters> = {},
  filters: SuggestionFilters = ALL_SUGGESTIONS,
): string {
  const query = toQuery(SuggestionFilters, { ...filters, page: 1, ...change })
  return `/admin/suggestions${query && `?${query}`}`
}
