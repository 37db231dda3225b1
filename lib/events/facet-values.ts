import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { FacetCount } from '@/lib/url/list-query'
import { type EventFilters, FACET_KEYS, type FacetKey } from './filters'

/** The keys whose values are records or words of records: only the database knows them. */
export const NAMED_KEYS = ['actor', 'initiative', 'place', 'publisher'] as const satisfies FacetKey[]
export type NamedKey = (typeof NAMED_KEYS)[number]

/** What the database calls a value. */
export interface ValueName {
  name: LocalizedText
  acronym: LocalizedText
}

/** The names of values, by key and value; read with `nameIn`. */
export type ValueNames = ReadonlyMap<string, ValueName>

/** Under what a name is kept in `ValueNames`. */
export function nameKey(key: NamedKey, value: string): string {
  return `${key} ${value}`
}

/** The name of a value; null when no published record has it. */
export function nameIn(names: ValueNames, key: NamedKey, value: string): ValueName | null {
  return names.get(nameKey(key, value)) ?? null
}

export type FacetCounts = Record<FacetKey, FacetCount[]>

/** The most records of one key that a page draws: names are heavy, and nobody reads hundreds of them. */
export const LONGEST_FACET = 47

/**
 * The values to draw of each key: the chosen ones first, also those that give nothing, then the most frequent ones.
 * `counts` come most frequent first.
 */
export function drawnFacets(counts: FacetCounts, filters: EventFilters): FacetCounts {
  const drawn = (key: FacetKey) => {
    const chosen: string[] = filters[key]
    const isChosen = ({ value }: FacetCount) => chosen.includes(value)
    const counted = counts[key].filter(isChosen)
    const empty = chosen.filter((value) => !counted.some((other) => other.value === value))
    return [
      ...counted,
      ...empty.map((value) => ({ value, count: 0 })),
      ...counts[key].filter((other) => !isChosen(other)),
    ].slice(0, isNamed(key) ? Math.max(LONGEST_FACET, chosen.length) : undefined)
  }
  return byKey(drawn)
}

function isNamed(key: FacetKey) {
  return NAMED_KEYS.some((named) => named === key)
}

/** One list for every key of the facets. */
export function byKey<Item>(of: (key: FacetKey) => Item[]): Record<FacetKey, Item[]> {
  return {
    country: of('country'),
    theme: of('theme'),
    kind: of('kind'),
    actor: of('actor'),
    role: of('role'),
    initiative: of('initiative'),
    place: of('place'),
    publisher: of('publisher'),
  }
}

/** The values that filters name, chosen or left out. */
export function valuesIn(filters: EventFilters): Record<FacetKey, string[]> {
  return byKey((key) => [...filters[key], ...filters[`-${key}`]])
}

/** How many choices of the filter form are made, those that leave events out included. */
export function countChosen(filters: EventFilters): number {
  const { from, to, certain } = filters
  const period = [from !== undefined || to !== undefined, certain].filter(Boolean).length
  return FACET_KEYS.reduce((sum, key) => sum + filters[key].length + filters[`-${key}`].length, period)
}
