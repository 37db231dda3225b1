import fc from 'fast-check'
import { type EventFilters, FACET_KEYS, type FacetKey, EventFilters as Filters } from '@/lib/events/filters'
import { EVENTS, valuesOf } from './reference-events'

const VALUES = new Map(
  FACET_KEYS.map((key) => [key, [...new Set(EVENTS.flatMap((event) => valuesOf(event, key)))]]),
)
const someValue = (key: FacetKey) => fc.constantFrom(...(VALUES.get(key) ?? []))

/** Nothing, mostly: filters that all say something find no event. */
const rarely = <Item>(item: fc.Arbitrary<Item>, none: Item, weight = 1) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(none) }, { weight, arbitrary: item })

/** Values of one event, so that it can be found, and of any. */
function choices(key: FacetKey, own: string[]) {
  const mine =
    own.length > 0
      ? fc.array(fc.constantFrom(...own), { minLength: 1, maxLength: 2 })
      : fc.constant<string[]>([])
  return rarely(
    fc.tuple(mine, fc.array(someValue(key), { maxLength: 2 })).map(([some, others]) => [...some, ...others]),
    [],
    2,
  )
}

const year = fc.integer({ min: 2012, max: 2026 })
const limit = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([y, ...parts]) => {
    const [month, day, length] = parts
    const two = (number: number | undefined) => String(number).padStart(2, '0')
    return [String(y), two(month), two(day)].slice(0, length).join('-')
  })

/** Filters without words, many of which some event of the reference dataset answers to. */
export const randomFilters: fc.Arbitrary<EventFilters> = fc.constantFrom(...EVENTS).chain((event) => {
  const chosen = FACET_KEYS.map((key) => [key, choices(key, valuesOf(event, key))] as const)
  const excluded = FACET_KEYS.map(
    (key) => [`-${key}`, rarely(fc.array(someValue(key), { maxLength: 2 }), [])] as const,
  )
  return fc
    .record({
      ...Object.fromEntries([...chosen, ...excluded]),
      from: rarely(limit, undefined, 2),
      to: rarely(limit, undefined, 2),
      certain: rarely(fc.constant('1'), undefined, 2),
    })
    .map((asked) => Filters.parse(asked))
})
