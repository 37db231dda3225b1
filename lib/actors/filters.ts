import { z } from 'zod'
import { listQuery } from '@/lib/url/list-query'
import { listParam, pageParam, sizeParam, textParam } from '@/lib/url/params'
import { CountryCode } from '@/lib/vocabulary/countries'
import { ActorKind } from '@/lib/vocabulary/lists'

/** The keys that choose actors by what they are. */
const ACTOR_FACETS = ['kind', 'country'] as const
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

/** The list of actors. */
export const ACTOR_LIST = listQuery('/actors', ActorFilters, ACTOR_FACETS)
export const { all: ALL_ACTORS, hrefOf: actorsHref } = ACTOR_LIST
