import { CENTRAL_STATES, type ParticipationRole } from '@/lib/vocabulary/lists'
import type { Context, Found } from '../text/found'
import { findKinds } from '../topics/kinds'
import { isAside, isByTown, isFirst, isLate, type Named, namedIn } from './country-named'
import { SHORTEST_LIST, toldNumbers, weighMention } from './country-signs'
import { type CountryCandidate, CountryTally } from './country-tally'
import { addGroups } from './group-signs'

type Participants = Found<{ actor: string; role: ParticipationRole }>[]

const LEAST_KIND = 0.15
const PASSIVE: ReadonlySet<ParticipationRole> = new Set(['beneficiary', 'target', 'speaker'])

/** The countries that an article names or implies, with the evidence that the event's record has them. */
export function countryCandidates(
  context: Context,
  hostCode: string | null,
  participants: Participants,
): CountryCandidate[] {
  const { reading } = context
  const tally = new CountryTally()
  const named = namedIn(context)
  const perSentence = new Map<number, Set<string>>()
  for (const one of named) {
    if (isByTown(one)) continue
    const { sentence, code } = one.mention
    perSentence.set(sentence, (perSentence.get(sentence) ?? new Set()).add(code))
  }
  const told = toldNumbers(reading)
  const byCode = new Map<string, Named[]>()
  for (const one of named) {
    const { sentence, code } = one.mention
    byCode.set(code, [...(byCode.get(code) ?? []), one])
    weighMention(reading, one, (perSentence.get(sentence)?.size ?? 0) >= SHORTEST_LIST, tally, told)
  }
  for (const [code, own] of byCode) {
    tally.add(code, 'count', Math.log(own.length))
    if (own.every((one) => isAside(reading, one))) tally.add(code, 'all aside')
    if (own.every((one) => isLate(reading, one))) tally.add(code, 'all late')
    if (own.every(isByTown)) tally.add(code, 'all town')
  }
  addParticipants(context, participants, tally)
  addGroups(context, tally)
  const kinds = findKinds(context).filter(({ confidence }) => confidence > LEAST_KIND)
  const all = tally.all()
  const first = new Set(named.filter((one) => isFirst(reading, one)).map(({ mention }) => mention.code))
  for (const { code, evidence } of all) {
    if (hostCode === null) evidence.set('nowhere', 1)
    if (first.size === 1 && first.has(code)) evidence.set('lead alone', 1)
    if (CENTRAL_STATES.includes(code)) evidence.set('central', 1)
    evidence.set('share', (byCode.get(code)?.length ?? 0) / Math.max(1, named.length))
    for (const { value, confidence } of kinds) evidence.set(`kind ${value}`, confidence)
  }
  return all
}

function addParticipants({ knowledge }: Context, participants: Participants, tally: CountryTally) {
  const sums = new Map<string, number>()
  for (const { value, confidence, quotes } of participants) {
    const { country = null, kind = null } = knowledge.actors.get(value.actor) ?? {}
    if (country === null || kind === 'armed-group') continue
    // A national who heads a body of several states acts for it, and not for his or her own.
    const parent = knowledge.actors.get(knowledge.actors.get(value.actor)?.parent ?? '')
    if (parent && parent.country !== country) continue
    sums.set(country, (sums.get(country) ?? 0) + confidence)
    tally.add(country, PASSIVE.has(value.role) ? 'lesser actor' : 'actor', confidence, quotes[0] ?? null, 2)
    tally.add(country, `as ${value.role}`, confidence)
  }
  for (const [code, sum] of sums) tally.add(code, 'actors', Math.min(3, sum))
}
