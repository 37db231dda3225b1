import type { Token } from '../text/reading'

/** What a minister is in charge of, in one word for both languages. */
const PORTFOLIOS: Readonly<Record<string, string>> = {
  defense: 'defence',
  defence: 'defence',
  armees: 'defence',
  forces: 'defence',
  etrangeres: 'foreign',
  exterieures: 'foreign',
  foreign: 'foreign',
  interieur: 'interior',
  interior: 'interior',
  home: 'interior',
  securite: 'security',
  security: 'security',
  justice: 'justice',
  sceaux: 'justice',
  finances: 'finance',
  finance: 'finance',
  economie: 'finance',
  economy: 'finance',
  territoriale: 'territorial',
  territorial: 'territorial',
  religieuses: 'religious',
  religieux: 'religious',
  culte: 'religious',
  cultes: 'religious',
  religious: 'religious',
  worship: 'religious',
  habous: 'religious',
  reconciliation: 'reconciliation',
  jeunesse: 'youth',
  youth: 'youth',
}

/** What a ministry's name says that it is in charge of. */
export function portfoliosIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((_, index) => portfolioOf(tokens, index) ?? [])
}

/** What a word says that a minister is in charge of, in one word for both languages; null when it says nothing. */
export function portfolioOf(tokens: readonly Token[], index: number): string | null {
  const plain = tokens[index]?.plain ?? ''
  // « forces » are those of « ministre des Forces armées » only.
  if (plain === 'forces' && tokens[index - 1]?.plain !== 'armed' && tokens[index + 1]?.plain !== 'armees')
    return null
  // « le Département des affaires étrangères finance la rencontre »
  if (plain === 'finance' && Object.hasOwn(PORTFOLIOS, tokens[index - 1]?.plain ?? '')) return null
  return Object.hasOwn(PORTFOLIOS, plain) ? (PORTFOLIOS[plain] ?? null) : null
}
