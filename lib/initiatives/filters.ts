import { z } from 'zod'
import { listParam, pageParam, sizeParam, textParam, toQuery } from '@/lib/url/params'
import { CountryCode } from '@/lib/vocabulary/countries'
import { InitiativeKind } from '@/lib/vocabulary/lists'
import { ThemeId } from '@/lib/vocabulary/themes'

/** The keys that choose initiatives by what they are, in the order in which a reader meets them. */
export const INITIATIVE_FACETS = ['kind', 'country', 'theme'] as const
export type InitiativeFacet = (typeof INITIATIVE_FACETS)[number]

/** What a reader can ask of the initiatives. `country` is a member; `theme` includes narrower themes. */
export const InitiativeFilters = z.object({
  q: textParam,
  kind: listParam(z.enum(InitiativeKind.options, { error: 'unknown-value' })),
  country: listParam(z.string().toUpperCase().pipe(CountryCode)),
  theme: listParam(ThemeId),
  sort: z.enum(['name', '-events'], { error: 'not-a-choice' }).default('name'),
  page: pageParam,
  size: sizeParam,
})
export type InitiativeFilters = z.output<typeof InitiativeFilters>

/** All initiatives, by name. */
export const ALL_INITIATIVES: InitiativeFilters = InitiativeFilters.parse({})

/** The address of the list, without its locale, after a change. Any change but the page goes back to page one. */
export function initiativesHref(
  change: Partial<InitiativeFilters> = {},
  filters: InitiativeFilters = ALL_INITIATIVES,
): string {
  const query = toQuery(InitiativeFilters, { ...filters, page: 1, ...change })
  return query ? `/initiatives?${query}` : '/initiatives'
}

/** What narrows the list; values of one key are one condition, since they widen each other. */
const CONDITIONS = ['q', ...INITIATIVE_FACETS] as const
export type InitiativeCondition = (typeof CONDITIONS)[number]

/** The conditions that the filters set, in the order in which a reader meets them. */
export function conditionsOf(filters: InitiativeFilters): InitiativeCondition[] {
  return CONDITIONS.filter((condition) => filters[condition].length > 0)
}

/** The filters with one condition fewer, from the first page on. */
export function withoutCondition(
  filters: InitiativeFilters,
  condition: InitiativeCondition,
): InitiativeFilters {
  return { ...filters, page: 1, [condition]: ALL_INITIATIVES[condition] }
}

/** The filters without one value of a key, from the first page on. */
export function withoutValue(
  filters: InitiativeFilters,
  key: InitiativeFacet,
  value: string,
): InitiativeFilters {
  return { ...filters, page: 1, [key]: filters[key].filter((other) => other !== value) }
}
