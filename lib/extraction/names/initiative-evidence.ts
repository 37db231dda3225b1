import type { Span } from '@/lib/evidence/anchor'
import { type Evidence, logit } from '../text/evidence'
import { flatText } from '../text/flat-text'
import type { Context, Found } from '../text/found'
import { classifiedOf } from '../text/text-features'
import { findKinds } from '../topics/kinds'
import { shareOfNear } from '../topics/near-events'
import { actorMentions } from './actor-mentions'
import { isBackground } from './background'
import { weighCountries } from './country-weights'
import type { Mention } from './gazetteer'
import { habitKey } from './habits'
import { companyKey, initiativeHabits } from './initiative-habits'
import { ledBy, type PartlyNamed, partlyNamed, twinsOf } from './initiative-names'
import type { KnownInitiative } from './knowledge'
import { yearIn } from './years'

/** An initiative that the event of an article may belong to, and what speaks for it. */
export interface InitiativeCandidate {
  id: string
  evidence: Evidence
  /** Where it is named. */
  own: Mention[]
  /** Where that is named which goes with it. */
  hints: Mention[]
  /** The words that are most of its name. */
  part: Span | null
}

/** The bodies and persons that take part in an event, and how sure that is. */
export type Parties = readonly Pick<Found<{ actor: string }>, 'value' | 'confidence'>[]

// What an article says first it is about.
const TOP = 4
const DESCRIBED_BY = 8
const LONGEST_DESCRIPTION = 6_000
const MOST_SENTENCES = 60
// A record that few events name shows nothing of what goes with it.
const FEWEST = 3
const LEAST_LIKENESS = 0.05
const FEWEST_MEMBERS = 3
const LEAST_MEMBERS = 0.6
const LEAST_NEAR = 0.08
// Less of a name is in any text of the field; so much of it is as good as all.
const LITTLE_OF_NAME = 0.4
const SOME_OF_NAME = 0.5
const MOST_OF_NAME = 0.65
const AROUND = 50

// « les pays du G5 Sahel », “G5 Sahel states”: a name for where they are.
const ITS_STATES =
  /\b(?:pays|etats?|membres?|armees?|forces?|chefs|region|espace|countries|states|members|nations) (?:membres |armees )?(?:(?:du|de la|des|of the|of) |de l')$/
const STATES_OF_IT = /^[- ](?:countries|states|nations|members|region|armies|forces?|member)\b/

/**
 * The initiatives that an article names or describes, or of which it names what goes with them, and what speaks
 * for each.
 */
export function initiativeCandidates(context: Context, parties: Parties): InitiativeCandidate[] {
  const { knowledge, reading } = context
  const year = yearIn(reading.published)
  const signs = signsIn(context, parties)
  const { named, implied, described, near, parts } = signs
  const ids = new Set([
    ...[...named.keys()].flatMap((id) => [id, knowledge.initiatives.get(id)?.parent ?? []].flat()),
    ...implied.keys(),
    ...described.keys(),
    ...alliancesIn(context),
    ...[...parts].flatMap(([id, { share }]) => (share >= SOME_OF_NAME ? [id] : [])),
    ...[...near].flatMap(([id, share]) => (share >= LEAST_NEAR ? [id] : [])),
  ])
  return [...ids].flatMap((id) => {
    const initiative = knowledge.initiatives.get(id)
    if (!initiative || !isActive(initiative.active, year)) return []
    const own = named.get(id) ?? []
    const part = parts.get(id)
    return [
      {
        id,
        evidence: new Map([
          ...(own.length > 0 ? namedEvidence(context, id, own, named) : unnamedEvidence(id, signs)),
          ...evidenceOf(initiative, context, signs, year),
        ]),
        own,
        hints: implied.get(id)?.quotes ?? [],
        part: part && part.share >= MOST_OF_NAME ? { start: part.start, end: part.end } : null,
      },
    ]
  })
}

type Signs = ReturnType<typeof signsIn>

/** What an article says, apart from any one initiative. */
function signsIn(context: Context, parties: Parties) {
  const { knowledge, reading, mentions } = context
  const alike = shareOfNear(classifiedOf(reading), knowledge, Number.POSITIVE_INFINITY)
  const near = new Map(
    [...knowledge.initiatives.keys()].map((id) => [id, alike((event) => event.initiatives.includes(id))]),
  )
  const described = knowledge.descriptions.find(describing(context))
  const actors = [...actorMentions(mentions)].map(([id, own]): [string, number] => {
    const isFirst = own.some(({ sentence }) => sentence <= TOP)
    return [id, isFirst ? 1 : own.every((one) => isBackground(reading, one)) ? 0.2 : 0.5]
  })
  const takingPart = new Map<string, number>()
  for (const { value, confidence } of parties) {
    takingPart.set(value.actor, Math.max(takingPart.get(value.actor) ?? 0, confidence))
  }
  return {
    named: namedIn(context),
    implied: impliedBy(context),
    described: new Map(
      described.flatMap((one) => (one.likeness >= LEAST_LIKENESS ? [[one.initiative, one.lead]] : [])),
    ),
    near,
    nearest: Math.max(...near.values(), 0),
    parts: partlyNamed(reading.sentences.slice(0, MOST_SENTENCES), knowledge),
    titleParts: partlyNamed(
      reading.sentences.slice(0, TOP).filter(({ isTitle }) => isTitle),
      knowledge,
    ),
    kinds: new Map(
      findKinds(context).map(({ value, confidence }) => [companyKey('kind', value), confidence]),
    ),
    actors: new Map(actors),
    takingPart,
    twins: new Map([...twinsOf(knowledge)].map(([actor, id]) => [id, actor])),
    ledBy: ledBy(knowledge),
  }
}

function evidenceOf(
  { id, lead, parent }: KnownInitiative,
  { knowledge }: Context,
  { named, described, near, nearest, ...signs }: Signs,
  year: number | null,
): [string, number][] {
  const habits = initiativeHabits(knowledge)
  const usual = habits.usual(id)
  const twin = signs.twins.get(id) ?? ''
  const share = near.get(id) ?? 0
  const byActor = (weights: ReadonlyMap<string, number>) =>
    new Map([...weights].map(([actor, weight]) => [companyKey('actor', actor), weight]))
  const others = new Map([...signs.takingPart].filter(([actor]) => actor !== twin))
  const leading = lead.map((actor) => (signs.actors.get(actor) ?? 0) / (signs.ledBy.get(actor) ?? 1))
  return [
    ['ahead', 10 * Math.min(0.2, Math.max(0, described.get(id) ?? 0))],
    ['near', Math.log(share + 0.02)],
    ['nearest', Number(share > 0 && share === nearest)],
    ['usual', Math.log(usual + 0.004)],
    ['in those years', Math.log((habits.around(id, year) + 0.004) / (usual + 0.004))],
    ['kind', between(-1, 4 * habits.beyondUsual(id, signs.kinds), 1.5)],
    ['actors', between(-1, habits.beyondUsual(id, byActor(signs.actors)), 2)],
    ['parties', between(-1, habits.beyondUsual(id, byActor(others)), 2)],
    ['lead', Math.max(0, ...leading)],
    ['parent named', Number(parent !== null && named.has(parent))],
  ]
}

function unnamedEvidence(id: string, { implied, parts, titleParts }: Signs): [string, number][] {
  const beyond = (part: PartlyNamed | undefined) => Math.max(0, (part?.share ?? 0) - LITTLE_OF_NAME)
  return [
    ['unnamed', 1],
    ['implied', implied.get(id)?.share ?? 0],
    ['part', beyond(parts.get(id))],
    ['part in title', beyond(titleParts.get(id))],
  ]
}

function namedEvidence(
  { reading, knowledge }: Context,
  id: string,
  own: Mention[],
  named: ReadonlyMap<string, Mention[]>,
): [string, number][] {
  const last = Math.max(TOP, reading.sentences.length - 1)
  return [
    ['usually', logit(knowledge.habits.belongs(id))],
    ['depth', (own[0]?.sentence ?? last) / last],
    ['most named', Number([...named.values()].every((other) => other.length <= own.length))],
    ['states', Number(own.every((mention) => isOfStates(reading, mention)))],
  ]
}

function isOfStates({ body }: Context['reading'], { start, end }: Mention) {
  const before = flatText(body.slice(Math.max(0, start - AROUND), start))
  return ITS_STATES.test(before) || STATES_OF_IT.test(flatText(body.slice(end, end + AROUND)))
}

function namedIn({ knowledge, mentions }: Context): Map<string, Mention[]> {
  const twins = twinsOf(knowledge)
  const named = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const ids = mention.meanings.flatMap(({ type, id }) =>
      type === 'initiative' ? [id] : type === 'actor' ? (twins.get(id) ?? []) : [],
    )
    for (const id of new Set(ids)) {
      const own = named.get(id)
      if (own) own.push(mention)
      else named.set(id, [mention])
    }
  }
  return named
}

