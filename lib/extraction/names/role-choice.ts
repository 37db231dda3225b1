import { type EventKind, ParticipationRole } from '@/lib/vocabulary/lists'
import type { KnownActor } from './knowledge'
import { type RoleModel, type RoleShares, whereIs } from './role-model'
import type { ToldRole } from './roles'

/** What is known of the event before its roles are. */
export interface Setting {
  /** The kinds that it may be of, and how likely each is. */
  kinds: readonly { kind: EventKind; share: number }[]
  /** ISO 3166-1 alpha-2 */
  host: string | null
}

/** An actor that takes part, with the roles that the article's words tell of it. */
export interface Part {
  actor: KnownActor
  told: readonly ToldRole[]
  /** Whether the article names it before all other bodies. */
  isFirst: boolean
  /** Whether it is only named as what somebody heads. */
  isOffice: boolean
}

// Tried on synthetic articles and on the summaries of the base; a little more or less changes nothing.
const HABIT = 0.65
const AGAIN = 0.25
const FIRST = 0.8
const HEAD = 0.5
// A role that words give to another, and so much more clearly.
const TAKEN = 0.8
const CLEAR = 1.5
const MARGIN = 0.5
// Roles that few actors of an event share.
const RARE: ReadonlySet<ParticipationRole> = new Set(['organiser', 'funder', 'chair', 'host'])

/** The role of each actor of an event: what words tell, weighed with what such actors usually are. */
export function chooseRoles(
  parts: readonly Part[],
  model: RoleModel,
  setting: Setting,
): ReadonlyMap<string, ParticipationRole> {
  const weights = new Map(parts.map((part) => [part, weigh(part.told)]))
  const chosen = new Map<string, ParticipationRole>()
  const ofPersons = (part: Part) => Number(part.actor.kind === 'person')
  // What persons do tells what their bodies do.
  for (const part of parts.toSorted((one, other) => ofPersons(other) - ofPersons(one))) {
    const said = weights.get(part)
    const usual = usualRoles(part, model, setting, parts, chosen)
    const scores = ParticipationRole.options.map((role) => {
      const own = said?.get(role) ?? 0
      const isTaken =
        RARE.has(role) &&
        parts.some(
          (other) =>
            isAnother(other, part) && (weights.get(other)?.get(role) ?? 0) >= Math.max(CLEAR, own + MARGIN),
        )
      const first = part.isFirst && role === 'organiser' && !ofPersons(part) ? FIRST : 0
      const habit = Math.log((usual.get(role) ?? 0) + LEAST)
      return { role, score: HABIT * habit + own + first - (isTaken ? TAKEN : 0) }
    })
    chosen.set(part.actor.id, scores.reduce((most, one) => (one.score > most.score ? one : most)).role)
  }
  return chosen
}

// No role is impossible.
const LEAST = 0.02

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
  for (const { role, weight } of told) weights.set(role, [...(weights.get(role) ?? []), weight])
  return new Map(
    [...weights].map(([role, all]) => {
      const [most = 0, ...rest] = all.toSorted((one, other) => other - one).slice(0, 3)
      return [role, most + AGAIN * rest.reduce((sum, one) => sum + one, 0)]
    }),
  )
}

function usualRoles(
  { actor, isOffice }: Part,
  model: RoleModel,
  { kinds, host }: Setting,
  parts: readonly Part[],
  chosen: ReadonlyMap<string, ParticipationRole>,
): RoleShares {
  const where = whereIs(actor, host)
  const shares = new Map<ParticipationRole, number>()
  for (const { kind, share } of kinds) {
    for (const [role, own] of model.shares(kind, actor.kind, where)) {
      shares.set(role, (shares.get(role) ?? 0) + share * own)
    }
  }
  const head = parts.find((one) => one.actor.kind === 'person' && one.actor.parent === actor.id)
  const headRole = head && chosen.get(head.actor.id)
  if (!headRole || !isOffice) return shares
  const joint = model.headedBy(headRole, whereIs(head.actor, host), shares)
  return new Map([...shares].map(([role, own]) => [role, own + HEAD * ((joint.get(role) ?? 0) - own)]))
}
