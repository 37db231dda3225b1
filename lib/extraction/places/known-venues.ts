import type { Knowledge } from '../names/knowledge'
import { plainLetters, tokensOf } from '../text/reading'

// Every state has some of these: they tell no town.
const COMMON =
  /^(?:ministere|ambassade|assemblee|parlement|tribunal|aeroport|prison|college|commission|departement|direction|secretariat|conseil|siege du ministere)\b/

/**
 * The buildings and camps on file that tell their town by a name of their own, and the town's id in the base.
 */
export function knownVenues({ events }: Pick<Knowledge, 'events'>): ReadonlyMap<string, string> {
  const places = new Map<string, Set<string>>()
  for (const { venue, place } of events) {
    for (const name of place === null ? [] : (venue?.split(/, | et (?=\p{Lu})/u) ?? [])) {
      if (place && isOwnName(name)) places.set(name, new Set([...(places.get(name) ?? []), place]))
    }
  }
  return new Map(
    [...places].flatMap(([name, [id, ...others]]) => (id && others.length === 0 ? [[name, id]] : [])),
  )
}

// « Camp Burma », and not « Palais des congrès ».
function isOwnName(name: string) {
  const [, ...rest] = tokensOf(name)
  return (
    rest.some(({ isCapital }) => isCapital) &&
    !COMMON.test(plainLetters(name)) &&
    !/^\p{L}+ (?:Radisson|Sheraton|Hilton|Azalaï)\b/u.test(name)
  )
}
