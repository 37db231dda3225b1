import type { EventKind, ParticipationRole } from '@/lib/vocabulary/lists'
import { findPlaces } from '../places/places'
import { likelihoodOf, scoreOf } from '../text/evidence'
import type { Context, Found } from '../text/found'
import { classifiedOf } from '../text/text-features'
import { findKinds } from '../topics/kinds'
import { shareOfNear } from '../topics/near-events'
import { actorMentions } from './actor-mentions'
import type { Mention } from './gazetteer'
import { homeOf } from './home'
import type { KnownActor } from './knowledge'
import { partEvidence, type Scene } from './part-evidence'
import { PART_WEIGHTS } from './part-weights'
import { type Part, roleEvidenceAmong, type Setting } from './role-evidence'
import { ROLE_WEIGHTS } from './role-weights'
import { rolesTold, type ToldRole } from './roles'

/** Below, an actor is not worth an editor's look. */
const LEAST = 0.2
// No event has more; a list of names is not worth its time.
const MOST_ACTORS = 300

/** An actor that an article names, with all that speaks for its part. */
interface NamedPart extends Part {
  own: readonly Mention[]
}

/**
 * The known actors that take part in the event an article reports, each with its role, the surest first. Roles hang on
 * what the event is and where it takes place.
 */
export function findParticipants(
  context: Context,
  kinds: readonly Found<EventKind>[] = findKinds(context),
  places: readonly Found<{ country: string | null }>[] = findPlaces(context),
): Found<{ actor: string; role: ParticipationRole }>[] {
  const { knowledge } = context
  const { parts, setting } = namedParts(context, kinds, places)
  const base = { actors: knowledge.actors, model: knowledge.habits.roles }
  const evidenceOf = roleEvidenceAmong(parts, setting, base)
  return parts
    .flatMap((part) => {
      const confidence = likelihoodOf(part.signs, PART_WEIGHTS)
      if (confidence < LEAST) return []
      const role = roleOf(part, evidenceOf)
      return [
        {
          value: { actor: part.actor.id, role },
          quotes: quotesOf(part, role),
          confidence,
          reason: { code: 'named' },
        },
      ]
    })
    .toSorted((one, other) => other.confidence - one.confidence)
}

/** The first actors that an article names, in its order, with what speaks for the part of each. */
function namedParts(
  context: Context,
  kinds: readonly Found<EventKind>[],
  places: readonly Found<{ country: string | null }>[],
): { parts: NamedPart[]; setting: Setting } {
  const { reading, knowledge, mentions } = context
  const byActor = new Map([...actorMentions(mentions)].slice(0, MOST_ACTORS))
  const isPerson = (id: string) => knowledge.actors.get(id)?.kind === 'person'
  const told = rolesTold(reading, [...new Set([...byActor.values()].flat())], ({ meanings }) =>
    meanings.some(({ type, id }) => type === 'actor' && isPerson(id)),
  )
  const near = shareOfNear(classifiedOf(reading), knowledge)
  const toldOf = rolesByActor(told)
  const scene: Scene = {
    kinds,
    named: new Set(byActor.keys()),
    parts: partsOf(byActor.keys(), context),
    near,
  }
  const ranks = { person: 0, body: 0 }
  const parts = [...byActor].flatMap(([id, own]): NamedPart[] => {
    const actor = knowledge.actors.get(id)
    if (!actor) return []
    const roles = toldOf.get(id) ?? []
    const rank = ranks[isPerson(id) ? 'person' : 'body']++
    return [{ actor, own, told: roles, rank, signs: partEvidence(context, actor, own, roles, scene) }]
  })
  const setting = {
    kinds: kinds.map(({ value, confidence }) => ({ kind: value, share: confidence })),
    host: places[0]?.value.country ?? homeOf(reading, mentions, knowledge),
    near,
  }
  return { parts, setting }
}

/** What is told of each actor, by its id. */
function rolesByActor(told: readonly ToldRole[]): ReadonlyMap<string, ToldRole[]> {
  const byActor = new Map<string, ToldRole[]>()
  for (const one of told) {
    const ids = one.mention.meanings.flatMap(({ type, id }) => (type === 'actor' ? [id] : []))
    for (const id of new Set(ids)) {
      const own = byActor.get(id)
      if (own) own.push(one)
      else byActor.set(id, [one])
    }
  }
  return byActor
}

/** Those among some actors that belong to another, by its id. */
function partsOf(ids: Iterable<string>, { knowledge }: Context): ReadonlyMap<string, KnownActor[]> {
  const parts = new Map<string, KnownActor[]>()
  for (const id of ids) {
    const actor = knowledge.actors.get(id)
    if (!actor || actor.parent === null) continue
    const own = parts.get(actor.parent)
    if (own) own.push(actor)
    else parts.set(actor.parent, [actor])
  }
  return parts
}

function roleOf(part: Part, evidenceOf: ReturnType<typeof roleEvidenceAmong>): ParticipationRole {
  // The codebook: an armed group is never anything else.
  if (part.actor.kind === 'armed-group') return 'target'
  const scores = [...evidenceOf(part)].map(([role, own]) => ({ role, score: scoreOf(own, ROLE_WEIGHTS) }))
  return scores.reduce((most, one) => (one.score > most.score ? one : most)).role
}

// A longer quote says more than what somebody does.
const LONGEST = 220

function quotesOf({ own, told }: NamedPart, role: ParticipationRole) {
  const [telling] = told
    .filter((one: ToldRole) => one.role === role)
    .toSorted((one, other) => other.weight - one.weight)
  const [first] = own
  if (telling && telling.end - telling.start < LONGEST) return [{ start: telling.start, end: telling.end }]
  return first ? [{ start: first.start, end: first.end }] : []
}
