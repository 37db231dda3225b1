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

/** One suggestion in the list about its record, without the locale. `record` is such as `events/some-slug`. */
export function suggestionHref(
  { id, state }: { id: string; state: SuggestionState },
  record: string,
): string {
  return `${suggestionsHref({ state: [state], record })}#${suggestionAnchor(id)}`
}

/** Where a suggestion stands in the list. */
export function suggestionAnchor(id: string): string {
  return `suggestion-${id}`
}

/** What leads to the form of a record, with the suggestion to correct it by. */
export function correctionHref(form: string, id: string): string {
  return `${form}?suggestion=${id}`
}

/** The address of the list without the locale; any change but the page itself goes back to page one. */
export function suggestionsHref(
  change: Partial<SuggestionFilters> = {},
  filters: SuggestionFilters = ALL_SUGGESTIONS,
): string {
  const query = toQuery(SuggestionFilters, { ...filters, page: 1, ...change })
  return `/admin/suggestions${query && `?${query}`}`
}
