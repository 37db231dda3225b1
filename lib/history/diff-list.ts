import { isSame, isTree, textOf } from './tree'

/** What became of an entry of a list. Only `moved` ones say the same as before; a changed one may have moved as well. */
export interface EntryDiff {
  is: 'added' | 'removed' | 'changed' | 'moved'
  before: unknown
  after: unknown
  /** Its places in the lists, from 0; null in the one that does not have it. */
  from: number | null
  to: number | null
}

/** What tells the entries of a list apart, the surest first; those that stay alone come and go. */
const IDENTITIES: Record<string, string[][]> = {
  participants: [['actor', 'role'], ['actor']],
  countries: [['code']],
  members: [['actor', 'country']],
  citations: [['article', 'field', 'exact'], ['article', 'field'], ['article']],
  // Nothing names an outcome: what is left of both lists is taken for rewritten, one after the other.
  outcomes: [[]],
}

interface Pair {
  from: number
  to: number
}

/** How a list became another: the entries that are not where and what they were. */
export function diffList(field: string, before: unknown[], after: unknown[]): EntryDiff[] {
  const pairs = pairsOf(field, before, after)
  const still = longestRise(pairs.toSorted((one, other) => one.to - other.to))
  const gone = before.flatMap((entry, from): EntryDiff[] =>
    pairs.some((pair) => pair.from === from)
      ? []
      : [{ is: 'removed', before: entry, after: undefined, from, to: null }],
  )
  const come = after.flatMap((entry, to): EntryDiff[] => {
    const pair = pairs.find((found) => found.to === to)
    if (!pair) return [{ is: 'added', before: undefined, after: entry, from: null, to }]
    const was = before[pair.from]
    if (!isSame(was, entry)) return [{ is: 'changed', before: was, after: entry, ...pair }]
    return still.has(pair) ? [] : [{ is: 'moved', before: was, after: entry, ...pair }]
  })
  return [...gone, ...come]
}

/** The list that comes of a difference: `after` of `before`. */
export function applyEntries(before: unknown[], entries: EntryDiff[]): unknown[] {
  const left = before.filter((_, place) => !entries.some(({ from }) => from === place))
  const placed = entries
    .filter(({ to }) => to !== null)
    .sort((one, other) => Number(one.to) - Number(other.to))
  return placed.reduce((list, { to, after }) => list.toSpliced(Number(to), 0, after), left)
}

function pairsOf(field: string, before: unknown[], after: unknown[]): Pair[] {
  const pairs: Pair[] = []
  for (const keyOf of [textOf, ...(IDENTITIES[field] ?? []).map(keyOn)]) {
    const left = before.flatMap((entry, from) =>
      pairs.some((pair) => pair.from === from) ? [] : [{ from, key: keyOf(entry) }],
    )
    for (const [to, entry] of after.entries()) {
      if (pairs.some((pair) => pair.to === to)) continue
      const wanted = keyOf(entry)
      const place = left.findIndex(({ key }) => key === wanted)
      const [found] = place < 0 ? [] : left.splice(place, 1)
      if (found) pairs.push({ from: found.from, to })
    }
  }
  return pairs
}

const keyOn = (names: string[]) => (entry: unknown) =>
  textOf(isTree(entry) ? names.map((name) => entry[name]) : entry)

/** The most pairs that can be said to have stayed in order: every other one has moved. */
function longestRise(pairs: Pair[]): Set<Pair> {
  const best: Pair[][] = []
  for (const [place, pair] of pairs.entries()) {
    const before = best.filter((_, other) => (pairs[other]?.from ?? pair.from) < pair.from)
    const longest = before.reduce<Pair[]>((rise, other) => (other.length > rise.length ? other : rise), [])
    best[place] = [...longest, pair]
  }
  return new Set(best.reduce<Pair[]>((rise, other) => (other.length > rise.length ? other : rise), []))
}
