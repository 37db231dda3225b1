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
import { partEvidence } from './part-evidence'
import { PART_WEIGHTS } from './part-weights'
import { type Part, roleEvidence, type Setting } from './role-evidence'
import { ROLE_WEIGHTS } from './role-weights'
import { rolesTold, type ToldRole } from './roles'

/** Below, an actor is not worth an editor's look. */
const LEAST = 0.2

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
  return parts
    .flatMap((part) => {
      const confidence = likelihoodOf(part.signs, PART_WEIGHTS)
      if (confidence < LEAST) return []
      const role = roleOf(part, () => roleEvidence(part, parts, setting, base))
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

/** The actors that an article names, in its order, with what speaks for the part of each. */
function namedParts(
  context: Context,
  kinds: readonly Found<EventKind>[],
  places: readonly Found<{ country: string | null }>[],
): { parts: NamedPart[]; setting: Setting } {
  const { reading, knowledge, mentions } = context
  const byActor = actorMentions(mentions)
  const isPerson = (id: string) => knowledge.actors.get(id)?.kind === 'person'
  const told = rolesTold(reading, [...new Set([...byActor.values()].flat())], ({ meanings }) =>
    meanings.some(({ type, id }) => type === 'actor' && isPerson(id)),
  )
  const near = shareOfNear(classifiedOf(reading), knowledge)
  const scene = { kinds, byActor, near }
  const ranks = { person: 0, body: 0 }
  const parts = [...byActor].flatMap(([id, own]): NamedPart[] => {
    const actor = knowledge.actors.get(id)
    if (!actor) return []
    const mine = new Set(own)
    const roles = told.filter(({ mention }) => mine.has(mention))
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

function roleOf({ actor }: Part, evidence: () => ReturnType<typeof roleEvidence>): ParticipationRole {
  // The codebook: an armed group is never anything else.
  if (actor.kind === 'armed-group') return 'target'
  const scores = [...evidence()].map(([role, own]) => ({ role, score: scoreOf(own, ROLE_WEIGHTS) }))
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
