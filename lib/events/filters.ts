import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { addressOf } from '@/lib/url/list-query'
import { isPrintable, listParam, pageParam, sizeParam, textParam } from '@/lib/url/params'
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

/** The same keys, to leave events out. */
const EXCLUDED_KEYS = FACET_KEYS.map((key) => `-${key}` as const)

const country = listParam(z.string().toUpperCase().pipe(CountryCode))
const slugs = listParam(Slug)
const kind = listParam(z.enum(EventKind.options, { error: 'unknown-value' }))
const role = listParam(z.enum(ParticipationRole.options, { error: 'unknown-value' }))
const publisher = listParam(
  z.string().max(200, { error: 'unknown-value' }).refine(isPrintable, { error: 'unknown-value' }),
)

// A limit is shown and linked again as a day: only years of four digits are written alike everywhere.
const limit = Edtf.refine((text) => !/Y|(^|\/)-/.test(text), { error: 'not-a-date' })

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
  from: limit.optional(),
  to: limit.optional(),
  certain: z.stringbool({ truthy: ['1'], falsy: ['0'], error: 'not-a-choice' }).default(false),
  sort: z.enum(['-date', 'date', 'relevance'], { error: 'not-a-choice' }).optional(),
  page: pageParam,
  size: sizeParam,
  view: z.enum(['list', 'table'], { error: 'not-a-view' }).default('list'),
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
export const eventsHref = addressOf('/events', EventFilters)

/** What narrows the list; values of one key are one condition, since they widen each other. */
const CONDITIONS = ['q', ...FACET_KEYS, 'period', 'certain', ...EXCLUDED_KEYS] as const
export type Condition = (typeof CONDITIONS)[number]

/** The conditions that the filters set, in the order in which a reader meets them. */
export function conditionsOf(filters: EventFilters): Condition[] {
  return CONDITIONS.filter((condition) => {
    if (condition === 'period') return filters.from !== undefined || filters.to !== undefined
    const value = filters[condition]
    return Array.isArray(value) ? value.length > 0 : Boolean(value)
  })
}

/** The filters with one condition fewer, from the first page on. */
export function withoutCondition(filters: EventFilters, condition: Condition): EventFilters {
  const first = { ...filters, page: 1 }
  if (condition === 'period') return { ...first, from: undefined, to: undefined }
  if (condition === 'certain') return { ...first, certain: false }
  return { ...first, [condition]: condition === 'q' ? '' : [] }
}

/** A value that is asked for, or one that is asked to be left out. */
export interface ChosenValue {
  key: FacetKey
  value: string
  isExcluded: boolean
}

/** All values that the filters choose, then all that they leave out. */
export function chosenValues(filters: EventFilters): ChosenValue[] {
  return [false, true].flatMap((isExcluded) =>
    FACET_KEYS.flatMap((key) =>
      filters[isExcluded ? (`-${key}` as const) : key].map((value) => ({ key, value, isExcluded })),
    ),
  )
}

/** The filters without that value. */
export function withoutValue(filters: EventFilters, { key, value, isExcluded }: ChosenValue): EventFilters {
  const name = isExcluded ? (`-${key}` as const) : key
  return { ...filters, page: 1, [name]: filters[name].filter((other) => other !== value) }
}

/** The filters with that value left out instead of chosen, or the other way round. */
export function withValueTurned(filters: EventFilters, chosen: ChosenValue): EventFilters {
  const name = chosen.isExcluded ? chosen.key : (`-${chosen.key}` as const)
  const rest = withoutValue(filters, chosen)
  return { ...rest, [name]: [...new Set([...rest[name], chosen.value])] }
}

/** The filters with that value alone in its key: what the count beside a value of a facet promises. */
export function withValueAlone(filters: EventFilters, key: FacetKey, value: string): EventFilters {
  return { ...filters, page: 1, [key]: [value] }
}
