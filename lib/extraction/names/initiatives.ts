import type { Context, Found } from '../text/found'
import { initiativeSigns } from './initiative-signs'

/** Below, an initiative is not worth an editor's look. */
const LEAST = 0.2

/**
 * The initiatives that the event of an article belongs to, the surest first: those it names as its own, those whose
 * bodies it names, and those that its words describe.
 */
export function findInitiatives(context: Context): Found<string>[] {
  return initiativeSigns(context)
    .map(({ initiative, score, own, hints }) => {
      const [quote] = own.length > 0 ? own : hints
      return {
        value: initiative,
        quotes: quote ? [{ start: quote.start, end: quote.end }] : [],
        confidence: 1 / (1 + Math.exp(-score)),
        reason: { code: own.length > 0 ? 'named' : hints.length > 0 ? 'implied' : 'described' },
      }
    })
    .filter(({ confidence }) => confidence >= LEAST)
    .toSorted((one, other) => other.confidence - one.confidence)
}
