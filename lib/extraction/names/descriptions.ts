import { say } from '@/lib/i18n/localized-text'
import { tokensOf } from '../text/reading'
import type { KnownEvent, KnownInitiative } from './knowledge'

/** An initiative that an article may describe without its name. */
export interface Described {
  initiative: string
  /** From 0 to 1: how much of what is rare in the article's words the initiative's own share. */
  likeness: number
  /** How far it is ahead of the next likely one, or behind the likeliest. */
  lead: number
}

const SHORTEST = 4
// Endings tell number and gender, not what is meant.
const STEM = 7
// A word that so many initiatives share tells none of them.
const COMMON = 0.25
// Names say more than what is told of an initiative, and that more than what happened once.
const OF_NAMES = 3
const OF_SUMMARY = 2
const OF_EVENTS = 1
const MOST_EVENTS = 40
const LONGEST_TEXT = 20_000
const MOST_FOUND = 12
// Two or three words in common are chance.
const FEWEST_WORDS = 5

interface Posting {
  initiative: string
  weight: number
}

/** What each initiative is told to be, by its words: its names, its summary and the events that belong to it. */
export class Descriptions {
  readonly #postings = new Map<string, Posting[]>()
  readonly #rarity = new Map<string, number>()

  constructor(initiatives: Iterable<KnownInitiative>, events: readonly KnownEvent[]) {
    const all = [...initiatives]
    const told = eventTexts(events)
    const profiles = all.map((initiative) => ({ id: initiative.id, words: profileOf(initiative, told) }))
    for (const { words } of profiles) {
      for (const word of words.keys()) this.#rarity.set(word, (this.#rarity.get(word) ?? 0) + 1)
    }
    for (const [word, count] of this.#rarity) {
      this.#rarity.set(word, count > Math.max(8, all.length * COMMON) ? 0 : Math.log(1 + all.length / count))
    }
    for (const { id, words } of profiles) {
      const weighted = [...words].map(
        ([word, count]) => [word, count * (this.#rarity.get(word) ?? 0)] as const,
      )
      const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1
      for (const [word, weight] of weighted) {
        if (weight === 0) continue
        const postings = this.#postings.get(word) ?? []
        postings.push({ initiative: id, weight: weight / length })
        this.#postings.set(word, postings)
      }
    }
  }

  /** The initiatives most like a text, the likeliest first. */
  find(text: string): Described[] {
    const words = new Map<string, number>()
    count(words, text, 1)
    const scores = new Map<string, number>()
    const shared = new Map<string, number>()
    let length = 0
    for (const [word, times] of words) {
      const weight = Math.sqrt(times) * (this.#rarity.get(word) ?? 0)
      length += weight ** 2
      for (const { initiative, weight: own } of this.#postings.get(word) ?? []) {
        scores.set(initiative, (scores.get(initiative) ?? 0) + weight * own)
        shared.set(initiative, (shared.get(initiative) ?? 0) + 1)
      }
    }
    const norm = Math.sqrt(length) || 1
    const best = [...scores]
      .filter(([initiative]) => (shared.get(initiative) ?? 0) >= FEWEST_WORDS)
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, MOST_FOUND)
    const [first, second] = [best[0]?.[1] ?? 0, best[1]?.[1] ?? 0]
    return best.map(([initiative, score]) => ({
      initiative,
      likeness: score / norm,
      lead: (score - (score === first ? second : first)) / norm,
    }))
  }
}

function eventTexts(events: readonly KnownEvent[]): ReadonlyMap<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const { title, summary, headlines, initiatives } of events) {
    const text = (['fr', 'en'] as const).flatMap((locale) =>
      [say(title, locale)?.text, say(summary, locale)?.text].filter((one) => one !== undefined),
    )
    for (const id of initiatives) {
      const known = texts.get(id) ?? []
      if (known.length < MOST_EVENTS) known.push([...text, ...headlines].join(' '))
      texts.set(id, known)
    }
  }
  return texts
}

function profileOf(
  { id, names, summary }: KnownInitiative,
  events: ReadonlyMap<string, string[]>,
): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const once = (text: string, weight: number) => {
    const own = new Map<string, number>()
    count(own, text, weight)
    for (const word of own.keys()) words.set(word, (words.get(word) ?? 0) + weight)
  }
  once(names.join(' '), OF_NAMES)
  once(Object.values(summary).join(' '), OF_SUMMARY)
  for (const text of events.get(id) ?? []) once(text, OF_EVENTS)
  return new Map([...words].map(([word, weight]) => [word, Math.sqrt(weight)]))
}

function count(words: Map<string, number>, text: string, weight: number) {
  for (const { plain } of tokensOf(text.slice(0, LONGEST_TEXT))) {
    if (plain.length < SHORTEST) continue
    const stem = plain.slice(0, STEM)
    words.set(stem, (words.get(stem) ?? 0) + weight)
  }
}
