import type { EventKind, ParticipationRole } from '@/lib/vocabulary/lists'
import { findPlaces } from '../places/places'
import type { Context, Found } from '../text/found'
import { findKinds } from '../topics/kinds'
import { actorMentions } from './actor-mentions'
import type { Mention } from './gazetteer'
import { habitKey } from './habits'
import { homeOf } from './home'
import { partScore } from './part-signs'
import { chooseRoles } from './role-choice'
import { isOfficeIn } from './role-clauses'
import { isStrong, rolesTold, type ToldRole } from './roles'
import { type StateActor, statesActing } from './states'

/** Below, an actor is not worth an editor's look. */
const LEAST = 0.2

// A body acts where the first lines name the initiative that it leads.
const LEADS = 0.2

// How often a state that pays or chairs is recorded so.
const STATE = 0.65

// Not named by the article, an actor is rarer on record than where the base's own words name what goes with it.
const ALONE = -1.2

/**
 * The known actors that take part in the event an article reports, each with its role, the surest first. Roles hang on
 * what the event is and where it takes place.
 */
export function findParticipants(
  context: Context,
  kinds: readonly Found<EventKind>[] = findKinds(context),
  places: readonly Found<{ country: string | null }>[] = findPlaces(context),
): Found<{ actor: string; role: ParticipationRole }>[] {
  const { reading, knowledge, mentions } = context
  const byActor = actorMentions(mentions)
  const isPerson = (id: string) => knowledge.actors.get(id)?.kind === 'person'
  const told = rolesTold(reading, [...new Set([...byActor.values()].flat())], ({ meanings }) =>
    meanings.some(({ type, id }) => type === 'actor' && isPerson(id)),
  )
  const firstBody = [...byActor.keys()].find((id) => !isPerson(id))
  const implied = impliedActors(context)
  const states = new Map(statesActing(context).map((one) => [one.actor, one]))
  const ids = new Set([...byActor.keys(), ...implied.keys()])
  const found = [...ids].flatMap((id) => {
    const actor = knowledge.actors.get(id)
    const own = byActor.get(id) ?? []
    if (!actor || (own.length === 0 && states.has(id))) return []
    const mine = new Set(own)
    const roles = told.filter(({ mention }) => mine.has(mention))
    const alone = logit(implied.get(id)?.share ?? 0) + ALONE
    const score =
      own.length > 0 ? partScore(context, actor, own, { roles: roles.filter(isStrong), kinds }) : alone
    const confidence = 1 / (1 + Math.exp(-score))
    if (confidence < LEAST) return []
    const isOffice = own.every((mention) => isOfficeIn(reading, mention))
    return [{ part: { actor, told: roles, isFirst: id === firstBody, isOffice }, own, confidence }]
  })
  const roles = chooseRoles(
    found.map(({ part }) => part),
    knowledge.habits.roles,
    {
      kinds: kinds.map(({ value, confidence }) => ({ kind: value, share: confidence })),
      host: places[0]?.value.country ?? homeOf(reading, mentions, knowledge),
    },
  )
  const named = found.map(({ part, own, confidence }) => {
    const { id, kind } = part.actor
    // The codebook: an armed group is never anything else.
    const role = kind === 'armed-group' ? 'target' : (roles.get(id) ?? 'participant')
    return {
      value: { actor: id, role },
      quotes: own.length > 0 ? quotesOf(own, part.told, role) : (implied.get(id)?.quotes ?? []),
      confidence,
      reason: { code: own.length > 0 ? 'named' : 'implied' },
    }
  })
  const unnamed = [...states.values()].filter(({ actor }) => !byActor.has(actor)).map(ofState)
  return [...named, ...unnamed].toSorted((one, other) => other.confidence - one.confidence)
}

function ofState({ actor, role, quote }: StateActor): Found<{ actor: string; role: ParticipationRole }> {
  return { value: { actor, role }, quotes: [quote], confidence: STATE, reason: { code: 'state' } }
}

function logit(share: number) {
  const safe = Math.min(0.97, Math.max(0.03, share))
  return Math.log(safe / (1 - safe))
}

/** Actors that events record whenever their texts name something that this one names: the head of a force, its body. */
function impliedActors({ reading, mentions, knowledge }: Context) {
  const implied = new Map<string, { share: number; quotes: Mention[] }>()
  for (const mention of mentions) {
    const sentence = reading.sentences[mention.sentence]
    const weight = sentence && (sentence.isTitle || sentence.paragraph <= 2) ? 1 : 0.6
    for (const { type, id } of mention.meanings) {
      if (type !== 'actor' && type !== 'initiative') continue
      for (const { key, share, count } of knowledge.habits.recordedWith(habitKey(type, id))) {
        if (!key.startsWith('actor ') || count < 3) continue
        const other = key.slice('actor '.length)
        const known = implied.get(other)
        const leads =
          type === 'initiative' && weight === 1 && knowledge.initiatives.get(id)?.lead.includes(other)
        const sure = leads ? Math.min(0.95, share + LEADS) : share * weight
        if (!known || known.share < sure) implied.set(other, { share: sure, quotes: [mention] })
      }
    }
  }
  return implied
}

function quotesOf(own: Mention[], roles: ToldRole[], role: ParticipationRole) {
  const [telling] = roles
    .filter((one) => one.role === role)
    .toSorted((one, other) => other.weight - one.weight)
  const [first] = own
  if (telling && telling.end - telling.start < 220) return [{ start: telling.start, end: telling.end }]
  return first ? [{ start: first.start, end: first.end }] : []
}
