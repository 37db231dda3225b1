import { habitKey } from '../names/habits'
import type { Knowledge } from '../names/knowledge'

/** The states that took part when a group did: a body of several states, a coalition, an initiative. */
interface Occasion {
  year: number
  countries: ReadonlySet<string>
}

const known = new WeakMap<Knowledge, ReadonlyMap<string, Occasion[]>>()
// Who belongs changes: an occasion counts less the further away it is, in years.
const SPAN = 2

/** How often each country was recorded when a group of the base was, about a given year. */
export function countriesWith(knowledge: Knowledge, key: string, year: number | null): Map<string, number> {
  const all = known.get(knowledge) ?? learn(knowledge)
  known.set(knowledge, all)
  const sums = new Map<string, number>()
  let total = 0
  for (const occasion of all.get(key) ?? []) {
    const weight = year === null ? 1 : Math.exp(-Math.abs(occasion.year - year) / SPAN)
    total += weight
    for (const code of occasion.countries) sums.set(code, (sums.get(code) ?? 0) + weight)
  }
  return new Map([...sums].map(([code, sum]) => [code, sum / (total + 0.5)]))
}

function learn({ events, actors }: Knowledge): ReadonlyMap<string, Occasion[]> {
  const all = new Map<string, Occasion[]>()
  for (const { date, countries, participants, initiatives } of events) {
    const occasion = {
      year: Number(/\d{4}/.exec(date ?? '')?.[0]) || 0,
      countries: new Set(countries.filter(({ role }) => role !== 'concerned').map(({ code }) => code)),
    }
    const keys = new Set([
      ...participants.flatMap(({ actor }) =>
        actors.get(actor)?.country === null ? [habitKey('actor', actor)] : [],
      ),
      ...initiatives.map((id) => habitKey('initiative', id)),
    ])
    for (const key of keys) all.set(key, [...(all.get(key) ?? []), occasion])
  }
  return all
}
