import type { Mention } from '../names/gazetteer'
import { countriesIn } from '../names/nationalities'
import type { Reading, Sentence, Token } from '../text/reading'

const CAPITAL = /^capitale?$/
const LINK = /^(?:du|de|la|le|l|d|des|of|the|s)$/

/** Where an article says a capital by its country: « la capitale malienne », “the capital of Mali”. */
export function capitalsIn({ sentences }: Reading): { mention: Mention; code: string }[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ plain }, index) => {
      const found = CAPITAL.test(plain) ? countryOf(sentence.tokens, index) : null
      const mention = found && mentionOf(sentence, found.from, found.to, found.code)
      return found && mention ? [{ code: found.code, mention }] : []
    }),
  )
}

const REACH = 4

function countryOf(tokens: readonly Token[], capital: number) {
  const start = Math.max(0, capital - REACH)
  const near = countriesIn(tokens.slice(start, capital + REACH + REACH)).map((word) => ({
    ...word,
    from: word.from + start,
    to: word.to + start,
  }))
  // “Benin’s capital”
  const isBefore = ({ to }: { to: number }) =>
    to === capital || (to === capital - 1 && tokens[to]?.plain === 's')
  const isAfter = ({ from }: { from: number }) =>
    from > capital && tokens.slice(capital + 1, from).every(({ plain }) => LINK.test(plain))
  const country = near.find((word) => isBefore(word) || isAfter(word))
  return country
    ? { code: country.code, from: Math.min(capital, country.from), to: Math.max(capital + 1, country.to) }
    : null
}

function mentionOf({ tokens, index }: Sentence, from: number, to: number, name: string): Mention | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return null
  return { start: first.start, end: last.end, sentence: index, from, to, name, meanings: [] }
}
