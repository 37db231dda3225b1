import { z } from 'zod'
import { listQuery } from '@/lib/url/list-query'
import { listParam, pageParam, sizeParam, textParam } from '@/lib/url/params'
import { CountryCode } from '@/lib/vocabulary/countries'
import { InitiativeKind } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

/** The keys that choose initiatives by what they are, in the order in which a reader meets them. */
const INITIATIVE_FACETS = ['kind', 'country', 'theme'] as const
export type InitiativeFacet = (typeof INITIATIVE_FACETS)[number]

/** What a reader can ask of the initiatives. `country` is a member; `theme` includes narrower themes. */
export const InitiativeFilters = z.object({
  q: textParam,
  kind: listParam(z.enum(InitiativeKind.options, { error: 'unknown-value' })),
  country: listParam(z.string().toUpperCase().pipe(CountryCode)),
  theme: listParam(Slug),
  sort: z.enum(['name', '-events'], { error: 'not-a-choice' }).default('name'),
  page: pageParam,
  size: sizeParam,
})
export type InitiativeFilters = z.output<typeof InitiativeFilters>

/** The list of initiatives. */
export const INITIATIVE_LIST = listQuery('/initiatives', InitiativeFilters, INITIATIVE_FACETS)
export const { all: ALL_INITIATIVES, hrefOf: initiativesHref } = INITIATIVE_LIST
