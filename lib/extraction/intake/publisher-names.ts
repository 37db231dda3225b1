import { wordsIn } from './article-start'
import type { RawLine } from './lines'

const NAME_END =
  /\s(?:par|by|tous droits|all rights|reproduction|mentions|[–—-]|with|pour)\s|\s[–—-]|,|\s(?:tous droits|all rights)/iu
const COMPANY = /[\s,]+(?:ltd|limited|sarl|s\.a\.r\.l|sa|s\.a|sas|inc|llc|plc|gmbh|newspapers?)\.?$/iu
const NO_NAME =
  /^(?:(?:tous droits|all rights|reproduction|copyright|photo|getty|communiqu[ée]|press release|agences?$|autre presse|archives?$|pool$|infos?$|newswire$|news$).{0,60}|dr|le|la|les|the|all|et agences?)$/iu
const SMALL = new Set('de du des la le les et the of and in for d l à aux a au en on'.split(' '))
const DOMAIN =
  /^(?:www\.)?\p{L}[\p{L}\d-]{2,30}\.(?:com|net|org|info|media|news|africa|tv|ml|bf|ne|sn|ci|tg|bj|td|mr|gn|ma|dz|cm|ng|gh|fr|be|ch|ca|eu|int|uk|us|es|it|de|tn|eg|za|ke|et|lr|gm|ly|press|online|live)$/iu

/** Whether a text is the address of a site and nothing else, as portals name themselves: « aBamako.com ». */
export const isDomain = (text: string): boolean => DOMAIN.test(text)

/** Whether all the longer words of a short text begin as names do. */
export function isProperName(text: string): boolean {
  if (!/^[\p{Lu}\d\u0600-\u06ff]/u.test(text) || /[.!?]$/.test(text)) return false
  const words = text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []
  return words.every((word) => SMALL.has(word.toLowerCase()) || /^[\p{Lu}\u0600-\u06ff]/u.test(word))
}

const SIGNING =
  /^(?:par|by|©|copyright|follow|suivez|more from|source\s?:|soumis par|retrouvez)\s?(?:the\s)?/iu

/** Whether a line is signed with a name: « Par X », « © X », « X est … », « X.com ». */
export function isSigned(text: string, name: string): boolean {
  const [line, wanted] = [text.replace(SIGNING, ''), name.toLowerCase()]
  if (
    !line
      .toLowerCase()
      .replace(/^\d{4}\s/, '')
      .startsWith(wanted)
  )
    return joined(line).startsWith(`${joined(name)}com`)
  const rest = line.slice(wanted.length)
  if (line.length < text.length) return !/^\p{L}/u.test(rest)
  return /^(?:\s?©|\s(?:est|is)\s|\.[a-z]{2,5}\b|,\s)/iu.test(rest)
}

const joined = (text: string) =>
  text
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The name in what a line says; null where it says none. */
export function tidyName(words: string): string | null {
  const name = (words.split(NAME_END)[0] ?? '')
    .replace(/[\s.,:–—-]+$/u, '')
    .replace(COMPANY, '')
    .trim()
  if (name.length < 2 || NO_NAME.test(name) || wordsIn(name) > 9) return null
  // “defenceNet”
  return isDomain(name) || /^[\p{Lu}\u0600-\u06ff\d]|^\p{Ll}{2,12}\p{Lu}/u.test(name) ? name : null
}

/** A name in capitals as the page writes it elsewhere, else with capitals where names have them. */
export function inUsualCase(name: string, lines: RawLine[]): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name) || /^\p{Lu}{2,6}$/u.test(name)) return name
  for (const { text } of lines) {
    const place = text.toLowerCase().indexOf(name.toLowerCase())
    const found = place < 0 ? '' : text.slice(place, place + name.length)
    if (found !== '' && found.toLowerCase() === name.toLowerCase() && found !== name) return found
  }
  const words = name.split(' ').map((word, place) => {
    const lower = word.toLowerCase()
    if (place > 0 && SMALL.has(lower)) return lower
    if (
      /^(?:[\p{Lu}]{1,2}|ONU|BBC|RFI|RTI|ORTM|RTB|RTN|APS|AMAP|AIB|ANP|ATOP|MAP)$/u.test(word) &&
      !SMALL.has(lower)
    )
      return word
    return lower.replace(/(?:^|['’-])\p{L}/gu, (start) => start.toUpperCase())
  })
  return words.join(' ')
}

const SECTION =
  /^(?:accueil|home|menu|politi(?:que|cs)|[ée]conomie|[ée]co|economy|business|soci[ée]t[ée]|society|sports?|culture|afri(?:que|ca)|monde|world|local|global|nationale?|internationale?|r[ée]gions?|s[ée]curit[ée]|security|sant[ée]|health|justice|news|latest|hot|breaking|featured|stories|top|main|search|actualit[ée]s?|actus?|infos?|opinions?|une|annonces?|vid[ée]os?|contact|emploi|jobs|n[ée]crologie|diaspora|metro|forum|tribunes?|dossiers?|rubriques?|media|press|releases?|communiqu[ée]s?|publications?|programmes?|about|us|services?|direct|live|mali|niger|burkina|faso|tchad|chad|togo|b[ée]nin|ghana|nigeria|maroc|s[ée]n[ée]gal|mauritanie|sahel)$/iu

/** Whether a text names a section of a site or a country, and nothing else: « Accueil », “World News”. */
export function isSection(text: string): boolean {
  if (/\d/.test(text)) return false
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !SMALL.has(word.toLowerCase()))
  return words.length > 0 && words.every((word) => SECTION.test(word))
}

/**
 * Whether a text may be the name of an outlet, where it stands like one:
 * « La Revue du Monde », “SearchEngineGo”.
 */
export function isOutlet(text: string): boolean {
  if (!isProperName(text) || isSection(text)) return false
  const words = wordsIn(text)
  return words <= 6 && (words > 1 || /\p{Ll}\p{Lu}/u.test(text))
}
