import type { EventKind } from '@/lib/vocabulary/lists'
import { companyKey } from '../names/initiative-habits'
import type { Knowledge } from '../names/knowledge'

/** Which themes the events on file have, and those that record an actor. */
export interface ThemeHabits {
  /** The share of all events that have a theme. */
  usual(theme: string): number
  /** The same share among events of the kinds that an event may be of. */
  usualFor(theme: string, kinds: readonly { value: EventKind; confidence: number }[]): number
  /** How much oftener than is usual events have a theme that record some actors, all added up as they count. */
  beyondUsual(theme: string, actors: ReadonlyMap<string, number>): number
}

// A share is believed as far as there are events: so many more that say what is usual are added.
const USUAL = 1.5
const USUAL_OF_KIND = 4

/** What the events on file show of the themes that go with kinds and actors. */
export function learnThemeHabits(events: Knowledge['events']): ThemeHabits {
  const totals = new Map<string, number>()
  const together = new Map<string, Map<string, number>>()
  const all = new Map<string, number>()
  for (const { kind, participants, themes } of events) {
    for (const theme of themes) all.set(theme, (all.get(theme) ?? 0) + 1)
    const keys = [
      ...(kind ? [companyKey('kind', kind)] : []),
      ...participants.map(({ actor }) => companyKey('actor', actor)),
    ]
    for (const key of new Set(keys)) {
      totals.set(key, (totals.get(key) ?? 0) + 1)
      const counts = together.get(key) ?? new Map<string, number>()
      together.set(key, counts)
      for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1)
    }
  }
  const usual = (theme: string) => (all.get(theme) ?? 0) / Math.max(1, events.length)
  return {
    usual,
    usualFor: (theme, kinds) =>
      kinds.reduce((sum, { value, confidence }) => {
        const key = companyKey('kind', value)
        const count = (together.get(key)?.get(theme) ?? 0) + USUAL_OF_KIND * usual(theme)
        return sum + (confidence * count) / ((totals.get(key) ?? 0) + USUAL_OF_KIND)
      }, 0),
    beyondUsual(theme, actors) {
      let sum = 0
      for (const [actor, weight] of actors) {
        const key = companyKey('actor', actor)
        const total = totals.get(key)
        if (total === undefined) continue
        const count = (together.get(key)?.get(theme) ?? 0) + USUAL * usual(theme)
        // What is usual counts in full: measured, many unsure actors tell of less than their common themes.
        sum += (weight * count) / (total + USUAL) - usual(theme)
      }
      return sum
    },
  }
}
