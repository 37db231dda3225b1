import { dayNumber } from '@/lib/edtf/days'
import type { Head } from '@/lib/records/heads'
import type { RecordType } from '@/lib/records/types'
import { findAlike, similarity, trigramsOf } from './alike'

/** What is compared of a record. */
export interface Comparable {
  type: RecordType
  id: string
  /** As written, and in plain letters, in the same order. */
  names: { written: string; plain: string }[]
  /** Of an actor or a place; null when it has none. */
  country: string | null
  /** Of an article. */
  publisher: string | null
  url: string | null
  /** Of an event: the first and last day that its date can mean; null without a date or without an end. */
  span: { earliest: string; latest: string } | null
  place: string | null
  actors: string[]
}

/** Why two records may be one. `value` is the name or how many there are, where the reason has one. */
export interface Reason {
  code: 'same-name' | 'alike-name' | 'same-url' | 'same-dates' | 'same-place' | 'shared-actors'
  value: string
}

/** Two records of a type that may be one; `first` sorts before `second`. */
export interface Pair {
  type: RecordType
  first: string
  second: string
  reasons: Reason[]
  /** From 0 to 1. */
  score: number
}

/** Two records that may be one, to be shown. */
export interface Duplicate {
  first: Head
  second: Head
  reasons: Reason[]
}

// Found by trial on the reference dataset: below, ministries of one country begin to look like each other.
const ALIKE = { actor: 0.75, initiative: 0.75, place: 0.7, theme: 0.8, article: 0.8 } as const
// Titles of events are sentences: the same one is told in other words, but on the same days at the same place.
const ALIKE_EVENT = 0.35
const LONGEST_SPAN = 45
const DAYS_APART = 3

/** Records that may be one, the likeliest first. */
export function findPairs(records: Comparable[]): Pair[] {
  const of = (type: RecordType) => records.filter((record) => record.type === type)
  const found = [
    ...byName(of('actor'), ALIKE.actor, sameCountry),
    ...byName(of('initiative'), ALIKE.initiative, () => true),
    ...byName(of('place'), ALIKE.place, sameCountry),
    ...byName(of('theme'), ALIKE.theme, () => true),
    // Papers print the same news under the same title: only one paper's titles are compared.
    ...groupsOf(of('article'), ({ publisher }) => publisher ?? '').flatMap((articles) =>
      byName(articles, ALIKE.article, () => true),
    ),
    ...byAddress(of('article')),
    ...byDate(of('event')),
  ].reduce(unite, new Map<string, Pair>())
  const keyOf = ({ type, first, second }: Pair) => `${type} ${first} ${second}`
  return [...found.values()].sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1))
}

function sameCountry(one: Comparable, other: Comparable): boolean {
  return one.country === null || other.country === null || one.country === other.country
}

function groupsOf(records: Comparable[], keyOf: (record: Comparable) => string): Comparable[][] {
  const groups = new Map<string, Comparable[]>()
  for (const record of records) {
    const group = groups.get(keyOf(record))
    if (group) group.push(record)
    else groups.set(keyOf(record), [record])
  }
  return [...groups.values()]
}

function byName(
  records: Comparable[],
  threshold: number,
  mayBe: (one: Comparable, other: Comparable) => boolean,
): Pair[] {
  const named = records.flatMap((record) =>
    record.names.filter(({ plain }) => plain !== '').map((name) => ({ record, name })),
  )
  const mayBeOne = (a: number, b: number) => {
    const [one, other] = [named[a]?.record, named[b]?.record]
    return one !== undefined && other !== undefined && one.id !== other.id && mayBe(one, other)
  }
  return findAlike(
    named.map(({ name }) => name.plain),
    threshold,
    mayBeOne,
  ).flatMap(({ one, other, score }) => {
    const [a, b] = [named[one], named[other]]
    if (!a || !b) return []
    const code = a.name.plain === b.name.plain ? 'same-name' : 'alike-name'
    return [pairOf(a.record, b.record, score, [{ code, value: a.name.written }])]
  })
}

function byAddress(articles: Comparable[]): Pair[] {
  const seen = new Map<string, Comparable>()
  return articles.flatMap((article) => {
    if (article.url === null) return []
    const address = article.url.replace(/^https?:\/\/(www\.)?/, '').replace(/[#].*$|\/$/g, '')
    const before = seen.get(address)
    seen.set(address, before ?? article)
    return before ? [pairOf(before, article, 1, [{ code: 'same-url', value: article.url }])] : []
  })
}

/** Events on the same days that share their place or actors and whose titles resemble each other. */
function byDate(events: Comparable[]): Pair[] {
  const dated = events
    .flatMap((event) => {
      if (!event.span) return []
      const [from, to] = [dayNumber(event.span.earliest), dayNumber(event.span.latest)]
      const titles = event.names.map(({ plain }) => trigramsOf(plain))
      return to - from > LONGEST_SPAN ? [] : [{ event, from, to, titles }]
    })
    .sort((a, b) => a.from - b.from)
  return dated.flatMap((one, place) => {
    const pairs: Pair[] = []
    for (let next = place + 1; next < dated.length; next++) {
      const other = dated[next]
      if (!other || other.from > one.to + DAYS_APART) break
      const shared = sharedReasons(one.event, other.event)
      if (shared.length === 0) continue
      const score = Math.max(0, ...one.titles.flatMap((a) => other.titles.map((b) => similarity(a, b))))
      if (score < ALIKE_EVENT) continue
      const title: Reason = {
        code: score === 1 ? 'same-name' : 'alike-name',
        value: one.event.names[0]?.written ?? '',
      }
      pairs.push(pairOf(one.event, other.event, score, [title, { code: 'same-dates', value: '' }, ...shared]))
    }
    return pairs
  })
}

function sharedReasons(one: Comparable, other: Comparable): Reason[] {
  const actors = one.actors.filter((actor) => other.actors.includes(actor)).length
  return [
    ...(one.place !== null && one.place === other.place ? [{ code: 'same-place' as const, value: '' }] : []),
    ...(actors > 0 ? [{ code: 'shared-actors' as const, value: String(actors) }] : []),
  ]
}

function pairOf(a: Comparable, b: Comparable, score: number, reasons: Reason[]): Pair {
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
  return { type: a.type, first, second, reasons, score }
}

/** One pair for all that speaks for it; of several names that are alike, the most alike. */
function unite(pairs: Map<string, Pair>, pair: Pair): Map<string, Pair> {
  const key = `${pair.type} ${pair.first} ${pair.second}`
  const known = pairs.get(key)
  if (!known) return pairs.set(key, pair)
  const [better, worse] = pair.score > known.score ? [pair, known] : [known, pair]
  const isName = ({ code }: Reason) => code === 'same-name' || code === 'alike-name'
  const more = worse.reasons.filter((reason) => !isName(reason) || !better.reasons.some(isName))
  return pairs.set(key, { ...better, reasons: [...better.reasons, ...more] })
}
