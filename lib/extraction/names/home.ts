import type { Reading } from '../text/reading'
import { weighCountries } from './country-weights'
import type { Mention } from './gazetteer'
import type { Knowledge } from './knowledge'

/** The country that an article is about most; null when it names none. ISO 3166-1 alpha-2. */
export function homeOf(
  reading: Reading,
  mentions: readonly Mention[],
  knowledge: Pick<Knowledge, 'places' | 'actors'>,
) {
  const [most] = [...weighCountries(reading, mentions, knowledge).all].toSorted(
    ([, one], [, other]) => other - one,
  )
  return most?.[0] ?? null
}
