import { edtfOf } from '@/lib/edtf/columns'
import { dayNumber } from '@/lib/edtf/days'
import type { Knowledge, KnownEvent } from './names/knowledge'
import type { ExtractedEvent } from './schema'
import { type Reading, tokensOf } from './text/reading'

/** Why an event on file may be the one that an article reports. `value`: how many, or the words that both share. */
export interface Likeness {
  code: 'same-dates' | 'near-dates' | 'same-place' | 'shared-actors' | 'shared-initiatives' | 'alike-title'
  value: string
}

/** An event on file that an article may report. */
export interface SameEvent {
  event: string
  /** From 0 to 1; from 0.5 on it is worth a look, from 0.75 on it is very likely the same. */
  score: number
  reasons: Likeness[]
}

interface Indexed {
  event: KnownEvent
  /** Day numbers; null without a date, or with one that says nothing (a whole decade). */
  span: { from: number; to: number } | null
  titles: Set<string>[]
}

interface Index {
  events: Indexed[]
  /** How much it says that a title has a word: the rarer, the more. */
  weight: (word: string) => number
}

const LEAST = 0.5
const MOST_SHOWN = 5
const DAYS_APART = 3
const LONGEST_SPAN = 400
const SHORTEST_WORD = 3

const indexes = new WeakMap<Knowledge, Index>()

/** Events on file that the article may report, the likeliest first; drafts of other articles are among them. */
export function findSameEvents(
  reading: Reading,
  facts: Pick<ExtractedEvent, 'date' | 'participants' | 'initiatives'> & {
    place: { name: string; country: string } | null
  },
  knowledge: Knowledge,
): SameEvent[] {
  const index = indexes.get(knowledge) ?? indexOf(knowledge)
  indexes.set(knowledge, index)
  const title = wordsOf([reading.title ?? '', firstWords(reading)].join(' '))
  const span = spanOf(facts.date)
  const place = [...knowledge.places.values()].find(
    ({ name, country }) => name.fr === facts.place?.name && country === facts.place?.country,
  )
  return index.events
    .flatMap((known) => {
      const apart = span && known.span ? daysApart(span, known.span) : null
      if (apart !== null && apart > DAYS_APART) return []
      const shared = known.titles.map((words) => sharedWords(title, words, index.weight))
      const best = shared.toSorted((one, other) => other.part - one.part)[0]
      const actors = common(
        facts.participants.map(({ actor }) => actor),
        known.event.participants.map(({ actor }) => actor),
      )
      const initiatives = common(facts.initiatives, known.event.initiatives)
      const isSamePlace = place !== undefined && place.id === known.event.place
      const parts = [
        apart === null ? 0 : apart === 0 ? 0.4 : 0.25,
        isSamePlace ? 0.2 : place && known.event.place ? -0.2 : 0,
        Math.min(0.25, 0.1 * actors.length),
        Math.min(0.1, 0.1 * initiatives.length),
        0.45 * (best?.part ?? 0),
      ]
      const score = Math.max(
        0,
        Math.min(
          1,
          parts.reduce((sum, part) => sum + part, 0),
        ),
      )
      if (score < LEAST) return []
      const reasons: Likeness[] = [
        ...(apart === 0 ? [{ code: 'same-dates' as const, value: '' }] : []),
        ...(apart !== null && apart > 0 ? [{ code: 'near-dates' as const, value: String(apart) }] : []),
        ...(isSamePlace ? [{ code: 'same-place' as const, value: '' }] : []),
        ...(actors.length > 0 ? [{ code: 'shared-actors' as const, value: String(actors.length) }] : []),
        ...(initiatives.length > 0 ? [{ code: 'shared-initiatives' as const, value: '' }] : []),
        ...(best && best.part >= 0.3 ? [{ code: 'alike-title' as const, value: best.words.join(' ') }] : []),
      ]
      return [{ event: known.event.id, score: Math.round(score * 100) / 100, reasons }]
    })
    .toSorted((one, other) => other.score - one.score || (one.event < other.event ? -1 : 1))
    .slice(0, MOST_SHOWN)
}

function indexOf({ onFile }: Knowledge): Index {
  const indexed = onFile.map((event) => ({
    event,
    span: spanOf(event.date),
    titles: [...Object.values(event.title), ...event.headlines].map(wordsOf),
  }))
  const counts = new Map<string, number>()
  for (const { titles } of indexed) {
    for (const word of new Set(titles.flatMap((words) => [...words]))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const all = Math.max(1, onFile.length)
  return { events: indexed, weight: (word) => Math.log(1 + all / (1 + (counts.get(word) ?? 0))) }
}

// Where a page shows no title of its own, the article's first sentence stands for it.
function firstWords({ title, sentences, body }: Reading) {
  const first = title === null ? sentences[0] : undefined
  return first ? body.slice(first.start, first.end) : ''
}

function wordsOf(text: string): Set<string> {
  return new Set(tokensOf(text).flatMap(({ plain }) => (plain.length < SHORTEST_WORD ? [] : [plain])))
}

function spanOf(date: string | null): Indexed['span'] {
  if (date === null) return null
  const { earliest, latest } = edtfOf(date)
  if (!earliest || !latest) return null
  const span = { from: dayNumber(earliest), to: dayNumber(latest) }
  return span.to - span.from > LONGEST_SPAN ? null : span
}

function daysApart(one: { from: number; to: number }, other: { from: number; to: number }) {
  return Math.max(0, one.from - other.to, other.from - one.to)
}

function common(ours: string[], theirs: string[]) {
  return [...new Set(ours)].filter((one) => theirs.includes(one))
}

/** What part of both titles' weight they share, from 0 to 1, and the weightiest words of it. */
function sharedWords(ours: Set<string>, theirs: Set<string>, weight: (word: string) => number) {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0)
  const shared = [...ours].filter((word) => theirs.has(word))
  const smaller = Math.min(sum(ours), sum(theirs))
  return {
    part: smaller === 0 ? 0 : sum(shared) / smaller,
    words: shared.toSorted((one, other) => weight(other) - weight(one)).slice(0, 4),
  }
}
