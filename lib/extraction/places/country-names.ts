import type { Span } from '@/lib/evidence/anchor'
import { countriesIn } from '../names/nationalities'
import { plainLetters, type Reading, type Token } from '../text/reading'
import type { Town } from './towns'

/** A country that a sentence names: itself, its people, or its capital in its stead. */
export interface CountryMention extends Span {
  /** ISO 3166-1 alpha-2 */
  code: string
  sentence: number
  from: number
  to: number
  isAdjective: boolean
}

// First names of persons, unless the words before say that a country is meant.
// « Réunion » is an island nowhere but in its own news.
const NEVER = new Set(['RE'])
const FIRST_NAMES: Readonly<Record<string, string>> = {
  MU: 'maurice',
  DM: 'dominique',
  JO: 'jordan',
  GE: 'georgia',
  TD: 'chad',
}
const BEFORE_COUNTRY = /^(?:de|du|la|le|les|l|d|au|en|a|of|in|to|from|with|by|and|et|the|for|entre|between)$/
// Waters and bodies that bear a country's name.
const WATERS = /^(?:lac|lake|bassin|fleuve|delta|river|golfe|gulf|bassins)$/

/** The countries that an article names, in its order; « lac Tchad » and « golfe de Guinée » are none. */
export function countryMentions({ sentences }: Reading): CountryMention[] {
  return sentences.flatMap(({ index, tokens }) =>
    countriesIn(tokens).flatMap(({ code, from, to, isAdjective }) => {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (!first || !last || !isCountry(code, from, tokens)) return []
      return [{ code, from, to, isAdjective, sentence: index, start: first.start, end: last.end }]
    }),
  )
}

function isCountry(code: string, from: number, tokens: readonly Token[]) {
  if (NEVER.has(code)) return false
  const before = [tokens[from - 3], tokens[from - 2], tokens[from - 1]].map((token) => token?.plain ?? '')
  if (['TD', 'NE', 'GN', 'ML'].includes(code)) {
    if (
      WATERS.test(before[2] ?? '') ||
      (WATERS.test(before[1] ?? '') && /^(?:du|de|inter\w+)$/.test(before[2] ?? ''))
    )
      return false
    if (/^(?:interieur)$/.test(before[1] ?? '') && WATERS.test(before[0] ?? '')) return false
  }
  const [token, next] = [tokens[from], tokens[from + 1]]
  if (token && next && FIRST_NAMES[code] === token.plain && code !== 'TD') {
    return BEFORE_COUNTRY.test(before[2] ?? '') || !next.isCapital
  }
  return true
}

/** Whether a capital's name stands for its state here: « Bamako dénonce », « entre Paris et Niamey ». */
export function isMetonym(town: Town, mention: Span, { body }: Reading): boolean {
  if (!town.isCapital) return false
  const before = plainLetters(body.slice(Math.max(0, mention.start - 12), mention.start))
  return !/\b(?:a|at|in|en|de|d|of|from|vers|to)[ '’](?:la |le )?$/.test(before)
}
