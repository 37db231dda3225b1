import { type Token, tokensOf } from '../text/reading'
import { COUNTERPARTS, counterpartsOf } from './counterparts'
import { alsoBefore, alsoOf, type CountryWord, countriesIn } from './nationalities'
import { portfolioOf, portfoliosIn } from './portfolios'

const HEADS = new Set(
  'ministere ministeres ministre ministres ministry ministries minister ministers departement department office portefeuille collegue colleague'.split(
    ' ',
  ),
)
// What may stand between « ministre » and what he is in charge of.
const SMALL = new Set(
  'de la le les l d des du of the and et pour for en charge in charged nationale national publique public federal federale delegue deleguee delegate state etat affaires affairs cooperation anciens combattants veterans protection civile civil droits homme human rights garde keeper seals europe republique republic royaume kingdom a au aux internationale international regionale regional integration africaine exterieur immigration'.split(
    ' ',
  ),
)
const LONGEST = 14

const PLURAL = /^(?:ministres|ministeres|ministers|ministries)$/
const OF = /^(?:du|de|la|l|d|of|the)$/

/** A ministry, or who heads it, in a sentence. */
export interface MinistryName {
  from: number
  to: number
  portfolio: string
  /** Further portfolios of the same ministry. */
  others: string[]
  country: string | null
  /** « les ministres de la Défense »: of several states, not of one that goes without saying. */
  isPlural: boolean
  /** What it is called, its country apart. */
  core: string
}

/** Ministries by country and portfolio. */
export class Ministries {
  readonly #cores = new Map<string, Set<string>>()
  readonly #byCountry = new Map<string, Map<string, { actor: string; rank: number }[]>>()

  /** Adds a ministry by its names; false when they do not tell what it is in charge of. */
  add(names: readonly string[], actor: string, country: string): boolean {
    this.#cores.set(actor, new Set(names.map((name) => coreOf(tokensOf(name)))))
    const portfolios = [...new Set(names.flatMap((name) => portfoliosIn(tokensOf(name))))]
    const known = this.#byCountry.get(country) ?? new Map<string, { actor: string; rank: number }[]>()
    for (const [rank, portfolio] of portfolios.entries()) {
      const list = [...(known.get(portfolio) ?? []), { actor, rank }]
      known.set(
        portfolio,
        list.toSorted((one, other) => one.rank - other.rank),
      )
    }
    this.#byCountry.set(country, known)
    return portfolios.length > 0
  }

  /** Whether a ministry goes by exactly these words: « Département fédéral des affaires étrangères » is one state's. */
  isCalled(actor: string, core: string): boolean {
    return this.#cores.get(actor)?.has(core) ?? false
  }

  /** The ministry of a state that is in charge of something; null when none is on file. */
  get(country: string, portfolio: string): string | null {
    return this.#byCountry.get(country)?.get(portfolio)?.[0]?.actor ?? null
  }
}

/**
 * The ministries and ministers that a sentence names, of whatever state. `before` is the last one of the sentence
 * before: « Il a été reçu par son homologue nigérien ».
 */
export function ministriesIn(tokens: readonly Token[], body: string, before?: MinistryName): MinistryName[] {
  const countries = countriesIn(tokens)
  const found: MinistryName[] = []
  for (const [index, { plain }] of tokens.entries()) {
    const last = found.at(-1) ?? before
    if (COUNTERPARTS.has(plain)) found.push(...counterpartsAt(tokens, index, countries, last, body))
    const name = HEADS.has(plain)
      ? (forwardFrom(tokens, index, countries, body) ?? backwardFrom(tokens, index, countries))
      : special(tokens, index, countries)
    if (!name) found.push(...againAt(tokens, index, countries, last, body))
    else
      found.push(
        name,
        ...(name.country
          ? [
              ...alsoBefore(tokens, name.from, countries, body),
              ...alsoOf(tokens, name.to, countries, body),
            ].map((word) => ({ ...name, from: word.from, to: word.to, country: word.code }))
          : []),
      )
  }
  return found
}

function coreOf(tokens: readonly Token[]): string {
  const countries = countriesIn(tokens)
  return tokens
    .filter((_, index) => !countries.some(({ from, to }) => index >= from && index < to))
    .map(({ plain }) => plain)
    .filter((word) => !/^(?:de|la|le|les|l|des|du|d|of|the|and|et|for|s)$/.test(word))
    .join(' ')
}

