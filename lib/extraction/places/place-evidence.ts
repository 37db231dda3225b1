import { weighCountries } from '../names/country-weights'
import type { Mention } from '../names/gazetteer'
import { flatText } from '../text/flat-text'
import type { Context } from '../text/found'
import type { Sentence } from '../text/reading'
import { HELD } from '../topics/kind-cues'
import { findKinds } from '../topics/kinds'
import { capitalsIn } from './capitals'
import {
  DAY,
  ELSEWHERE,
  EVENT_WORDS,
  IN_BUILDING,
  ONLINE,
  OTHER_TIME,
  REGION_OF,
  TOWN_OF,
  VENUE_WORD,
  VISITED,
} from './place-cues'
import { PLACE_WEIGHTS } from './place-weights'
import { seatsOf } from './seats'
import { type Town, townsIn, townsOf } from './towns'
import { unknownTowns } from './unknown-towns'

/** A town that may be where the event is: what speaks for and against it. */
export interface Candidate {
  town: Town
  /** The best first. */
  mentions: Mention[]
  evidence: ReadonlyMap<string, number>
}

// An article names its place within so many.
const MOST_MENTIONS = 300

/** All towns that an article names or implies, with the evidence for each. */
export function candidatesOf(context: Context): Candidate[] {
  const { reading, knowledge } = context
  const towns = townsOf(knowledge)
  const byTown = new Map<Town, { mention: Mention; evidence: Set<string> }[]>()
  const add = (town: Town, mention: Mention, more: readonly string[] = []) => {
    const sentence = reading.sentences[mention.sentence]
    if (!sentence) return
    const evidence = new Set([...evidenceOf(context, sentence, mention, leadOf(context, sentence)), ...more])
    byTown.set(town, [...(byTown.get(town) ?? []), { mention, evidence }])
  }
  for (const mention of townsIn(reading, towns).slice(0, MOST_MENTIONS)) {
    if (isPartOfName(context, mention)) continue
    const [meaning] = mention.meanings
    const town = meaning && towns.byKey.get(meaning.id)
    if (town) add(town, mention)
  }
  for (const { mention, code } of capitalsIn(reading).slice(0, MOST_MENTIONS)) {
    const town = towns.capitals.get(code)
    if (town) add(town, mention, ['periphrasis'])
  }
  const known = [...context.mentions, ...townsIn(reading, towns)].slice(0, MOST_MENTIONS)
  const leading = leadingCountry(context)
  const unknown = new Map<string, Town>()
  for (const mention of leading === null ? [] : unknownTowns(reading, known)) {
    const town = unknown.get(mention.name) ?? {
      id: null,
      name: mention.name,
      country: leading,
      isCapital: false,
    }
    unknown.set(mention.name, town)
    add(town, mention, ['unknown'])
  }
  const seats = seatsOf(context)
  for (const { place, mention } of seats) {
    const town = towns.byKey.get(place)
    if (town && !byTown.has(town)) byTown.set(town, [{ mention, evidence: new Set(['only seat']) }])
  }
  const firsts = firstAt(byTown)
  const total = [...byTown.values()].reduce((sum, all) => sum + all.length, 0)
  return [...byTown].map(([town, all]) => {
    const sorted = all.toSorted((one, other) => rank(other.evidence) - rank(one.evidence))
    const evidence = new Map<string, number>()
    for (const name of sorted[0]?.evidence ?? []) evidence.set(name, 1)
    if (all.some(({ evidence: own }) => own.has('title'))) evidence.set('titled', 1)
    evidence.set('share', all.length / Math.max(1, total))
    evidence.set('count', Math.log(all.length))
    evidence.set('alone', byTown.size === 1 ? 1 : 0)
    if (town.country && town.country === leading) evidence.set('leading country', 1)
    const seat = seats.find(({ place }) => place === town.id)
    if (seat) evidence.set('seat', seat.share)
    const first = firsts.indexOf(town)
    if (first !== -1) evidence.set('first at', 1 / (1 + first))
    if (all.every(({ evidence: own }) => own.has('elsewhere'))) evidence.set('all elsewhere', 1)
    return { town, mentions: sorted.map(({ mention }) => mention), evidence }
  })
}

