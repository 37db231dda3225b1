import { CITIES } from '@/lib/vocabulary/cities'
import { Gazetteer, type Mention } from '../names/gazetteer'
import type { Knowledge } from '../names/knowledge'
import type { Reading } from '../text/reading'
import { knownVenues } from './known-venues'
import LANDMARKS from './landmarks.json'

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

/** All towns, to be found in an article. */
export interface Towns {
  gazetteer: Gazetteer
  /** Buildings, quarters and by-names that tell a town. */
  landmarks: Gazetteer
  byKey: ReadonlyMap<string, Town>
  capitals: ReadonlyMap<string, Town>
  /** Where a state's government sits, by ISO 3166-1 alpha-2. */
  governments: ReadonlyMap<string, Town>
}

// Where it is not the capital.
const GOVERNMENTS: Readonly<Record<string, string>> = { BJ: 'Cotonou', CI: 'Abidjan', NL: 'La Haye' }

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
  const landmarks = new Gazetteer()
  for (const [town, names] of Object.entries(LANDMARKS)) {
    const key = byName.get(town)?.id ?? town
    for (const name of names) landmarks.add(name, { type: 'place', id: key })
  }
  for (const [name, id] of knownVenues(knowledge)) landmarks.add(name, { type: 'place', id })
  const governments = new Map(capitals)
  for (const [country, name] of Object.entries(GOVERNMENTS)) {
    const town = byKey.get(byName.get(`${name} ${country}`)?.id ?? `${name} ${country}`)
    if (town) governments.set(country, town)
  }
  const made = { gazetteer, landmarks, byKey, capitals, governments }
  known.set(knowledge, made)
  return made
}

/** The names of towns in an article, in its order. */
export function townsIn(reading: Reading, { gazetteer }: Towns): Mention[] {
  return reading.sentences.flatMap((sentence) => gazetteer.find(sentence, reading.body))
}

/** What tells a town without naming it, in the order of the article. */
export function landmarksIn(reading: Reading, { landmarks }: Towns): Mention[] {
  return reading.sentences.flatMap((sentence) => landmarks.find(sentence, reading.body))
}
