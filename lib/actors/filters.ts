import { z } from 'zod'
import { listParam, pageParam, sizeParam, textParam, toQuery } from '@/lib/url/params'
import { CountryCode } from '@/lib/vocabulary/countries'
import { ActorKind } from '@/lib/vocabulary/lists'

/** The keys that choose actors by what they are. */
export const ACTOR_FACETS = ['kind', 'country'] as const
export type ActorFacet = (typeof ACTOR_FACETS)[number]

/** What a reader can ask of the actors. The URL is its only home. */
export const ActorFilters = z.object({
  q: textParam,
  kind: listParam(z.enum(ActorKind.options, { error: 'unknown-value' })),
  country: listParam(z.string().toUpperCase().pipe(CountryCode)),
  sort: z.enum(['name', '-events'], { error: 'not-a-choice' }).default('name'),
  page: pageParam,
  size: sizeParam,
})
export type ActorFilters = z.output<typeof ActorFilters>

/** All actors, by name. */
export const ALL_ACTORS: ActorFilters = ActorFilters.parse({})

/** The address of the list, without its locale, after a change. Any change but the page goes back to page one. */
export function actorsHref(change: Partial<ActorFilters> = {}, filters: ActorFilters = ALL_ACTORS): string {
  const query = toQuery(ActorFilters, { ...filters, page: 1, ...change })
  return query ? `/actors?${query}` : '/actors'
}

/** What narrows the list; values of one key are one condition, since they widen each other. */
export type ActorCondition = 'q' | ActorFacet

/** The conditions that the filters set, in the order in which a reader meets them. */
export function conditionsOf(filters: ActorFilters): ActorCondition[] {
  return (['q', ...ACTOR_FACETS] as const).filter((key) => filters[key].length > 0)
}

/** The filters with one condition fewer, from the first page on. */
export function withoutCondition(filters: ActorFilters, condition: ActorCondition): ActorFilters {
  return { ...filters, page: 1, [condition]: condition === 'q' ? '' : [] }
}

/** The filters without that value, from the first page on. */
export function withoutValue(filters: ActorFilters, key: ActorFacet, value: string): ActorFilters {
  return { ...filters, page: 1, [key]: filters[key].filter((other) => other !== value) }
}
