import type { Span } from '@/lib/evidence/anchor'
import { plainLetters, type Sentence, tokensOf } from '../text/reading'
import type { Knowledge } from './knowledge'

/** How much of a name of an initiative a sentence has, from 0 to 1, and from where to where. */
export interface PartlyNamed extends Span {
  share: number
}

const SMALL = new Set('de la le les l d des du of the and et pour for s a au aux in en sur on to'.split(' '))
// Endings tell number and gender, not what is meant.
const STEM = 7
const FEWEST = 2

interface Name {
  id: string
  total: number
}
interface Index {
  names: readonly Name[]
  postings: ReadonlyMap<string, readonly { name: number; weight: number }[]>
}

const known = new WeakMap<Knowledge['initiatives'], Index>()

/** The initiatives of whose names some sentence has a part: « le partenariat transsaharien », « le G5 ». */
export function partlyNamed(
  sentences: readonly Sentence[],
  { initiatives }: Pick<Knowledge, 'initiatives'>,
): ReadonlyMap<string, PartlyNamed> {
  const { names, postings } = indexOf(initiatives)
  const found = new Map<string, PartlyNamed>()
  for (const { tokens } of sentences) {
    const shares = new Map<number, PartlyNamed>()
    const seen = new Set<string>()
    for (const { plain, start, end } of tokens) {
      const stem = plain.slice(0, STEM)
      if (seen.has(stem)) continue
      seen.add(stem)
      for (const { name, weight } of postings.get(stem) ?? []) {
        const known = shares.get(name)
        shares.set(name, { start: known?.start ?? start, end, share: (known?.share ?? 0) + weight })
      }
    }
    for (const [at, one] of shares) {
      const name = names[at]
      if (!name) continue
      const share = one.share / name.total
      if (share > (found.get(name.id)?.share ?? 0)) found.set(name.id, { ...one, share })
    }
  }
  return found
}

function indexOf(initiatives: Knowledge['initiatives']): Index {
  const kept = known.get(initiatives)
  if (kept) return kept
  const all = [...initiatives.values()].flatMap(({ id, names }) =>
    names.flatMap((name) => {
      const stems = stemsOf(name)
      return stems.size >= FEWEST ? [{ id, stems }] : []
    }),
  )
  // How many initiatives have a word in their names: « Sahel » tells little.
  const owners = new Map<string, Set<string>>()
  for (const { id, stems } of all) {
    for (const stem of stems) owners.set(stem, (owners.get(stem) ?? new Set()).add(id))
  }
  const rarity = (stem: string) => Math.log(1 + initiatives.size / (owners.get(stem)?.size ?? 1))
  const postings = new Map<string, { name: number; weight: number }[]>()
  const names = all.map(({ id, stems }, name) => {
    let total = 0
    for (const stem of stems) {
      const weight = rarity(stem)
      total += weight
      const posting = postings.get(stem)
      if (posting) posting.push({ name, weight })
      else postings.set(stem, [{ name, weight }])
    }
    return { id, total }
  })
  const made = { names, postings }
  known.set(initiatives, made)
  return made
}

function stemsOf(name: string): Set<string> {
  return new Set(
    tokensOf(name)
      .filter(({ plain }) => !SMALL.has(plain))
      .map(({ plain }) => plain.slice(0, STEM)),
  )
}

// « FAC » are many things.
const TELLING = 4
const twins = new WeakMap<Knowledge['initiatives'], ReadonlyMap<string, string>>()

/** Initiatives by the actor that is the same: a force or a coalition may be on file as both. */
export function twinsOf({
  actors,
  initiatives,
}: Pick<Knowledge, 'actors' | 'initiatives'>): ReadonlyMap<string, string> {
  const kept = twins.get(initiatives)
  if (kept) return kept
  const byName = new Map(
    [...initiatives.values()].flatMap(({ id, names }) =>
      names.filter((name) => name.length > TELLING).map((name) => [plainLetters(name), id] as const),
    ),
  )
  const made = new Map(
    [...actors.values()].flatMap(({ id, names }) => {
      const [same] = names.flatMap((name) => byName.get(plainLetters(name)) ?? [])
      return same ? [[id, same] as const] : []
    }),
  )
  twins.set(initiatives, made)
  return made
}

const leads = new WeakMap<Knowledge['initiatives'], ReadonlyMap<string, number>>()

/** How many initiatives each actor leads: one that leads many says little of which. */
export function ledBy({ initiatives }: Pick<Knowledge, 'initiatives'>): ReadonlyMap<string, number> {
  const kept = leads.get(initiatives)
  if (kept) return kept
  const made = new Map<string, number>()
  for (const { lead } of initiatives.values()) {
    for (const actor of lead) made.set(actor, (made.get(actor) ?? 0) + 1)
  }
  leads.set(initiatives, made)
  return made
}
