import type { EventKind } from '@/lib/vocabulary/lists'
import { scoreOf } from '../text/evidence'
import { type Context, type Found, spanOf } from '../text/found'
import { kindCandidates } from './kind-evidence'
import { KIND_EVIDENCE } from './kind-evidence-weights'

const MOST_QUOTES = 2

const read = new WeakMap<Context, Found<EventKind>[]>()

/** The kinds that the event of an article may be of, the likeliest first; their confidences sum up to 1. */
export function findKinds(context: Context): Found<EventKind>[] {
  const kept = read.get(context)
  if (kept) return kept
  const found = likelyKinds(context)
  read.set(context, found)
  return found
}

function likelyKinds(context: Context): Found<EventKind>[] {
  const scored = kindCandidates(context).map(({ kind, evidence, quotes }) => ({
    kind,
    quotes,
    share: Math.exp(scoreOf(evidence, KIND_EVIDENCE)),
  }))
  const sum = scored.reduce((total, { share }) => total + share, 0)
  return scored
    .map(({ kind, quotes, share }): Found<EventKind> => {
      const code = quotes.length > 0 ? 'kind-words' : 'kind-alike'
      return {
        value: kind,
        quotes: quotes.slice(0, MOST_QUOTES).map(spanOf),
        confidence: share / sum,
        reason: { code },
      }
    })
    .toSorted((one, other) => other.confidence - one.confidence)
}
