import { monthNumber, weekdayNumber } from '../dates/date-words'
import type { Mention } from '../names/gazetteer'
import { countriesIn } from '../names/nationalities'
import { flatText } from '../text/flat-text'
import type { Reading, Token } from '../text/reading'

// A town that nobody knows is believed where an article begins with it.
const MOST_SENTENCES = 8
// A sentence without end is no prose: it is not read to its end.
const MOST_TOKENS = 400
const MOST_FOUND = 300
const MOST_WORDS = 3
const NOT_TOWNS =
  /^(?:sahel|afrique|africa|west|north|south|east|central|western|europe|asie|asia|maghreb|liptako|gourma|savanes|azawad|lac|lake|golfe|gulf|arabic|french|english|islam|dieu|god|barkhane|minusma|interpol|la|le|les|l|the|this|a|an|its|m|mme|mr)$/

// “Borno State”: no town, where it goes by its name alone.
const REGION = /(?<!\p{L})(\p{Lu}[\p{L}-]{1,30}) (?:State|Region|Province|County)\b/gu

/**
 * Towns that no list has, by how the first sentences of an article write them: « à Porga ». Those that it
 * names again count alone; at most 300.
 */
export function unknownTowns(reading: Reading, known: readonly Mention[]): Mention[] {
  const taken = new Map<number, Mention[]>()
  for (const mention of known) taken.set(mention.sentence, [...(taken.get(mention.sentence) ?? []), mention])
  const found = reading.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const tokens = sentence.tokens.slice(0, MOST_TOKENS)
    const countries = countriesIn(tokens)
    return tokens.flatMap((token, from) => {
      const before = flatText(reading.body.slice(Math.max(sentence.start, token.start - 12), token.start))
      if (!token.isCapital || !/(?:^|[ (])(?:a|at|in) $/.test(before) || isNoTown(token.plain)) return []
      const to = endOf(tokens, from, reading.body)
      const last = tokens[to - 1]
      const isTaken = (taken.get(sentence.index) ?? []).some((one) => one.from < to && one.to > from)
      if (!last || isTaken || countries.some((one) => one.from < to && one.to > from)) return []
      const name = reading.body.slice(token.start, last.end)
      return [{ start: token.start, end: last.end, sentence: sentence.index, from, to, name, meanings: [] }]
    })
  })
  const regions = new Set([...reading.body.matchAll(REGION)].map(([, name]) => name))
  return found.slice(0, MOST_FOUND).filter(({ name, start }) => {
    const first = reading.body.indexOf(name)
    return (
      !isAcronym(name) &&
      !regions.has(name) &&
      (first !== start || reading.body.indexOf(name, start + name.length) !== -1)
    )
  })
}

// “in May”
const isNoTown = (word: string) =>
  NOT_TOWNS.test(word) || monthNumber(word) !== null || weekdayNumber(word) !== null

const isAcronym = (name: string) => name.length > 1 && name === name.toUpperCase()

/** Where a name ends: « Baga Sola », « Ben Guérir », « Saint-Louis ». */
function endOf(tokens: readonly Token[], from: number, body: string): number {
  let to = from + 1
  const isJoined = (one: Token | undefined, other: Token | undefined) =>
    one && other?.isCapital && /^[ '’-]$/.test(body.slice(one.end, other.start))
  while (to < from + MOST_WORDS && isJoined(tokens[to - 1], tokens[to])) to++
  return to
}
