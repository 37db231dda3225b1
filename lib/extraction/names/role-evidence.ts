import { type EventKind, ParticipationRole } from '@/lib/vocabulary/lists'
import type { Evidence } from '../text/evidence'
import type { ShareOfNear } from '../topics/near-events'
import type { KnownActor } from './knowledge'
import { type RoleModel, type RoleShares, whereIs } from './role-model'
import type { ToldRole } from './roles'

/** What is known of the event before its roles are. */
export interface Setting {
  /** The kinds that it may be of, and how likely each is. */
  kinds: readonly { kind: EventKind; share: number }[]
  /** ISO 3166-1 alpha-2 */
  host: string | null
  /** What the events on file are that are most like it. */
  near: ShareOfNear
}

/** An actor that may take part, with the roles that the article's words tell of it. */
export interface Part {
  actor: KnownActor
  told: readonly ToldRole[]
  /** How many other bodies, or persons, the article names before it. */
  rank: number
  /** Where the article names it: the evidence of `partEvidence`. */
  signs: Evidence
}

/** The base, as far as roles go. */
interface RoleBase {
  actors: ReadonlyMap<string, KnownActor>
  model: RoleModel
}

const AGAIN = 0.25
const LEAST = 0.02
// What is told more clearly than this is no surer, nor is it taken more surely from others.
const CLEAREST = 4
const TAKEN = 3
// How many are told apart by who is named first, and where that says something of the role.
const RANKS = { person: 1, body: 3 }
const PLACES = { person: ['at lead', 'at early'], body: ['title', 'at lead', 'at early'] }

/** A part, with how strongly each role is told of it. */
interface Weighed {
  part: Part
  said: ReadonlyMap<ParticipationRole, number>
}

/** For each role, what speaks for its being an actor's, as a function of one among all that an article names. */
export function roleEvidenceAmong(
  parts: readonly Part[],
  setting: Setting,
  base: RoleBase,
): (part: Part) => ReadonlyMap<ParticipationRole, Evidence> {
  const all = parts.map((part): Weighed => ({ part, said: weigh(part.told) }))
  const telling = all.filter(({ said }) => said.size > 0)
  return (part) => roleEvidence(part, telling, setting, base)
}

function roleEvidence(
  part: Part,
  telling: readonly Weighed[],
  setting: Setting,
  { actors, model }: RoleBase,
): ReadonlyMap<ParticipationRole, Evidence> {
  const { actor, rank, signs } = part
  const who = actor.kind === 'person' ? 'person' : 'body'
  const said = weigh(part.told)
  const [usual, own] = usualRoles(actor, model, setting)
  const others = telling.flatMap((other) => (isAnother(other.part, part) ? [other.said] : []))
  const nearIf = (is: (id: string) => boolean, role: ParticipationRole | null) =>
    setting.near(({ participants }) =>
      participants.some((one) => (role === null || one.role === role) && is(one.actor)),
    )
  const isAlike = (id: string) => isLike(actors.get(id), actor, setting.host)
  const alike = nearIf(isAlike, null)
  return new Map(
    ParticipationRole.options.map((role) => {
      const told = Math.min(said.get(role) ?? 0, CLEAREST) / 3
      const taken = Math.max(0, ...others.map((other) => other.get(role) ?? 0))
      const evidence: [string, number][] = [
        ['told', told],
        [`told ${role}`, told],
        [`taken ${role}`, Math.min(taken, TAKEN) / TAKEN],
        ['habit', Math.log((usual.get(role) ?? 0) + LEAST)],
        ['own', Math.log((own.get(role) ?? 0) + LEAST)],
        ['near own', nearIf((id) => id === actor.id, role)],
        ['near like', Math.log((nearIf(isAlike, role) + 0.05) / (alike + 0.1))],
        [`is ${role} ${who}`, 1],
        ...(rank < RANKS[who] ? [[`rank ${rank} ${role} ${who}`, 1] satisfies [string, number]] : []),
        ...PLACES[who].map((place): [string, number] => [`${place} ${role} ${who}`, signs.get(place) ?? 0]),
      ]
      return [role, new Map(evidence)] as const
    }),
  )
}

/** Whether actors are of one kind, and both at home, both away or both of no state. */
function isLike(one: KnownActor | undefined, other: KnownActor, host: string | null) {
  return one !== undefined && one.kind === other.kind && whereIs(one, host) === whereIs(other, host)
}

function isAnother({ actor: one }: Part, { actor: other }: Part) {
  return (
    one.id !== other.id &&
    one.id !== other.parent &&
    one.parent !== other.id &&
    (one.kind === 'person') === (other.kind === 'person')
  )
}

function weigh(told: readonly ToldRole[]): ReadonlyMap<ParticipationRole, number> {
  const weights = new Map<ParticipationRole, number[]>()
  for (const { role, weight } of told) {
    const known = weights.get(role)
    if (known) known.push(weight)
    else weights.set(role, [weight])
  }
  return new Map(
    [...weights].map(([role, all]) => {
      const [most = 0, ...rest] = all.toSorted((one, other) => other - one).slice(0, 3)
      return [role, most + AGAIN * rest.reduce((sum, one) => sum + one, 0)]
    }),
  )
}

/** The roles of actors of its kind, and its own, in events of the kinds that this may be of. */
function usualRoles(actor: KnownActor, model: RoleModel, { kinds, host }: Setting): [RoleShares, RoleShares] {
  const where = whereIs(actor, host)
  return [
    mixed(kinds, (kind) => model.shares(kind, actor.kind, where)),
    mixed(kinds, (kind) => model.sharesOf(actor, kind, where)),
  ]
}

function mixed(kinds: Setting['kinds'], sharesIn: (kind: EventKind) => RoleShares): RoleShares {
  const shares = new Map<ParticipationRole, number>()
  for (const { kind, share } of kinds) {
    for (const [role, own] of sharesIn(kind)) shares.set(role, (shares.get(role) ?? 0) + share * own)
  }
  return shares
}
