import { likelihoodOf } from '../text/evidence'
import { type Context, type Found, spanOf } from '../text/found'
import { type InitiativeCandidate, initiativeCandidates, type Parties } from './initiative-evidence'
import { INITIATIVE_EVIDENCE } from './initiative-weights'

/** Below, an initiative is not worth an editor's look. */
const LEAST = 0.15

/**
 * The initiatives that the event of an article belongs to, the surest first: those it names as its own, those whose
 * bodies it names, and those that its words describe. `parties` are the bodies that take part.
 */
export function findInitiatives(context: Context, parties: Parties): Found<string>[] {
  return initiativeCandidates(context, parties)
    .map((candidate) => ({
      value: candidate.id,
      ...saidOf(candidate),
      confidence: likelihoodOf(candidate.evidence, INITIATIVE_EVIDENCE),
    }))
    .filter(({ confidence }) => confidence >= LEAST)
    .toSorted((one, other) => other.confidence - one.confidence)
}

/** The words that say it, and how they do: by its name, by most of its name, by what goes with it, or all together. */
function saidOf({ own, part, hints }: InitiativeCandidate): Pick<Found<string>, 'quotes' | 'reason'> {
  const [name] = own
  if (name) return { quotes: [spanOf(name)], reason: { code: 'named' } }
  if (part) return { quotes: [part], reason: { code: 'described' } }
  return {
    quotes: hints.slice(0, 1).map(spanOf),
    reason: { code: hints.length > 0 ? 'implied' : 'described' },
  }
}
