import { CITIES } from '@/lib/vocabulary/cities'
import { Gazetteer, type Mention } from '../names/gazetteer'
import type { Knowledge } from '../names/knowledge'
import type { Reading } from '../text/reading'

/** A town that an article names, of the base or not. */
export interface Town {
  /** In the base; null when it is not there. */
  id: string | null
  /** French, as the base or the list of cities writes it. */
  name: string
  /** ISO 3166-1 alpha-2 */
  country: string | null
  isCapital: boolean
}

interface Towns {
  gazetteer: Gazetteer
  byKey: ReadonlyMap<string, Town>
  capitals: ReadonlyMap<string, Town>
}

const known = new WeakMap<Knowledge, Towns>()

/** The towns of the base and of the list of cities, to be found by any of their names. */
export function townsOf(knowledge: Knowledge): Towns {
  const kept = known.get(knowledge)
  if (kept) return kept
  const gazetteer = new Gazetteer()
  const byKey = new Map<string, Town>()
  const capitals = new Map<string, Town>()
  const byName = new Map<string, Town>()
  for (const { id, name, country } of knowledge.places.values()) {
    const town = { id, name: name.fr ?? name.en ?? id, country, isCapital: false }
    byKey.set(id, town)
    for (const one of Object.values(name)) {
      gazetteer.add(one, { type: 'place', id })
      byName.set(`${one} ${country}`, town)
    }
  }
  for (const [country, cities] of Object.entries(CITIES)) {
    cities.forEach((names, index) => {
      const [name = ''] = names
      const own = names.map((one) => byName.get(`${one} ${country}`)).find((one) => one !== undefined)
      const town = own ?? { id: null, name, country, isCapital: false }
      if (index === 0) {
        town.isCapital = true
        capitals.set(country, town)
      }
      const key = own?.id ?? `${name} ${country}`
      byKey.set(key, town)
      for (const one of names) gazetteer.add(one, { type: 'place', id: key })
    })
  }
  const made = { gazetteer, byKey, capitals }
  known.set(knowledge, made)
  return made
}

/** The names of towns in an article, in its order. */
export function townsIn(reading: Reading, { gazetteer }: Towns): Mention[] {
  return reading.sentences.flatMap((sentence) => gazetteer.find(sentence, reading.body))
}
