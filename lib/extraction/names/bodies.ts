import { type Token, tokensOf } from '../text/reading'
import { COUNTERPARTS, counterpartsOf } from './counterparts'
import type { Meaning } from './gazetteer'
import { alsoBefore, alsoOf, type CountryWord, countriesIn } from './nationalities'

/** Words that neither make nor break a body's name: « police malienne », « la police nationale du Mali ». */
const SMALL = new Set(
  'de la le les l d des du of the and et pour for en in au aux a s national nationale nationaux nationales'.split(
    ' ',
  ),
)

// So many words name an organisation that belongs to no state.
const FEWEST = 3
const MOST_OF = 5

/** A body of a state, known by what it is called without its country. */
export interface NationalBody {
  meaning: Meaning
  /** ISO 3166-1 alpha-2: its state, then others that its names tell, as an embassy's host; none of an organisation. */
  countries: readonly string[]
  /** Whether such a name means it only with its country: « soldats maliens ». */
  isCommon: boolean
}

/** A body's name in a sentence, before it is known of which state. */
export interface BodyName {
  from: number
  to: number
  bodies: NationalBody[]
  /** The states that the words name themselves. */
  countries: string[]
  /** How many words the name has besides small ones and countries. */
  words: number
  isNational: boolean
}

interface Node {
  next: Map<string, Node>
  bodies: NationalBody[]
}

/** Bodies of states by their names without the state: « gendarmerie nationale » is one in many countries. */
export class NationalBodies {
  readonly #root: Node = { next: new Map(), bodies: [] }

  /** Adds a name of a body, with or without its country. A long name is known by its greater part too. */
  add(name: string, body: NationalBody): void {
    const tokens = tokensOf(name.replace(/-(?:\p{Lu}{2})$/u, '').replace(/\([^)]{0,200}\)/g, ' '))
    const words = wordsOf(tokens, countriesIn(tokens))
    if (words.length < (body.countries.length === 0 ? FEWEST : 1)) return
    let node = this.#root
    for (const [index, word] of words.entries()) {
      const next: Node = node.next.get(word) ?? { next: new Map(), bodies: [] }
      node.next.set(word, next)
      node = next
      if (index + 1 >= Math.max(MOST_OF, words.length * 0.65)) push(node, body)
    }
    push(node, body)
  }

  /** The longest names in a sentence. */
  find(tokens: readonly Token[], body: string): BodyName[] {
    const countries = countriesIn(tokens)
    const at = new Map(countries.map((word) => [word.from, word]))
    const found: BodyName[] = []
    for (let from = 0; from < tokens.length; ) {
      const name = this.#longestAt(tokens, from, at, body)
      if (name) {
        const whole = withLeading(name, countries, tokens, body)
        found.push(whole)
        // « les armées du Mali, du Burkina Faso et du Niger » are three.
        if (whole.countries.length === 1) {
          const others = [
            ...alsoBefore(tokens, whole.from, countries, body),
            ...alsoOf(tokens, whole.to, countries, body),
          ]
          for (const word of others) {
            found.push({ ...whole, from: word.from, to: word.to, countries: [word.code] })
          }
        }
      }
      from = name?.to ?? from + 1
    }
    return [...found, ...counterpartsIn(tokens, found, countries, body)]
  }

  #longestAt(
    tokens: readonly Token[],
    from: number,
    at: Map<number, CountryWord>,
    body: string,
  ): BodyName | null {
    let node: Node | undefined = this.#root
    let [found, words]: [BodyName | null, number] = [null, 0]
    const countries: string[] = []
    let isNational = false
    for (let to = from; to < tokens.length; ) {
      const token = tokens[to]
      const country = at.get(to)
      if (!token || (to > from && !isJoined(tokens[to - 1], token, body))) break
      const isSmall = SMALL.has(token.plain)
      if (to === from && (country || isSmall)) break
      // « ambassade des États-Unis au Mali » is one, « armées du Mali et du Niger » are two.
      if (country && countries.length > 0 && !/^(?:au|aux|en|in|to|a)$/.test(tokens[to - 1]?.plain ?? ''))
        break
      // “Ivorian special forces and Nigerien soldiers” are of two states.
      if (country?.isAdjective && /^(?:et|and)$/.test(tokens[to - 1]?.plain ?? '')) break
      if (/^nation/.test(token.plain)) isNational = true
      if (country) countries.push(country.code)
      to = country?.to ?? to + 1
      if (!country && !isSmall) {
        // “the Governments of France and Burkina Faso”
        node = node.next.get(token.plain) ?? node.next.get(token.plain.replace(/s$/, ''))
        words++
      }
      if (!node) break
      // « gendarmerie nationale du Mali »: what follows the name may tell the state.
      const isEnd = !isSmall || /^nation/.test(token.plain)
      if (isEnd && node.bodies.length > 0) {
        found = { from, to, bodies: node.bodies, countries: [...countries], words, isNational }
      }
    }
    return found
  }
}

/** « le chef d’état-major du Niger et ses homologues malien et burkinabè », « …, celui du Mali ». */
function counterpartsIn(
  tokens: readonly Token[],
  found: readonly BodyName[],
  countries: readonly CountryWord[],
  body: string,
): BodyName[] {
  return tokens.flatMap(({ plain }, index) => {
    if (!COUNTERPARTS.has(plain) && !/^(?:celui|celle|ceux)$/.test(plain)) return []
    const last = found.findLast(({ to }) => to <= index)
    const named = tokens.slice(Math.max(0, (last?.from ?? 0) - TITLE), last?.to ?? 0)
    if (!last || !named.some((one) => /^(?:chefs?|chiefs?)$/.test(one.plain))) return []
    return counterpartsOf(tokens, index, countries, body).map(({ code, from, to }) => ({
      ...last,
      from,
      to,
      countries: [code],
    }))
  })
}

// « chef d’état-major général des … »
const TITLE = 6

function push(node: Node, body: NationalBody) {
  if (!node.bodies.some(({ meaning }) => meaning.id === body.meaning.id)) node.bodies.push(body)
}

function wordsOf(tokens: readonly Token[], countries: readonly CountryWord[]): string[] {
  const isCountry = (index: number) => countries.some(({ from, to }) => index >= from && index < to)
  return tokens.flatMap(({ plain }, index) => (isCountry(index) || SMALL.has(plain) ? [] : [plain]))
}

/** “Malian National Gendarmerie”, “US embassy”: the country stands right before in English. */
function withLeading(
  name: BodyName,
  countries: readonly CountryWord[],
  tokens: readonly Token[],
  body: string,
): BodyName {
  const first = tokens[name.from - 1]?.plain.startsWith('nation') ? name.from - 1 : name.from
  const [last, head] = [tokens[first - 1], tokens[first]]
  const isNext = last && head && /^\.?\s$/.test(body.slice(last.end, head.start))
  const before = isNext ? countries.find(({ to }) => to === first) : undefined
  const isNational = name.isNational || first < name.from
  // “the country’s armed forces”, « les forces armées du pays »: of the state that the article is about.
  const around = tokens.slice(Math.max(0, first - 2), first).map(({ plain }) => plain)
  const after = tokens.slice(name.to, name.to + 2).map(({ plain }) => plain)
  const isOwn = around.join(' ') === 'country s' || after.join(' ') === 'du pays'
  if (!before) return { ...name, isNational: isNational || isOwn }
  return { ...name, from: before.from, isNational, countries: [before.code, ...name.countries] }
}

function isJoined(one: Token | undefined, other: Token, body: string) {
  return !one || /^[\s\p{Pd}'’‘.,]{0,3}$/u.test(body.slice(one.end, other.start))
}
