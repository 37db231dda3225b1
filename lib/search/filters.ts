import { z } from 'zod'
import { EventFilters, eventsHref, FACET_KEYS } from '@/lib/events/filters'
import { addressOf } from '@/lib/url/list-query'

/** The kinds of records that a search looks through, each by its word in the address bar. */
export const SEARCHED = [
  'events',
  'actors',
  'initiatives',
  'articles',
  'countries',
  'themes',
  'places',
] as const
export const Searched = z.enum(SEARCHED, { error: 'not-a-choice' })
export type Searched = z.infer<typeof Searched>

/** What a reader can ask of /search: words, one kind of records, and whatever can be asked of events. */
export const SearchFilters = EventFilters.extend({ in: Searched.optional() })
export type SearchFilters = z.output<typeof SearchFilters>

/** The address of the search, without its locale, after a change. Any change but the page goes back to page one. */
export const searchHref = addressOf('/search', SearchFilters)

/** Whether the search asks for more than words: then only events can answer. */
export function asksOfEvents(filters: SearchFilters): boolean {
  return (
    FACET_KEYS.some((key) => filters[key].length > 0 || filters[`-${key}`].length > 0) ||
    filters.from !== undefined ||
    filters.to !== undefined ||
    filters.certain
  )
}

/** The address of a record of any kind, without its locale. A place has no page: it leads to its events. */
export function recordPath(type: Searched, id: string): string {
  if (type === 'places') return eventsHref({ place: [id] })
  return `/${type}/${type === 'countries' ? id.toLowerCase() : id}`
}