/** The words by which an article describes what it is about. */
function describing({ reading: { sentences, body } }: Context): string {
  const first = sentences.filter(({ isTitle, index }) => isTitle || index <= DESCRIBED_BY)
  return first
    .map(({ start, end }) => body.slice(start, Math.min(end, start + LONGEST_DESCRIPTION)))
    .join(' ')
    .slice(0, LONGEST_DESCRIPTION)
}

/** Alliances of a few states, all of which an article names first, and hardly any other. */
function alliancesIn({ reading, mentions, knowledge }: Context): string[] {
  const { inSentence } = weighCountries(reading, mentions, knowledge)
  const named = new Set(inSentence.slice(0, DESCRIBED_BY + 1).flatMap((codes) => [...codes]))
  return knowledge.alliances.flatMap(({ id, states }) => {
    const both = states.filter((code) => named.has(code)).length
    const share = both / (states.length + named.size - both)
    return both >= FEWEST_MEMBERS && share >= LEAST_MEMBERS ? [id] : []
  })
}

function impliedBy({ reading, mentions, knowledge }: Context) {
  const implied = new Map<string, { share: number; quotes: Mention[] }>()
  const last = Math.max(TOP, reading.sentences.length - 1)
  for (const mention of mentions) {
    const depth = mention.sentence / last
    const weight = mention.sentence <= TOP ? 1 : isBackground(reading, mention) ? 0.3 : 0.9 - 0.5 * depth
    for (const { type, id } of mention.meanings) {
      if (type !== 'actor' && type !== 'initiative') continue
      for (const { key, share, count } of knowledge.habits.recordedWith(habitKey(type, id))) {
        if (!key.startsWith('initiative ') || count < FEWEST) continue
        const other = key.slice('initiative '.length)
        const known = implied.get(other)
        if (!known || known.share < share * weight)
          implied.set(other, { share: share * weight, quotes: [mention] })
      }
    }
  }
  return implied
}

function between(least: number, value: number, most: number) {
  return Math.max(least, Math.min(most, value))
}

// An event may announce an initiative long before it starts, or close one that has ended.
function isActive(active: string | null, year: number | null) {
  if (active === null || year === null) return true
  const [from, to] = active.split('/').map((part) => Number(/\d{4}/.exec(part)?.[0]) || null)
  return !(from && year < from - 2) && !(to && year >= to + 2)
}
