import { COUNTRIES } from '@/lib/vocabulary/countries'
import { COUNTRY_ALIASES } from '@/lib/vocabulary/country-aliases'
import { type Token, tokensOf } from '../text/reading'

/** A country named in a sentence, by its name or by its people's: « du Mali », « malienne ». */
export interface CountryWord {
  /** ISO 3166-1 alpha-2 */
  code: string
  /** First token, and the one after the last. */
  from: number
  to: number
  isAdjective: boolean
}

// Of the states that meet the region's: the base's aliases know those of the region itself.
const MORE: Readonly<Record<string, string[]>> = {
  AF: ['afghan', 'Afghan'],
  AO: ['angolais', 'Angolan'],
  AR: ['argentin', 'Argentine'],
  AT: ['autrichien', 'Austrian'],
  AU: ['australien', 'Australian'],
  BG: ['bulgare', 'Bulgarian'],
  BI: ['burundais', 'Burundian'],
  BR: ['brésilien', 'Brazilian'],
  BY: ['biélorusse', 'Belarusian'],
  CF: ['centrafricain'],
  CH: ['suisse'],
  CI: ['Côte d’Ivoire'],
  CU: ['cubain', 'Cuban'],
  CY: ['chypriote', 'Cypriot'],
  DJ: ['djiboutien', 'Djiboutian'],
  EE: ['estonien', 'Estonian'],
  ER: ['érythréen', 'Eritrean'],
  ET: ['éthiopien', 'Ethiopian'],
  FI: ['finlandais', 'Finnish'],
  GA: ['gabonais', 'Gabonese'],
  GM: ['gambien', 'Gambian'],
  GR: ['grec', 'grecque', 'Greek'],
  HR: ['croate', 'Croatian'],
  HU: ['hongrois', 'Hungarian'],
  ID: ['indonésien', 'Indonesian'],
  IE: ['irlandais', 'Irish'],
  IL: ['israélien', 'Israeli'],
  IN: ['indien', 'Indian'],
  IQ: ['irakien', 'iraquien', 'Iraqi'],
  IR: ['iranien', 'Iranian'],
  KE: ['kényan', 'Kenyan'],
  KR: ['sud-coréen', 'South Korean'],
  KZ: ['kazakh', 'Kazakh'],
  LB: ['libanais', 'Lebanese'],
  LR: ['libérien', 'Liberian'],
  LT: ['lituanien', 'Lithuanian'],
  LU: ['luxembourgeois', 'Luxembourgish'],
  LV: ['letton', 'Latvian'],
  MG: ['malgache', 'Malagasy'],
  MT: ['maltais', 'Maltese'],
  MU: ['mauricien', 'Mauritian'],
  MY: ['malaisien', 'Malaysian'],
  MZ: ['mozambicain', 'Mozambican'],
  NO: ['norvégien', 'Norwegian'],
  NZ: ['néo-zélandais', 'New Zealand'],
  OM: ['omanais', 'Omani'],
  PK: ['pakistanais', 'Pakistani'],
  PL: ['polonais', 'Polish'],
  RO: ['roumain', 'Romanian'],
  RS: ['serbe', 'Serbian'],
  RW: ['rwandais', 'Rwandan'],
  SD: ['soudanais', 'Sudanese'],
  SI: ['slovène', 'Slovenian'],
  SK: ['slovaque', 'Slovak'],
  SO: ['somalien', 'Somali'],
  SS: ['sud-soudanais', 'South Sudanese'],
  SY: ['syrien', 'Syrian'],
  TJ: ['tadjik', 'Tajik'],
  TZ: ['tanzanien', 'Tanzanian'],
  UA: ['ukrainien', 'Ukrainian'],
  UG: ['ougandais', 'Ugandan'],
  UZ: ['ouzbek', 'Uzbek'],
  YE: ['yéménite', 'Yemeni'],
  ZA: ['sud-africain', 'South African'],
  ZM: ['zambien', 'Zambian'],
  ZW: ['zimbabwéen', 'Zimbabwean'],
}

// « Car », « Eau » begin French sentences.
const NOT_NAMES = new Set(['CAR', 'EAU'])

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ien$/, 'ienne'],
  [/ais$/, 'aise'],
  [/ois$/, 'oise'],
  [/ain$/, 'aine'],
  [/an$/, 'ane'],
  [/and$/, 'ande'],
  [/ol$/, 'ole'],
  [/een$/, 'eenne'],
]

