import type { Token } from '../text/reading'
import { alsoOf, type CountryWord } from './nationalities'

export const COUNTERPARTS: ReadonlySet<string> = new Set(
  'homologue homologues counterpart counterparts'.split(' '),
)

const REACH = 6

/**
 * The states whose holder of the same office a sentence names at a token: « son homologue nigérien », “his counterparts
 * from Burkina Faso and Niger”. The first one's words hold the token.
 */
export function counterpartsOf(
  tokens: readonly Token[],
  index: number,
  countries: readonly CountryWord[],
  body: string,
): { code: string; from: number; to: number }[] {
  const near = countries.filter(({ from, to }) => to === index || (from > index && from <= index + REACH))
  const own = near.filter(
    ({ isAdjective, from }) =>
      isAdjective || /^(?:du|de|la|d|l|of|from)$/.test(tokens[from - 1]?.plain ?? ''),
  )
  const others = own.slice(-1).flatMap(({ to }) => alsoOf(tokens, to, countries, body))
  return [...own, ...others].map(({ code, from, to }, at) =>
    at === 0 ? { code, from: Math.min(index, from), to: Math.max(index + 1, to) } : { code, from, to },
  )
}
