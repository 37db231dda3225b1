import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { listParam, pageParam, sizeParam, textParam, toQuery } from '@/lib/url/params'
import { CountryCode } from '@/lib/vocabulary/countries'
import { EventKind, ParticipationRole } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

/** The keys that choose events by what they are about, in the order in which a reader meets them. */
export const FACET_KEYS = [
  'country',
  'theme',
  'kind',
  'actor',
  'role',
  'initiative',
  'place',
  'publisher',
] as const
export type FacetKey = (typeof FACET_KEYS)[number]

const country = listParam(z.string().toUpperCase().pipe(CountryCode))
const slugs = listParam(Slug)
const kind = listParam(z.enum(EventKind.options, { error: 'unknown-value' }))
const role = listParam(z.enum(ParticipationRole.options, { error: 'unknown-value' }))
const publisher = listParam(z.string().max(200, { error: 'unknown-value' }))

/** What a reader can ask of the events. The URL is its only home; lists, exports, feeds and the API all read it here. */
export const EventFilters = z.object({
  q: textParam,
  country,
  theme: slugs,
  kind,
  actor: slugs,
  role,
  initiative: slugs,
  place: slugs,
  publisher,
  '-country': country,
  '-theme': slugs,
  '-kind': kind,
  '-actor': slugs,
  '-role': role,
  '-initiative': slugs,
  '-place': slugs,
  '-publisher': publisher,
  from: Edtf.optional(),
  to: Edtf.optional(),
  certain: z.stringbool({ truthy: ['1'], falsy: ['0'], error: 'not-a-choice' }).default(false),
  sort: z.enum(['-date', 'date', 'relevance'], { error: 'not-a-choice' }).optional(),
  page: pageParam,
  size: sizeParam,
  view: z.enum(['list', 'table'], { error: 'not-a-choice' }).default('list'),
})
export type EventFilters = z.output<typeof EventFilters>

/** All events, newest first. */
export const ALL_EVENTS: EventFilters = EventFilters.parse({})

/** The order of the list: by relevance when words are searched, else the newest first. */
export function sortOf({ sort, q }: EventFilters): NonNullable<EventFilters['sort']> {
  if (sort === 'relevance' && !q) return '-date'
  return sort ?? (q ? 'relevance' : '-date')
}

/** The address of the list, without its locale, after a change. Any change but the page goes back to page one. */
export function eventsHref(change: Partial<EventFilters> = {}, filters: EventFilters = ALL_EVENTS): string {
  const query = toQuery(EventFilters, { ...filters, page: 1, ...change })
  return query ? `/events?${query}` : '/events'
}