/** What speaks for there being no place: the kinds of events that have none. */
export function nowhereOf(context: Context): ReadonlyMap<string, number> {
  return new Map([
    ['nowhere', 1],
    ...findKinds(context).map(({ value, confidence }) => [`nowhere ${value}`, confidence] as const),
    [
      'nowhere towns',
      Math.log(
        1 + new Set(townsIn(context.reading, townsOf(context.knowledge)).map(({ name }) => name)).size,
      ),
    ],
    ['nowhere online', ONLINE.test(flatText(context.reading.body.slice(0, 3_000))) ? 1 : 0],
  ])
}

/** The towns where something is said to be, in the order of the article. */
function firstAt(byTown: ReadonlyMap<Town, { mention: Mention; evidence: ReadonlySet<string> }[]>): Town[] {
  const starts = [...byTown].flatMap(([town, all]) =>
    all.flatMap(({ mention, evidence }) =>
      (evidence.has('at') || evidence.has('dateline') || evidence.has('visited')) &&
      !evidence.has('elsewhere')
        ? [{ town, start: mention.start }]
        : [],
    ),
  )
  return [...new Set(starts.toSorted((one, other) => one.start - other.start).map(({ town }) => town))]
}

/** How well a mention tells where the event is. */
function rank(evidence: ReadonlySet<string>) {
  let score = 0
  for (const name of evidence) score += PLACE_WEIGHTS[name] ?? 0
  return score
}

function leadOf({ reading }: Context, sentence: Sentence) {
  const first = reading.sentences.findIndex(({ isTitle }) => !isTitle)
  return sentence.isTitle ? -1 : sentence.index - Math.max(0, first)
}

function evidenceOf({ reading }: Context, sentence: Sentence, mention: Mention, order: number): string[] {
  const { body } = reading
  const before = flatText(body.slice(Math.max(sentence.start, mention.start - 130), mention.start))
  const after = flatText(body.slice(mention.end, Math.min(sentence.end, mention.end + 90)))
  const near = `${before.slice(-70)}|${after.slice(0, 50)}`
  const position = order < 0 ? 'title' : order < 2 ? 'lead' : order < 6 ? 'early' : 'late'
  const way = wayOf(before, after, order)
  const names = [position, way, `${position} ${way}`]
  if (order < 0 && /^\W*$/.test(before) && /^\s?[:,]/.test(after)) names.push('title head')
  if (TOWN_OF.test(before)) names.push('town of')
  if (REGION_OF.test(before)) names.push('region of')
  if (IN_BUILDING.test(before) && VENUE_WORD.test(before)) names.push('venue')
  if (VISITED.test(before)) names.push('visited')
  const isHeld = HELD.test(near)
  if (isHeld && way === 'at') names.push('held at')
  if (isHeld && way === 'of') names.push('held of')
  if (EVENT_WORDS.test(near) && way === 'at') names.push('event at')
  if (EVENT_WORDS.test(before.slice(-50)) && way === 'of') names.push('event of')
  if (DAY.test(`${before}|${after}`)) names.push(way === 'at' ? 'day at' : 'day')
  if (ELSEWHERE.test(before)) names.push('elsewhere')
  if (OTHER_TIME.test(near))
    names.push(`other time ${position === 'title' || position === 'lead' ? 'early' : 'late'}`)
  return names
}

/** How a sentence brings in a town. */
function wayOf(before: string, after: string, order: number) {
  if (order >= 0 && order < 3 && /^\W*$/.test(before) && /^\s?(?:[,(:/]|[–—-])/.test(after)) return 'dateline'
  if (
    /(?:^|[ ('])(?:a|at|in|en|au|aux|sur|dans|within|near|pres de)(?: la| le| l'| the)? ?["«“(]?\s?$/.test(
      before,
    )
  )
    return 'at'
  return /(?:^|[ (])(?:de|d'|du|of|from) ?$/.test(before) ? 'of' : 'bare'
}

/** « le processus d’Alger » as the name of an initiative is no town. */
function isPartOfName({ mentions }: Context, town: Mention) {
  return mentions.some(
    ({ start, end, meanings }) =>
      start <= town.start &&
      end >= town.end &&
      end - start > town.end - town.start &&
      meanings.some(({ type }) => type === 'initiative'),
  )
}

/** The country that an article is most about. */
function leadingCountry({ reading, mentions, knowledge }: Context): string | null {
  const { all } = weighCountries(reading, mentions, knowledge)
  return [...all].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
