import type { EventKind } from '@/lib/vocabulary/lists'
import type { Knowledge } from './knowledge'
import { yearIn } from './years'

/** What the events on file show of the initiatives that go with what an article says. */
export interface InitiativeHabits {
  /** The share of all events that belong to an initiative. */
  usual(id: string): number
  /** The same share among the events of about a year (a number, with its fraction); as usual where it is unknown. */
  around(id: string, year: number | null): number
  /** How much oftener than is usual events of such kinds or with such actors belong to it, all added up. */
  beyondUsual(id: string, keys: ReadonlyMap<string, number>): number
}

/** The key of a kind or an actor among the habits. */
export function companyKey(type: 'kind' | 'actor', value: EventKind | string): string {
  return `${type} ${value}`
}

// A share is believed as far as there are events: so many more that say what is usual are added.
const USUAL = 2
const USUAL_IN_TIME = 10
const YEARS = 1

const known = new WeakMap<Knowledge['events'], InitiativeHabits>()

/** What the events on file show, learnt once. */
export function initiativeHabits({ events }: Pick<Knowledge, 'events'>): InitiativeHabits {
  const kept = known.get(events)
  if (kept) return kept
  const made = learn(events)
  known.set(events, made)
  return made
}

function learn(events: Knowledge['events']): InitiativeHabits {
  const all = new Map<string, number>()
  const totals = new Map<string, number>()
  const both = new Map<string, Map<string, number>>()
  const years = events.flatMap(({ date }) => yearIn(date) ?? [])
  const yearsOf = new Map<string, number[]>()
  for (const { kind, date, participants, initiatives } of events) {
    const keys = new Set([
      ...(kind ? [companyKey('kind', kind)] : []),
      ...participants.map(({ actor }) => companyKey('actor', actor)),
    ])
    const year = yearIn(date)
    for (const id of initiatives) {
      all.set(id, (all.get(id) ?? 0) + 1)
      if (year !== null) yearsOf.set(id, [...(yearsOf.get(id) ?? []), year])
    }
    for (const key of keys) {
      totals.set(key, (totals.get(key) ?? 0) + 1)
      const counts = both.get(key) ?? new Map<string, number>()
      both.set(key, counts)
      for (const id of initiatives) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  const usual = (id: string) => (all.get(id) ?? 0) / Math.max(1, events.length)
  return {
    usual,
    around(id, year) {
      if (year === null) return usual(id)
      const near = (dates: readonly number[]) => dates.filter((one) => Math.abs(one - year) <= YEARS).length
      return (near(yearsOf.get(id) ?? []) + USUAL_IN_TIME * usual(id)) / (near(years) + USUAL_IN_TIME)
    },
    beyondUsual(id, keys) {
      let sum = 0
      for (const [key, weight] of keys) {
        const total = totals.get(key)
        if (total === undefined) continue
        const count = (both.get(key)?.get(id) ?? 0) + USUAL * usual(id)
        sum += weight * (count / (total + USUAL) - usual(id))
      }
      return sum
    },
  }
}
