import { francAll } from 'franc-min'

/** ISO 639-3 of what the region's press is written in, and ISO 639-1. The language is one of these. */
const LANGUAGES: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  arb: 'ar',
  spa: 'es',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  rus: 'ru',
  tur: 'tr',
  cmn: 'zh',
  hau: 'ha',
}

const SHORTEST = 60
const MOST_READ = 5_000
// The two that most pages are in are told apart by their smallest
// words, where trigrams of names would mislead.
const SMALL_WORDS = {
  fr: /\b(le|la|les|des|du|un|une|et|est|dans|pour|par|sur|avec|aux|au|ce|qui|que)\b/giu,
  en: /\b(the|of|and|to|in|is|was|were|for|on|with|that|by|at|from|has|have)\b/giu,
} as const

/**
 * The language of a text, ISO 639-1; what the page declares decides only where the text is too short to tell.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, MOST_READ)
  const said = declared?.slice(0, 2).toLowerCase() ?? null
  const known = Object.values(LANGUAGES).includes(said ?? '') ? said : null
  if (sample.length < SHORTEST && known !== null) return known
  const [french, english] = [sample.match(SMALL_WORDS.fr) ?? [], sample.match(SMALL_WORDS.en) ?? []]
  const most = Math.max(french.length, english.length)
  if (most > sample.length / 60) return french.length >= english.length ? 'fr' : 'en'
  const [[code = 'und'] = []] = francAll(sample, { only: Object.keys(LANGUAGES), minLength: 10 })
  return LANGUAGES[code] ?? known
}
