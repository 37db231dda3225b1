import type { EventKind } from '@/lib/vocabulary/lists'
import type { Mention } from '../names/gazetteer'
import { homeOf } from '../names/home'
import { scoreOf } from '../text/evidence'
import { flatText } from '../text/flat-text'
import type { Context } from '../text/found'
import { plainLetters } from '../text/reading'
import { findKinds } from '../topics/kinds'
import { capitalsIn } from './capitals'
import { evidenceOf } from './mention-evidence'
import { ONLINE } from './place-cues'
import { PLACE_WEIGHTS } from './place-weights'
import { seatsOf } from './seats'
import { stateHouses, stateOf } from './state-houses'
import { landmarksIn, type Town, type Towns, townsIn, townsOf } from './towns'
import { unknownTowns } from './unknown-towns'

/** A town that may be where the event is: what speaks for and against it. */
export interface TownCandidate {
  town: Town
  /** The best first. */
  mentions: Mention[]
  evidence: ReadonlyMap<string, number>
}

/** What the words around one mention say. */
interface Told {
  mention: Mention
  evidence: ReadonlySet<string>
}

// An article names its place within so many.
const MOST_MENTIONS = 300

/** All towns that an article names or implies, with the evidence for each. */
export function candidatesOf(context: Context): TownCandidate[] {
  const towns = townsOf(context.knowledge)
  const leading = homeOf(context.reading, context.mentions, context.knowledge)
  const byTown = toldTowns(context, towns, leading)
  const seats = seatsOf(context)
  for (const { place, mention } of seats) {
    const town = towns.byKey.get(place)
    if (town && !byTown.has(town)) byTown.set(town, [{ mention, evidence: new Set(['only seat']) }])
  }
  const firsts = firstAt(byTown)
  const unsettled = unsettledOf(context)
  return [...byTown].map(([town, all]) => {
    const sorted = all.toSorted((one, other) => rank(other.evidence) - rank(one.evidence))
    const evidence = toldBy(sorted[0]?.evidence ?? new Set())
    const named = all.filter(({ evidence: own }) => !own.has('state'))
    if (named.some(({ evidence: own }) => own.has('title') && !isAside(own))) evidence.set('titled', 1)
    const placed = all.filter(({ evidence: own }) => isPlaced(own) && !isAside(own))
    const early = named.filter(({ evidence: own }) => !own.has('late') && !isAside(own))
    evidence.set('count', Math.log(1 + early.length))
    evidence.set('placed', Math.log(1 + placed.length))
    if (town.country && town.country === leading) evidence.set('leading country', 1)
    const seat = seats.find(({ place }) => place === town.id)
    // Where a body is told to sit, its events need not be.
    if (seat && !seat.isTold) evidence.set('seat', seat.share)
    if (town.isCapital && !evidence.has('state')) evidence.set('capital', 1)
    const way = WAYS.find((one) => evidence.has(one))
    if (way) evidence.set(`${way} unsettled`, unsettled)
    const first = firsts.indexOf(town)
    if (first !== -1) {
      evidence.set('first at', 1 / (1 + first))
      evidence.set('first at settled', (1 - unsettled) / (1 + first))
    }
    return { town, mentions: sorted.map(({ mention }) => mention), evidence }
  })
}

/**
 * The towns that an article names, by a name, a building or a periphrasis, and what is said where it does.
 */
