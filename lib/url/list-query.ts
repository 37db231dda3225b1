import { type ParamSchema, readParams, type SearchParams, toQuery } from './params'

/** What every list can be asked for: words, the values of its facets, an order and a page. */
export type ListFilters<Facet extends string> = {
  q: string
  sort: string
  page: number
  size: number
} & Record<Facet, string[]>

/** A value of a facet and how many records it would give in place of what that facet chooses now. */
export interface FacetCount {
  value: string
  count: number
}

/** A list of records as a query: how it is written as an address, and how it is changed. */
export interface ListQuery<Filters, Facet extends string> {
  /** The address of the whole list, without its locale. */
  path: string
  /** The whole list in its own order. */
  all: Filters
  /** The keys that choose records by their values, in the order in which a reader meets them. */
  facets: readonly Facet[]
  /** The address of the list, without its locale, after a change. Any change but the page goes back to page one. */
  hrefOf: (change?: Partial<Filters>, filters?: Filters) => string
  /** Whether an address asks for no more than the whole list. */
  isWhole: (params: SearchParams) => boolean
  /** What narrows the list; values of one facet are one condition, since they widen each other. */
  conditionsOf: (filters: Filters) => ('q' | Facet)[]
  /** The filters with one condition fewer, from the first page on. */
  withoutCondition: (filters: Filters, condition: 'q' | Facet) => Filters
  /** The filters without what the facets choose, from the first page on. */
  withoutFacets: (filters: Filters) => Filters
  /** The whole list in the order and on pages of the size that were asked for. */
  withoutConditions: (filters: Filters) => Filters
  /** The filters without one value of a facet, from the first page on. */
  withoutValue: (filters: Filters, facet: Facet, value: string) => Filters
  /** The filters with that value alone in its facet: what the count beside a value promises. */
  withValueAlone: (filters: Filters, facet: Facet, value: string) => Filters
}

/** Makes what writes the addresses of a list. */
export function addressOf<Filters extends object>(
  path: string,
  schema: ParamSchema<Filters>,
): ListQuery<Filters, never>['hrefOf'] {
  const all = schema.parse({})
  return (change = {}, filters = all) => {
    const query = toQuery(schema, { ...filters, page: 1, ...change })
    return query ? `${path}?${query}` : path
  }
}

/** The list of records under a path. */
export function listQuery<Filters extends ListFilters<Facet>, Facet extends string>(
  path: string,
  schema: ParamSchema<Filters>,
  facets: readonly Facet[],
): ListQuery<Filters, Facet> {
  const all = schema.parse({})
  const hrefOf = addressOf(path, schema)
  return {
    path,
    all,
    facets,
    hrefOf,
    isWhole: (params) => hrefOf({}, readParams(schema, params).values) === path,
    conditionsOf: (filters) => ['q' as const, ...facets].filter((key) => filters[key].length > 0),
    withoutCondition: (filters, condition) => ({ ...filters, page: 1, [condition]: all[condition] }),
    withoutFacets: (filters) => ({
      ...filters,
      page: 1,
      ...Object.fromEntries(facets.map((facet) => [facet, []])),
    }),
    withoutConditions: ({ sort, size }) => ({ ...all, sort, size }),
    withoutValue: (filters, facet, value) => ({
      ...filters,
      page: 1,
      [facet]: filters[facet].filter((other) => other !== value),
    }),
    withValueAlone: (filters, facet, value) => ({ ...filters, page: 1, [facet]: [value] }),
  }
}
