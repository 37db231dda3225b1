import type { EventKind } from '@/lib/vocabulary/lists'
import { type Evidence, logit } from '../text/evidence'
import type { Context, Found } from '../text/found'
import { orderOf, positionOf } from '../text/position'
import type { ShareOfNear } from '../topics/near-events'
import type { Mention } from './gazetteer'
import type { KnownActor } from './knowledge'
import { countriesIn } from './nationalities'
import { isNamedBeside } from './offices'
import { isLeft, isOtherTime, isPersonAfter } from './part-signs'
import { isOfficeIn } from './role-clauses'
import { isStrong, type ToldRole } from './roles'

/** What is known of an article when its actors are weighed. */
export interface Scene {
  kinds: readonly Found<EventKind>[]
  /** The ids of the actors that it names. */
  named: ReadonlySet<string>
  /** Those of them that belong to another, by its id. */
  parts: ReadonlyMap<string, readonly KnownActor[]>
  /** What the events on file are that are most like it. */
  near: ShareOfNear
}

// Who is named more often takes part.
const MOST = 100
const LEAST_KIND = 0.1
const ONLY_IN_TITLE = { depth: 0.5, order: Math.log(9) }
const FIRST_WORDS = 3

/** What an article says for and against that an actor which it names takes part in the event. */
export function partEvidence(
  context: Context,
  actor: KnownActor,
  own: readonly Mention[],
  told: readonly ToldRole[],
  scene: Scene,
): Evidence {
  const { reading, knowledge } = context
  const some = own.slice(0, MOST)
  const evidence = new Map<string, number>(ofRecords(context, actor, scene))
  const all = (name: string, is: (mention: Mention) => boolean) => {
    if (some.every(is)) evidence.set(name, 1)
  }
  const orders = some.map(({ sentence }) => orderOf(reading, reading.sentences[sentence]))
  const inText = orders.filter((order) => order >= 0)
  const first = Math.min(...inText)
  if (inText.length < orders.length) evidence.set('title', 1)
  evidence.set(`at ${positionOf(inText.length > 0 ? first : -1)}`, 1)
  const last = Math.max(4, reading.sentences.length - 1)
  evidence.set('depth', inText.length > 0 ? first / last : ONLY_IN_TITLE.depth)
  evidence.set('order', inText.length > 0 ? Math.log(1 + first) : ONLY_IN_TITLE.order)
  if (told.some((one) => isStrong(one) && one.role !== 'target')) evidence.set('told', 1)
  const isText = ({ sentence }: Mention) => reading.sentences[sentence]?.isTitle === false
  if (some.some((one) => one.from <= FIRST_WORDS && isText(one))) evidence.set('subject', 1)
  all('left', (one) => isLeft(reading, one))
  all('other time', (one) => isOtherTime(reading, one))
  if (actor.kind === 'person') {
    if (some.some(({ name, from, to }) => to - from > 1 && name !== actor.id)) evidence.set('full name', 1)
    return evidence
  }
  const isPerson = ({ id }: { id: string }) => knowledge.actors.get(id)?.kind === 'person'
  const isForce = actor.kind === 'military' || actor.kind === 'police'
  all(
    'headed',
    (one) =>
      (!isForce && one.meanings.some(isPerson)) ||
      (isOfficeIn(reading, one) && (isNamedBeside(reading, one) || isPersonAfter(one, context))),
  )
  // By what bodies of states are called, its state named or not.
  const isCommon = ({ name }: Mention) => name === actor.id
  const hasState = ({ sentence, from, to }: Mention) =>
    countriesIn((reading.sentences[sentence]?.tokens ?? []).slice(from, to)).length > 0
  all('guessed', (one) => isCommon(one) && !hasState(one))
  all('by country', (one) => isCommon(one) && hasState(one))
  return evidence
}

/** What the base says: whether such actors take part in such events, and who else named belongs to it. */
function ofRecords(
  { knowledge: { habits } }: Context,
  { id, kind, parent }: KnownActor,
  { kinds, named, parts, near }: Scene,
): [string, number][] {
  const who = kind === 'person' ? 'person' : 'body'
  const own = parts.get(id) ?? []
  return [
    [`is ${kind}`, 1],
    ['habit', logit(habits.takesPart(id, kind))],
    ['fit', kinds.reduce((sum, { value, confidence }) => sum + confidence * habits.fits(kind, value), 0)],
    ['near', near(({ participants }) => participants.some(({ actor }) => actor === id))],
    ...kinds
      .filter(({ confidence }) => confidence > LEAST_KIND)
      .map(({ value, confidence }): [string, number] => [`${who} in ${value}`, confidence]),
    ['head named', Number(own.some((other) => other.kind === 'person'))],
    ['part named', Number(own.some((other) => other.kind !== 'person'))],
    [who === 'person' ? 'body named' : 'whole named', Number(parent !== null && named.has(parent))],
  ]
}
