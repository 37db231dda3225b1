import { tokensOf } from '../text/reading'
import type { Gazetteer } from './gazetteer'
import type { Knowledge, KnownActor } from './knowledge'

const SMALL = new Set('de la le les l d des du of the and et pour for s a au'.split(' '))
// Bodies by whose name others are called: « Secrétariat permanent du G5 Sahel ».
const OWNERS = new Set(['intergovernmental', 'un-entity', 'coalition'])
// « Programme », « Bureau » of whatever.
const FEWEST = 2

// A group of so many goes by its letter and number: « le G5 », of the Sahel.
const NUMBERED = /^(\p{Lu}\d{1,2})(?: du)? \p{Lu}\p{Ll}+$/u

/** An organisation by whose name others are called, and all that share that name. */
interface Owner {
  words: string[]
  ids: string[]
}

/**
 * Adds the names of bodies and initiatives without the organisation that they are of: « Force conjointe » in an article
 * that names the G5 Sahel, « comité des chefs d’état-major » in one on the CEDEAO.
 */
export function addShortNames(
  gazetteer: Gazetteer,
  { actors, initiatives }: Pick<Knowledge, 'actors' | 'initiatives'>,
): void {
  const owners = ownersOf(actors.values())
  const addAll = (type: 'actor' | 'initiative', id: string, names: readonly string[]) => {
    for (const name of names) {
      const short = withoutOwner(name, id, owners)
      if (short) gazetteer.add(short.name, { type, id, needs: short.needs })
      const numbered = NUMBERED.exec(name)?.[1]
      if (numbered) gazetteer.add(numbered, { type, id })
    }
  }
  for (const { id, kind, names } of actors.values()) if (kind !== 'person') addAll('actor', id, names)
  for (const { id, names } of initiatives.values()) addAll('initiative', id, names)
}

/** By the first word of their names, the longest first. */
function ownersOf(actors: Iterable<KnownActor>): ReadonlyMap<string, Owner[]> {
  const byName = new Map<string, Owner>()
  for (const { id, kind, names } of actors) {
    if (kind === null || !OWNERS.has(kind)) continue
    for (const name of [...names, ...names.map((one) => one.replace(/^Organisation des /, ''))]) {
      const words = wordsOf(name)
      const owner = byName.get(words.join(' ')) ?? { words, ids: [] }
      if (!owner.ids.includes(id)) owner.ids.push(id)
      if (words.length > 0) byName.set(words.join(' '), owner)
    }
  }
  const byFirst = new Map<string, Owner[]>()
  for (const owner of [...byName.values()].toSorted((one, other) => other.words.length - one.words.length)) {
    const first = owner.words[0] ?? ''
    const same = byFirst.get(first)
    if (same) same.push(owner)
    else byFirst.set(first, [owner])
  }
  return byFirst
}

function wordsOf(name: string) {
  return tokensOf(name).map(({ plain }) => plain)
}

function withoutOwner(name: string, id: string, owners: ReadonlyMap<string, Owner[]>) {
  const words = wordsOf(name.replace(/\([^)]{0,200}\)/g, ' '))
  const found = words
    .flatMap((word, at) => (owners.get(word) ?? []).map((owner) => ({ owner, at })))
    .filter(
      ({ owner, at }) =>
        !owner.ids.includes(id) && owner.words.every((word, next) => words[at + next] === word),
    )
    .toSorted((one, other) => other.owner.words.length - one.owner.words.length)[0]
  if (!found) return null
  const { owner, at } = found
  const rest = [...words.slice(0, at), ...words.slice(at + owner.words.length)]
  // What stood around the organisation goes with it, on one side only: « Force … du G5 Sahel ».
  const isAtEnd = at + owner.words.length === words.length
  if (!isAtEnd && at > 0) return null
  while (isAtEnd && SMALL.has(rest.at(-1) ?? '')) rest.pop()
  while (at === 0 && SMALL.has(rest[0] ?? '')) rest.shift()
  const content = rest.filter((word) => !SMALL.has(word) && word.length > 3)
  return content.length >= FEWEST ? { name: rest.join(' '), needs: owner.ids } : null
}
