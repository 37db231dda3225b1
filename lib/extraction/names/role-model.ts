import { type EventKind, ParticipationRole } from '@/lib/vocabulary/lists'
import type { KnownActor, KnownEvent } from './knowledge'

/** Whether an actor is of the country where the event takes place, of another, or of none. */
export type Where = 'home' | 'away' | 'anywhere'

/** How likely each role is; all together 1. */
export type RoleShares = ReadonlyMap<ParticipationRole, number>

// So many usual cases are added to those seen: few cases say little.
const USUAL = 4
const EVEN: RoleShares = new Map(
  ParticipationRole.options.map((role) => [role, 1 / ParticipationRole.options.length]),
)

/** How the events on file call the part of actors of a kind in events of a kind, at home or away. */
export class RoleModel {
  readonly #counts = new Map<string, { total: number; roles: Map<ParticipationRole, number> }>()

  /** Learns from the participants of an event. */
  learn({ kind, countries, participants }: KnownEvent, actors: ReadonlyMap<string, KnownActor>): void {
    const host = countries.find(({ role }) => role === 'host')?.code ?? null
    for (const { actor, role } of participants) {
      const known = actors.get(actor)
      if (!known) continue
      const where = whereIs(known, host)
      for (const key of [...keysOf(kind, known.kind, where), ...ownKeys(kind, actor)]) this.#count(key, role)
    }
  }

  /** The roles of such an actor in events of this kind. */
  shares(kind: EventKind | null, actor: string | null, where: Where): RoleShares {
    return keysOf(kind, actor, where).reduce((usual, key) => this.#mixed(key, usual), EVEN)
  }

  /** The roles of an actor in events of this kind, as far as it has taken part in events on file. */
  sharesOf(
    { id, kind: actor }: Pick<KnownActor, 'id' | 'kind'>,
    kind: EventKind | null,
    where: Where,
  ): RoleShares {
    return ownKeys(kind, id).reduce((usual, key) => this.#mixed(key, usual), this.shares(kind, actor, where))
  }

  #mixed(key: string, usual: RoleShares): RoleShares {
    const known = this.#counts.get(key)
    if (!known) return usual
    const share = (role: ParticipationRole) =>
      ((known.roles.get(role) ?? 0) + USUAL * (usual.get(role) ?? 0)) / (known.total + USUAL)
    return new Map(ParticipationRole.options.map((role) => [role, share(role)]))
  }

  #count(key: string, role: ParticipationRole) {
    const known = this.#counts.get(key) ?? { total: 0, roles: new Map<ParticipationRole, number>() }
    known.total++
    known.roles.set(role, (known.roles.get(role) ?? 0) + 1)
    this.#counts.set(key, known)
  }
}

/** Where an actor acts, seen from the host country (ISO 3166-1 alpha-2). */
export function whereIs({ country }: Pick<KnownActor, 'country'>, host: string | null): Where {
  if (country === null) return 'anywhere'
  return country === host ? 'home' : 'away'
}

// From what all have in common to the very case.
function keysOf(kind: EventKind | null, actor: string | null, where: Where): string[] {
  const who = actor === 'person' ? 'person' : 'body'
  return [
    'all',
    `${actor}`,
    `${actor} ${where}`,
    `${kind} ${who} ${where}`,
    `${kind} ${actor}`,
    `${kind} ${actor} ${where}`,
  ]
}

function ownKeys(kind: EventKind | null, id: string): string[] {
  return [`own ${id}`, `own ${id} ${kind}`]
}
