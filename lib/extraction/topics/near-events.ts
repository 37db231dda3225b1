import type { Knowledge, KnownEvent } from '../names/knowledge'
import { type Classified, examplesAmong, textsOf } from '../text/text-features'

/** How much of what the events on file most like a text are, is so and so: from 0 to 1. */
export type ShareOfNear = (isSo: (event: KnownEvent) => boolean) => number

const WORD = /[\p{L}\p{N}]{3,40}/gu
// Endings tell number and gender, not what is meant.
const STEM = 7
const MOST_NEAR = 12
// What an article says first is what it is about.
const MOST_SENTENCES = 4
const LITTLE = 0.01

interface Index {
  events: readonly KnownEvent[]
  rarity: ReadonlyMap<string, number>
  postings: ReadonlyMap<string, readonly { event: number; weight: number }[]>
}

const known = new WeakMap<Knowledge['events'], Index>()

/**
 * What the events are whose texts have most rare words in common with the start of another (its title and so many
 * sentences), in the measure of their likeness.
 */
export function shareOfNear(
  { title, lead }: Classified,
  knowledge: Knowledge,
  sentences = MOST_SENTENCES,
): ShareOfNear {
  const { events, rarity, postings } = indexOf(knowledge)
  const likeness = new Map<number, number>()
  for (const [stem, weight] of weighted(stemsOf([title, ...lead.slice(0, sentences)]), rarity)) {
    for (const { event, weight: own } of postings.get(stem) ?? []) {
      likeness.set(event, (likeness.get(event) ?? 0) + weight * own)
    }
  }
  const near = [...likeness].toSorted(([, one], [, other]) => other - one).slice(0, MOST_NEAR)
  const all = near.reduce((sum, [, alike]) => sum + alike ** 2, LITTLE)
  return (isSo) =>
    near.reduce((sum, [index, alike]) => {
      const event = events[index]
      return event && isSo(event) ? sum + alike ** 2 / all : sum
    }, 0)
}

function indexOf(knowledge: Knowledge): Index {
  const kept = known.get(knowledge.events)
  if (kept) return kept
  const events = examplesAmong(knowledge.events)
  const stems = events.map((event) => stemsOf(textsOf(event).flatMap(({ title, lead }) => [title, ...lead])))
  const counts = new Map<string, number>()
  for (const own of stems) for (const stem of own.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rarity = new Map([...counts].map(([stem, count]) => [stem, Math.log(events.length / count)]))
  const postings = new Map<string, { event: number; weight: number }[]>()
  for (const [event, own] of stems.entries()) {
    for (const [stem, weight] of weighted(own, rarity)) {
      const posting = postings.get(stem)
      if (posting) posting.push({ event, weight })
      else postings.set(stem, [{ event, weight }])
    }
  }
  const made = { events, rarity, postings }
  known.set(knowledge.events, made)
  return made
}

function stemsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const stems = new Map<string, number>()
  for (const [word] of texts.flatMap((text) => [...text.matchAll(WORD)])) {
    const stem = word.slice(0, STEM)
    stems.set(stem, (stems.get(stem) ?? 0) + 1)
  }
  return stems
}

/** How much each stem says, so that a long text says no more than a short one. */
function weighted(stems: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>) {
  const told = [...stems].flatMap(([stem, count]) => {
    const weight = Math.sqrt(count) * (rarity.get(stem) ?? 0)
    return weight > 0 ? [[stem, weight] as const] : []
  })
  const length = Math.hypot(...told.map(([, weight]) => weight)) || 1
  return told.map(([stem, weight]) => [stem, weight / length] as const)
}