function toldTowns(context: Context, towns: Towns, leading: string | null): Map<Town, Told[]> {
  const { reading } = context
  const byTown = new Map<Town, Told[]>()
  const add = (town: Town, mention: Mention, more: readonly string[] = []) => {
    const sentence = reading.sentences[mention.sentence]
    if (!sentence) return
    const own = new Set([...evidenceOf(context, sentence, mention), ...more])
    const evidence = isAside(own) ? asideEvidence(own) : isState(town, own) ? stateEvidence(own) : own
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
  for (const mention of landmarksIn(reading, towns).slice(0, MOST_MENTIONS)) {
    const town = towns.byKey.get(mention.meanings[0]?.id ?? '')
    if (town && isThere(context, mention)) add(town, mention, ['landmark'])
  }
  for (const { mention, way } of stateHouses(reading)) {
    const state = stateOf(reading, mention)
    const seat = towns.governments.get(state ?? leading ?? '')
    if (seat) add(seat, mention, [state ? way : `${way} guessed`])
  }
  const known = [...context.mentions, ...townsIn(reading, towns)].slice(0, MOST_MENTIONS)
  const unknown = new Map<string, Town>()
  const unlisted = leading === null ? [] : unknownTowns(reading, known)
  for (const mention of unlisted) {
    const town = unknown.get(mention.name) ?? {
      id: null,
      name: mention.name,
      country: leading,
      isCapital: false,
    }
    unknown.set(mention.name, town)
    add(town, mention, ['unknown'])
  }
  return byTown
}

const PLACED = ['dateline', 'at', 'title head', 'hosts'] as const
const isPlaced = (evidence: ReadonlySet<string>) => PLACED.some((way) => evidence.has(way))

/** « Bamako dénonce »: the state, and not the town. */
const isState = ({ isCapital }: Town, evidence: { has(name: string): boolean }) =>
  isCapital && (evidence.has('bare') || evidence.has('of')) && !IS_TOWN.some((one) => evidence.has(one))
/** Of a state that goes by its capital's name, only where it is named says anything. */
const stateEvidence = (evidence: ReadonlySet<string>) =>
  new Set(['state', ...[...evidence].filter((one) => SAID_OF_STATE.has(one)).map((one) => `state ${one}`)])
const SAID_OF_STATE = new Set(['title', 'lead', 'early', 'late', 'of'])
const IS_TOWN = [
  'title head',
  'hosts',
  'building of',
  'periphrasis',
  'state house',
  'state house guessed',
  'town of',
]

/** Of a town that is spoken of only, where it is named says little. */
const asideEvidence = (evidence: ReadonlySet<string>) =>
  new Set(
    [...evidence].flatMap((one) => (isPosition(one) ? [`elsewhere ${one}`] : AS_ASIDE.has(one) ? [one] : [])),
  )
const isPosition = (name: string) => ['title', 'lead', 'early', 'late'].includes(name)
const AS_ASIDE = new Set(['elsewhere', 'beforehand', 'at', 'of', 'bare', 'day', 'region of'])

const isAside = (evidence: ReadonlySet<string>) => evidence.has('elsewhere') || evidence.has('beforehand')

const WAYS = ['dateline', 'at', 'of', 'bare'] as const
// Events that often are nowhere in particular, whatever town tells of them.
const UNSETTLED: ReadonlySet<EventKind> = new Set([
  'decision',
  'operation',
  'funding',
  'deployment',
  'publication',
])

function unsettledOf(context: Context) {
  return findKinds(context).reduce(
    (sum, { value, confidence }) => sum + (UNSETTLED.has(value) ? confidence : 0),
    0,
  )
}

/** « au palais de Koulouba » is where something is, « Koulouba dénonce » is not. */
function isThere(context: Context, mention: Mention) {
  const sentence = context.reading.sentences[mention.sentence]
  const evidence = sentence ? evidenceOf(context, sentence, mention) : []
  return evidence.some((one) => THERE.has(one))
}

const THERE = new Set(['at', 'dateline', 'title head', 'hosts', 'building of'])

/** What speaks for there being no place: the kinds of events that have none. */
export function nowhereOf(context: Context): ReadonlyMap<string, number> {
  const kinds = findKinds(context)
  const unsettled = unsettledOf(context)
  const named = townsIn(context.reading, townsOf(context.knowledge)).map(({ name }) => name)
  return new Map([
    ['nowhere', 1],
    ['nowhere unsettled', unsettled],
    ...kinds
      .filter(({ value }) => UNSETTLED.has(value) || value === 'ministerial')
      .map(({ value, confidence }) => [`nowhere ${value}`, confidence] as const),
    ['nowhere towns', Math.log(1 + new Set(named).size)],
    ['nowhere online', ONLINE.test(flatText(context.reading.body.slice(0, 3_000))) ? 1 : 0],
    ['nowhere online early', ONLINE.test(flatText(context.reading.body.slice(0, 900))) ? 1 : 0],
  ])
}

/** The towns where something is said to be, in the order of the article. */
function firstAt(byTown: ReadonlyMap<Town, Told[]>): Town[] {
  const starts = [...byTown].flatMap(([town, all]) =>
    all.flatMap(({ mention, evidence }) =>
      (evidence.has('at') || evidence.has('dateline') || evidence.has('visited')) && !isAside(evidence)
        ? [{ town, start: mention.start }]
        : [],
    ),
  )
  return [...new Set(starts.toSorted((one, other) => one.start - other.start).map(({ town }) => town))]
}

/** How well a mention tells where the event is. */
const rank = (evidence: ReadonlySet<string>) => scoreOf(toldBy(evidence), PLACE_WEIGHTS)

function toldBy(names: ReadonlySet<string>): Map<string, number> {
  return new Map([...names].map((name) => [name, 1]))
}

// A school or a centre stands where its name says.
const VENUE_START = /^(?:ecole|centre|center|academ|institut|college|camp|base|school|international academy)/

/** « le processus d’Alger » as the name of an initiative is no town. */
function isPartOfName({ mentions }: Context, town: Mention) {
  return mentions.some(
    ({ start, end, name, meanings }) =>
      start <= town.start &&
      end >= town.end &&
      end - start > town.end - town.start &&
      meanings.some(({ type }) => type === 'initiative') &&
      !VENUE_START.test(plainLetters(name)),
  )
}
