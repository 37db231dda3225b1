/** Two of some names that are alike, by their places, and how much: 1 for the same letters. */
export interface Alike {
  one: number
  other: number
  score: number
}

/** The trigrams of a text in plain letters, each once, as pg_trgm takes them: of each word, with spaces around it. */
export function trigramsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let start = 0; start < padded.length - 2; start++) found.add(padded.slice(start, start + 3))
  }
  return found
}

/** How much of their trigrams two texts share, from 0 to 1: pg_trgm's similarity. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const trigram of small) if (large.has(trigram)) shared++
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

/**
 * All pairs of names whose similarity reaches the threshold, without comparing all with all: two names so alike must
 * share one of their rarest trigrams, so that each name meets only those of an index of these (the prefix filter of
 * set-similarity joins). `mayBe` leaves out pairs before they are compared.
 */
export function findAlike(
  names: string[],
  threshold: number,
  mayBe: (one: number, other: number) => boolean,
): Alike[] {
  const sets = names.map(trigramsOf)
  const rarest = rarestFirst(sets)
  const index = new Map<string, number[]>()
  const found: Alike[] = []
  for (const [one, set] of sets.entries()) {
    const met = new Set<number>()
    for (const trigram of rarest(set).slice(0, set.size - Math.ceil(threshold * set.size) + 1)) {
      const others = index.get(trigram)
      if (others === undefined) index.set(trigram, [one])
      else {
        for (const other of others) met.add(other)
        others.push(one)
      }
    }
    for (const other of met) {
      const theirs = sets[other]
      if (!theirs || !isNear(set.size, theirs.size, threshold) || !mayBe(other, one)) continue
      const score = similarity(set, theirs)
      if (score >= threshold) found.push({ one: other, other: one, score })
    }
  }
  return found
}

const isNear = (one: number, other: number, threshold: number) =>
  Math.min(one, other) >= threshold * Math.max(one, other)

function rarestFirst(sets: Set<string>[]) {
  const counts = new Map<string, number>()
  for (const set of sets) for (const trigram of set) counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  const order = [...counts].sort(([a, many], [b, few]) => many - few || (a < b ? -1 : 1))
  const ranks = new Map(order.map(([trigram], rank) => [trigram, rank]))
  return (set: Set<string>) => [...set].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}
