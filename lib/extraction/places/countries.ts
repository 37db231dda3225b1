import type { CountryRole, ParticipationRole } from '@/lib/vocabulary/lists'
import { likelihoodOf } from '../text/evidence'
import type { Context, Found } from '../text/found'
import { STATED } from '../text/stated'
import { countryCandidates } from './country-evidence'
import { COUNTRY_EVIDENCE, TAKES_PART } from './country-evidence-weights'
import type { CountryCandidate } from './country-tally'
import type { FoundPlace } from './places'

const LEAST = 0.2
const MOST_QUOTES = 3

/** The countries of the event that an article reports, each with its role, the host first, then the surest. */
export function findCountries(
  context: Context,
  place: Found<FoundPlace> | null,
  participants: Found<{ actor: string; role: ParticipationRole }>[],
): Found<{ code: string; role: CountryRole }>[] {
  const host = place !== null && place.confidence >= STATED ? place : null
  const hostCode = host?.value.country ?? null
  const others = countryCandidates(context, hostCode, participants).flatMap((candidate) => {
    const confidence = likelihoodOf(candidate.evidence, COUNTRY_EVIDENCE)
    if (candidate.code === hostCode || confidence < LEAST) return []
    const role: CountryRole = likelihoodOf(candidate.evidence, TAKES_PART) > 0.5 ? 'participant' : 'concerned'
    const quotes = candidate.quotes.slice(0, MOST_QUOTES)
    return [
      { value: { code: candidate.code, role }, quotes, confidence, reason: { code: reasonOf(candidate) } },
    ]
  })
  const sorted = others.toSorted((one, other) => other.confidence - one.confidence)
  if (host === null) return sorted
  const { confidence, quotes } = host
  return [
    {
      value: { code: host.value.country, role: 'host' },
      quotes,
      confidence,
      reason: { code: 'country-of-place' },
    },
    ...sorted,
  ]
}

function reasonOf({ evidence }: CountryCandidate) {
  if (evidence.has('count')) return 'country-named'
  return evidence.has('actors') ? 'country-of-actor' : 'country-of-group'
}
