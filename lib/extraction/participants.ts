import type { ParticipationRole } from '@/lib/vocabulary/lists'
import { actorMentions } from './actor-mentions'
import type { Context, Found } from './found'
import type { Mention } from './gazetteer'
import { habitKey } from './habits'
import type { KnownActor } from './knowledge'
import { partScore } from './part-signs'
import { homeOf, signsOf } from './role-model'
import { rolesTold, type ToldRole } from './roles'
import { type StateActor, statesActing } from './states'

/** Below, an actor is not worth an editor's look. */
const LEAST = 0.2

// A body acts where the first lines name the initiative that it leads.
const LEADS = 0.2

// How often a state that pays or chairs is recorded so.
const STATE = 0.65

// Not named by the article, an actor is rarer on record than where the base's own words name what goes with it.
const ALONE = -1.2

// What words say outright, the rarest first; the other parts show by more than words.
const OF_BODIES: readonly ParticipationRole[] = [
  'funder',
  'implementer',
  'facilitator',
  'organiser',
  'partner',
  'host',
  'signatory',
  'beneficiary',
]
const OF_PERSONS: readonly ParticipationRole[] = ['chair', 'signatory', 'host']

/** The known actors that take part in the event an article reports, each with its role, the surest first. */
export function findParticipants(context: Context): Found<{ actor: string; role: ParticipationRole }>[] {
  const { knowledge, mentions } = context
  const byActor = actorMentions(mentions)
  const [first] = byActor.keys()
  const home = homeOf(context.reading, mentions, knowledge)
  const told = rolesTold(context.reading, [...new Set([...byActor.values()].flat())])
  const implied = impliedActors(context)
  const states = new Map(statesActing(context).map((one) => [one.actor, one]))
  const ids = new Set([...byActor.keys(), ...implied.keys(), ...states.keys()])
  const holders = bodiesOfPersons(byActor.keys(), knowledge)
  return [...ids]
    .flatMap((id) => {
      const actor = knowledge.actors.get(id)
      const state = states.get(id)
      if (!actor) return []
      const own = byActor.get(id) ?? []
      if (actor && state && own.length === 0) return [ofState(state)]
      const mine = new Set(own)
      const roles = told.filter(({ mention }) => mine.has(mention))
      const alone = logit(implied.get(id)?.share ?? 0) + ALONE
      const score =
        own.length > 0 ? partScore(context, actor, own, { roles, hasHolder: holders.has(id) }) : alone
      const confidence = 1 / (1 + Math.exp(-score))
      if (confidence < LEAST) return []
      const role = roleOf(context, actor, own, roles, { isFirst: id === first, home })
      const quotes = own.length > 0 ? quotesOf(own, roles, role) : (implied.get(id)?.quotes ?? [])
      return [
        {
          value: { actor: id, role },
          quotes,
          confidence,
          reason: { code: own.length > 0 ? 'named' : 'implied' },
        },
      ]
    })
    .toSorted((one, other) => other.confidence - one.confidence)
}

function ofState({ actor, role, quote }: StateActor): Found<{ actor: string; role: ParticipationRole }> {
  return { value: { actor, role }, quotes: [quote], confidence: STATE, reason: { code: 'state' } }
}

function logit(share: number) {
  const safe = Math.min(0.97, Math.max(0.03, share))
  return Math.log(safe / (1 - safe))
}

/** The bodies of the persons that an article names: what their ministers do is told of the ministers. */
function bodiesOfPersons(
  ids: Iterable<string>,
  { actors }: Pick<Context['knowledge'], 'actors'>,
): ReadonlySet<string> {
  const persons = [...ids].flatMap((id) => actors.get(id) ?? []).filter(({ kind }) => kind === 'person')
  return new Set(persons.flatMap(({ parent }) => parent ?? []))
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

function roleOf(
  { reading, knowledge }: Context,
  actor: KnownActor,
  own: Mention[],
  roles: ToldRole[],
  about: { isFirst: boolean; home: string | null },
): ParticipationRole {
  // The codebook: an armed group is never anything else.
  if (actor.kind === 'armed-group') return 'target'
  const told = (actor.kind === 'person' ? OF_PERSONS : OF_BODIES).find((one) =>
    roles.some(({ role }) => role === one),
  )
  return told ?? knowledge.habits.roles.role(signsOf(reading, actor, own, roles, about)).role
}

function quotesOf(own: Mention[], roles: ToldRole[], role: ParticipationRole) {
  const telling = roles.find((one) => one.role === role)
  const [first] = own
  if (telling && telling.end - telling.start < 220) return [{ start: telling.start, end: telling.end }]
  return first ? [{ start: first.start, end: first.end }] : []
}
