import type { Context, Found } from '../text/found'
import { candidatesOf, nowhereOf } from './place-evidence'
import { PLACE_WEIGHTS } from './place-weights'
import { venueIn } from './venues'

/** Where an event takes place; a town that the base does not know has no id. */
export interface FoundPlace {
  id: string | null
  /** French, as the base or the list of cities writes it. */
  name: string
  /** ISO 3166-1 alpha-2 */
  country: string
  /** As the article names it. */
  venue?: string
}

const LEAST = 0.1
const MOST_QUOTES = 3

/** The towns where the event of an article may be, the likeliest first; none where it is nowhere in particular. */
export function findPlaces(context: Context): Found<FoundPlace>[] {
  const scored = candidatesOf(context).map((candidate) => ({
    ...candidate,
    share: Math.exp(scoreOf(candidate.evidence)),
  }))
  const sum = scored.reduce((total, { share }) => total + share, Math.exp(scoreOf(nowhereOf(context))))
  const venue = venueIn(context.reading)
  const found = scored
    .flatMap(({ town: { id, name, country }, mentions, evidence, share }) => {
      const confidence = share / sum
      if (confidence < LEAST || country === null) return []
      const quotes = mentions.slice(0, MOST_QUOTES).map(({ start, end }) => ({ start, end }))
      return [
        {
          value: { id, name, country },
          quotes,
          confidence,
          reason: { code: evidence.has('only seat') ? 'place-of-actor' : 'place-named' },
        },
      ]
    })
    .toSorted((one, other) => other.confidence - one.confidence)
  const [first, ...others] = found
  if (!first || !venue) return found
  const name = context.reading.body.slice(venue.start, venue.end)
  return [{ ...first, value: { ...first.value, venue: name }, quotes: [...first.quotes, venue] }, ...others]
}

function scoreOf(evidence: ReadonlyMap<string, number>) {
  let score = 0
  for (const [name, value] of evidence) score += (PLACE_WEIGHTS[name] ?? 0) * value
  return score
}
