import type { Reading } from '../text/reading'
import type { Mention } from './gazetteer'
import type { Knowledge } from './knowledge'
import { countriesIn } from './nationalities'

/** How much an article is about each country: its title and first lines count most. ISO 3166-1 alpha-2. */
export interface CountryWeights {
  all: ReadonlyMap<string, number>
  /** The countries that each sentence names. */
  inSentence: ReadonlySet<string>[]
}

/** Weighs the countries of an article by how often and where it names them, their people and their places. */
export function weighCountries(
  { sentences }: Reading,
  mentions: readonly Mention[],
  { places, actors }: Pick<Knowledge, 'places' | 'actors'>,
): CountryWeights {
  const all = new Map<string, number>()
  const inSentence = sentences.map(() => new Set<string>())
  const count = (code: string, sentence: number, weight: number) => {
    const { isTitle, paragraph } = sentences[sentence] ?? { isTitle: false, paragraph: 9 }
    all.set(code, (all.get(code) ?? 0) + weight * (isTitle ? 3 : paragraph < 3 ? 2 : 1))
    inSentence[sentence]?.add(code)
  }
  for (const { index, tokens } of sentences) {
    for (const { code } of countriesIn(tokens)) count(code, index, 1)
  }
  for (const { sentence, meanings } of mentions) {
    const [only] = meanings
    const codes = meanings.flatMap(({ type, id }) =>
      type === 'place' ? [places.get(id)?.country ?? null] : [],
    )
    if (only?.type === 'actor' && meanings.length === 1) codes.push(actors.get(only.id)?.country ?? null)
    for (const code of new Set(codes)) if (code) count(code, sentence, 1)
  }
  return { all, inSentence }
}
