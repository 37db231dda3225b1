import { scoreOf } from '../text/evidence'
import { type Context, type Found, spanOf } from '../text/found'
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

/** The towns where the event of an article may be, the likeliest first; none where it has no such place. */
export function findPlaces(context: Context): Found<FoundPlace>[] {
  const scored = candidatesOf(context).map((candidate) => ({
    ...candidate,
    share: Math.exp(scoreOf(candidate.evidence, PLACE_WEIGHTS)),
  }))
  const [most = 0, second = 0] = [
    ...scored.map(({ share }) => share),
    Math.exp(scoreOf(nowhereOf(context), PLACE_WEIGHTS)),
  ].toSorted((one, other) => other - one)
  const venue = venueIn(context.reading)
  const found = scored
    .flatMap(({ town: { id, name, country }, mentions, evidence, share }) => {
      // Against its strongest rival: many lesser towns in an article make the first no less likely.
      const confidence = share / (share + (share === most ? second : most))
      if (confidence < LEAST || country === null) return []
      const quotes = mentions.slice(0, MOST_QUOTES).map(spanOf)
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