function forwardFrom(
  tokens: readonly Token[],
  head: number,
  countries: readonly CountryWord[],
  body: string,
): MinistryName | null {
  const portfolios: string[] = []
  // « malien », “Mauritania’s”
  const owner = tokens[head - 1]?.plain === 's' ? head - 1 : head
  let country = countries.find(({ to, isAdjective }) => (isAdjective || owner < head) && to === owner)
  const from = country?.from ?? head
  let end = head + 1
  for (let index = head + 1; index < Math.min(tokens.length, head + LONGEST); ) {
    const [before, token] = [tokens[index - 1], tokens[index]]
    if (!before || !token || !/^[\s\p{Pd}'’‘.,]{0,3}$/u.test(body.slice(before.end, token.start))) break
    const named = countries.find((word) => word.from === index)
    const portfolio = portfolioOf(tokens, index)
    if (named) {
      // « le ministre de la Défense, le Mali… », “Ministry of Security and the Ghana Police”: of another.
      const isOf = named.isAdjective || /^(?:of|du|de|des|d|la|l|s)$/.test(before.plain)
      if (country || !isOf || body.slice(before.end, token.start).includes(',')) break
      country = named
    } else if (portfolio) portfolios.push(portfolio)
    else if (!SMALL.has(token.plain)) break
    index = named?.to ?? index + 1
    if (named || portfolio) end = index
  }
  return nameOf(tokens, from, end, head, portfolios, country)
}

/** “Malian Defence Minister”, “Foreign Affairs Ministry”. */
function backwardFrom(
  tokens: readonly Token[],
  head: number,
  countries: readonly CountryWord[],
): MinistryName | null {
  let from = head
  const portfolios: string[] = []
  while (from > 0 && head - from < 5) {
    const portfolio = portfolioOf(tokens, from - 1)
    if (portfolio) portfolios.unshift(portfolio)
    else if (!/^(affairs|and|federal|national|public|civil|protection)$/.test(tokens[from - 1]?.plain ?? ''))
      break
    from--
  }
  // “Germany’s Federal Foreign Office”
  const owner = tokens[from - 1]?.plain === 's' ? from - 1 : from
  const country = countries.find(({ to }) => to === owner)
  return nameOf(tokens, country?.from ?? from, head + 1, head, portfolios, country)
}

// By the ministry of what states deal with each other.
const DIPLOMACY = [
  'chef de la diplomatie',
  'cheffe de la diplomatie',
  'top diplomat',
  'diplomatie',
  'chancellerie',
  'chancelleries',
  'diplomaties',
]

/** « chef de la diplomatie malienne », « la chancellerie allemande »: without the word ministry. */
function special(
  tokens: readonly Token[],
  index: number,
  countries: readonly CountryWord[],
): MinistryName | null {
  const words = tokens.slice(index, index + 4).map(({ plain }) => plain)
  const is = (text: string) => words.join(' ').startsWith(text)
  const phrase = DIPLOMACY.find((one) => is(`${one} `) || words.join(' ') === one)
  const length = phrase?.split(' ').length ?? 0
  const beside = [tokens[index - 1], tokens[index - 2], tokens[index + length]]
  if (length === 0 || beside.some((token) => /^(?:europ|union$)/.test(token?.plain ?? ''))) return null
  const country = countries.find(({ from, to }) => from === index + length || to === index)
  // « la diplomatie » alone is an art.
  if (!country && length === 1) return null
  const to = country?.from === index + length ? country.to : index + length
  return nameOf(
    tokens,
    country && country.from < index ? country.from : index,
    to,
    index,
    ['foreign'],
    country,
  )
}

function counterpartsAt(
  tokens: readonly Token[],
  index: number,
  countries: readonly CountryWord[],
  last: MinistryName | undefined,
  body: string,
): MinistryName[] {
  if (!last) return []
  return counterpartsOf(tokens, index, countries, body).map((word) => ({
    ...last,
    ...word,
    country: word.code,
    isPlural: false,
    core: '',
  }))
}

/** « le ministre burkinabè », “the Burkinabe minister”: in charge of what the last one is in charge of. */
function againAt(
  tokens: readonly Token[],
  index: number,
  countries: readonly CountryWord[],
  last: MinistryName | undefined,
  body: string,
): MinistryName[] {
  const again = (word: { code: string; from: number; to: number }, of: MinistryName) => ({
    ...of,
    from: word.from,
    to: word.to,
    country: word.code,
    isPlural: false,
    core: '',
  })
  // “the ministries of Burkina Faso and Niger”
  if (last && PLURAL.test(tokens[index]?.plain ?? '')) {
    const first = countries.find(({ from }) => from > index && from <= index + 3)
    const isOf = tokens.slice(index + 1, first?.from ?? 0).every(({ plain }) => OF.test(plain))
    if (!first || first.isAdjective || !isOf) return []
    return [{ ...first, from: index }, ...alsoOf(tokens, first.to, countries, body)].map((word) =>
      again(word, last),
    )
  }
  if (!last || !/^(?:ministre|minister)$/.test(tokens[index]?.plain ?? '')) return []
  const country = countries.find(
    ({ from, to, isAdjective }) => isAdjective && (to === index || from === index + 1),
  )
  if (!country) return []
  const [from, to] = [Math.min(index, country.from), Math.max(index + 1, country.to)]
  const isOther =
    /^(?:premier|premiere|vice|prime|ex|ancien|former)$/.test(tokens[from - 1]?.plain ?? '') ||
    /^(?:de|du|des|d|delegue|deleguee|charge|chargee|of|for|en)$/.test(tokens[to]?.plain ?? '')
  if (isOther) return []
  return [again({ code: country.code, from, to }, last)]
}

function nameOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  [portfolio, ...others]: string[],
  country: CountryWord | undefined,
): MinistryName | null {
  if (portfolio === undefined) return null
  const isPlural = PLURAL.test(tokens[head]?.plain ?? '')
  return {
    from,
    to,
    portfolio,
    others,
    country: country?.code ?? null,
    isPlural,
    core: coreOf(tokens.slice(from, to)),
  }
}
