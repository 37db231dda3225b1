import type { CountryRole, ParticipationRole } from '@/lib/vocabulary/lists'
import { likelihoodOf } from '../text/evidence'
import type { Context, Found } from '../text/found'
import { STATED } from '../text/stated'
import { countryCandidates } from './country-evidence'
import { COUNTRY_EVIDENCE, HOSTS_IT, TAKES_PART } from './country-evidence-weights'
import type { CountryCandidate } from './country-tally'
import type { FoundPlace } from './places'

const LEAST = 0.2
const MOST_QUOTES = 3

/**
 * The countries of the event that an article reports, each with its role, the host first, then the surest.
 */
export function findCountries(
  context: Context,
  place: Found<FoundPlace> | null,
  participants: Found<{ actor: string; role: ParticipationRole }>[],
): Found<{ code: string; role: CountryRole }>[] {
  const town = place !== null && place.confidence >= STATED ? place : null
  const townCode = town?.value.country ?? null
  const candidates = countryCandidates(context, townCode, participants)
  const host = town === null ? hostOf(candidates) : null
  const others = candidates.flatMap((candidate) => {
    const { code, evidence } = candidate
    const confidence = Math.max(
      likelihoodOf(evidence, COUNTRY_EVIDENCE),
      candidate === host ? likelihoodOf(evidence, HOSTS_IT) : 0,
    )
    if (code === townCode || confidence < LEAST) return []
    const takesPart = likelihoodOf(evidence, TAKES_PART) > 0.5
    const role: CountryRole = candidate === host ? 'host' : takesPart ? 'participant' : 'concerned'
    const quotes = candidate.quotes.slice(0, MOST_QUOTES)
    return [{ value: { code, role }, quotes, confidence, reason: { code: reasonOf(candidate) } }]
  })
  const rank = ({ value, confidence }: (typeof others)[number]) =>
    (value.role === 'host' ? 1 : 0) + confidence
  const sorted = others.toSorted((one, other) => rank(other) - rank(one))
  if (town === null) return sorted
  const { confidence, quotes, value } = town
  const reason = { code: 'country-of-place' }
  return [{ value: { code: value.country, role: 'host' }, quotes, confidence, reason }, ...sorted]
}

/**
 * Where an event is whose town nothing tells: at home, as national events are; null where that is not likely.
 */
function hostOf(candidates: readonly CountryCandidate[]): CountryCandidate | null {
  const scored = candidates.map((one) => ({ one, likelihood: likelihoodOf(one.evidence, HOSTS_IT) }))
  const [best] = scored.toSorted((one, other) => other.likelihood - one.likelihood)
  return best && best.likelihood > 0.5 ? best.one : null
}

function reasonOf({ evidence }: CountryCandidate) {
  if (evidence.has('count')) return 'country-named'
  return evidence.has('actors') ? 'country-of-actor' : 'country-of-group'
}
