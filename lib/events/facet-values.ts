import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { CountedTheme } from '@/lib/themes/theme'
import type { FacetCount } from '@/lib/url/list-query'
import type { ParamProblem } from '@/lib/url/params'
import { type EventFilters, FACET_KEYS, type FacetKey } from './filters'

/** The keys with more values than a page can draw. */
export const LONG_KEYS = ['actor', 'initiative', 'place', 'publisher'] as const satisfies FacetKey[]
export type LongKey = (typeof LONG_KEYS)[number]

/** The keys whose values are records or words of records: only the database knows them. */
export const NAMED_KEYS = [...LONG_KEYS, 'theme'] as const satisfies FacetKey[]
export type NamedKey = (typeof NAMED_KEYS)[number]

/** What the database calls a value. */
export interface ValueName {
  /** The value that it is today: a record may have been merged into another. */
  value: string
  name: LocalizedText
  acronym: LocalizedText
  /** The theme above a theme. */
  broader: string | null
}

/** The names of values, by key and value, under the ids of merged records too; read with `nameIn`. */
export type ValueNames = ReadonlyMap<string, ValueName>

/** Under what a name is kept in `ValueNames`. */
export function nameKey(key: NamedKey, value: string): string {
  return `${key} ${value}`
}

/** The name of a value; null when no published record has it. */
export function nameIn(names: ValueNames, key: NamedKey, value: string): ValueName | null {
  return names.get(nameKey(key, value)) ?? null
}

/** The names of themes that a facet counts. */
export function themeNames(themes: CountedTheme[]): ValueNames {
  return new Map(
    themes.map(({ value, label: name, broader }) => [
      nameKey('theme', value),
      { value, name, acronym: {}, broader },
    ]),
  )
}

/** The values of a parameter that have a name, as they are today, each once; the others are told. */
export function keepNamed(names: ValueNames, key: NamedKey, param: string, values: string[]) {
  const kept = values.flatMap((value) => nameIn(names, key, value)?.value ?? [])
  const problems = values
    .filter((value) => nameIn(names, key, value) === null)
    .map((value): ParamProblem => ({ key: param, value, reason: 'unknown-value' }))
  return { values: [...new Set(kept)], problems }
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
    ].slice(0, isLong(key) ? Math.max(LONGEST_FACET, chosen.length) : undefined)
  }
  return byKey(drawn)
}

function isLong(key: FacetKey) {
  return LONG_KEYS.some((long) => long === key)
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