const byFirstWord = indexed()

/** The countries named in a sentence, the longest names first where they overlap. */
export function countriesIn(tokens: readonly Token[]): CountryWord[] {
  const found: CountryWord[] = []
  for (let from = 0; from < tokens.length; ) {
    const word = countryAt(tokens, from)
    if (word) found.push(word)
    from = word?.to ?? from + 1
  }
  return found
}

/** The country named from a token on; null when none is. */
export function countryAt(tokens: readonly Token[], from: number): CountryWord | null {
  const first = tokens[from]
  if (!first) return null
  for (const { words, code, isAdjective } of byFirstWord.get(first.plain) ?? []) {
    const isHere = words.every((word, index) => tokens[from + index]?.plain === word)
    if (!isHere || !(first.isCapital || isAdjective)) continue
    if (tokens[from - 2]?.plain === 'golfe' || tokens[from - 2]?.plain === 'gulf') return null
    return { code, from, to: from + words.length, isAdjective }
  }
  return null
}

/** The countries of a list that goes on after a token: « … du Mali, du Burkina Faso et du Niger ». */
export function alsoOf(
  tokens: readonly Token[],
  from: number,
  countries: readonly CountryWord[],
  body: string,
): CountryWord[] {
  const found: CountryWord[] = []
  let end = from
  for (const word of countries) {
    const [last, first] = [tokens[end - 1], tokens[word.from]]
    if (word.from < from || !last || !first) continue
    if (
      !/^\s*(?:,|et|and|ainsi que|&|\/|,\s*(?:et|and))\s*(?:(?:du|de la|des|de|de l[’']|d[’']|of|the|le|la|les|l[’'])\s*){0,2}$/u.test(
        body.slice(last.end, first.start),
      )
    )
      break
    found.push(word)
    end = word.to
  }
  return found
}

/** The countries of a list that ends before a token: “the Malian, Spanish and French …”, from the last to the first. */
export function alsoBefore(
  tokens: readonly Token[],
  to: number,
  countries: readonly CountryWord[],
  body: string,
): CountryWord[] {
  const found: CountryWord[] = []
  let start = to
  for (const word of countries.toReversed()) {
    const [last, first] = [tokens[word.to - 1], tokens[start]]
    if (word.to > start || !last || !first) continue
    if (!word.isAdjective || !/^\s*(?:,|et|and|&|,\s*and)\s*$/u.test(body.slice(last.end, first.start))) break
    found.push(word)
    start = word.from
  }
  return found
}

interface Name {
  words: string[]
  code: string
  isAdjective: boolean
}

function indexed(): Map<string, Name[]> {
  const index = new Map<string, Name[]>()
  const add = (text: string, code: string, isAdjective: boolean) => {
    const words = tokensOf(text).map(({ plain }) => plain)
    const [first] = words
    if (first === undefined || NOT_NAMES.has(text)) return
    index.set(first, [...(index.get(first) ?? []), { words, code, isAdjective }])
  }
  for (const { code, name } of COUNTRIES) {
    for (const one of [name.fr, name.en, name.ar]) add(one, code, false)
    const more = [...(COUNTRY_ALIASES[code] ?? []), ...(MORE[code] ?? [])]
    for (const alias of more) {
      const isAdjective = isPeople(alias)
      if (!isAdjective) add(alias, code, false)
      else for (const form of formsOf(alias)) add(form, code, true)
    }
  }
  for (const names of index.values()) names.sort((one, other) => other.words.length - one.words.length)
  return index
}

// Aliases tell a people by a small letter in French; in English by how it ends.
function isPeople(alias: string) {
  return (
    /^\p{Ll}/u.test(alias) ||
    (/(?:ian|an|ish|ese|ch|ssian|inabe|ati|iti|udi|ger|ien|iqi|ek|ik)$/.test(alias) && !/\s/.test(alias))
  )
}

function formsOf(alias: string): string[] {
  const [word] = tokensOf(alias).slice(-1)
  const ending = word && ENDINGS.find(([from]) => from.test(word.plain))
  const singular = ending
    ? [alias, alias.replace(/(?:ien|ais|ois|ain|an|and|ol|éen)$/, ending[1])]
    : [alias, `${alias}e`]
  return [...new Set(singular.flatMap((form) => [form, `${form}s`]))]
}
