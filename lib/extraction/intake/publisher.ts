import { paragraphsOf, wordsIn } from './article-start'
import { isRow } from './boilerplate-patterns'
import type { RawLine } from './lines'

const SAID = [
  /^(?:.{0,40}[|·]\s*)?(?:publi[ée]e?|paru|published) (?:dans|sur|in) (?<name>.{2,60}?)(?:\s(?:le|du|on|n°)\s|\s?[|,·–-]|$)/iu,
  /^sources?\s?:\s?(?<name>[^/:]{2,60})$/iu,
]
const OWNED =
  /(?:©|copyright|\(c\))\s{0,3}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?[\s,:–-]{0,4}(?<name>\p{L}[^|©.;:()/\d]{1,60})/iu
const PUBLISHED_BY =
  /(?:directeur de (?:la )?publication\s?:|une publication (?:de|du groupe)|published by)\s?(?<name>\p{Lu}[^|;:()/]{2,60})/iu
const NAME_END =
  /\s(?:par|by|tous droits|all rights|reproduction|mentions|[–—-]|with|pour)\s|\s[–—-]|,|\s(?:tous droits|all rights)/iu
const COMPANY = /[\s,]+(?:ltd|limited|sarl|s\.a\.r\.l|sa|s\.a|sas|inc|llc|plc|gmbh)\.?$/iu
const NO_NAME =
  /^(?:(?:tous droits|all rights|reproduction|copyright|photo|getty|communiqu[ée]|press release|agences?$).{0,60}|dr|le|la|les|the|all|et agences?)$/iu
const PRESS =
  /(?:^|[\s'’-])(?:journal|news|infos?|informations?|hebdo|presse?|courr?ier|times|herald|tribune|gazette|radio|fm|tv|agence|agency|post|daily|monitor|review|voix|voice|[ée]cho|quotidien|sentinel|magazine|mag|actu|actualit[ée]s?|matin|soir|wire|d[ée]p[êe]ches?|newsroom|chronicle|ledger|observateur|observer|ind[ée]pendant|independent|guardian|standard|nation|le monde|sun|star|mirror|express|[ée]clair|bulletin|notes|correspondant|portail|m[ée]dias?|media|libre|nouvelles?|nouvel|essor|opinion)(?=$|[\s'’.-])/iu
const WIRE = /^[^!?()]{2,70}?\((?<name>[\p{Lu}][\p{L}'’ -]{1,40})\)[^.!?]{0,30}[-–—:]/u

/** Who published an article, from the lines around it: as a line says, by its copyright, its masthead, its dateline. */
export function publisherIn(lines: RawLine[], title: number): string | null {
  const { first, last } = paragraphsOf(lines) ?? { first: lines.length, last: -1 }
  const short = lines.filter(({ text, isCut }) => text.length <= 260 && !isCut)
  const around = [...lines.slice(0, first), ...lines.slice(last + 1)].filter(
    ({ text, isCut }) => text.length <= 260 && !isCut,
  )
  const top = lines.slice(0, title >= 0 ? title : first).slice(0, 6)
  const name =
    firstName(short, SAID) ??
    firstName(
      around.filter(({ text }) => !isCredit(text)),
      [OWNED, PUBLISHED_BY],
    ) ??
    masthead(top) ??
    firstName(around, [OWNED]) ??
    wireOf(lines[first]?.text ?? '') ??
    staffOf(around)
  return name === null ? null : inUsualCase(name, lines)
}

// « … devant la foule. © Agence X » signs a picture, and often another house's.
function isCredit(text: string) {
  return /^.{25,220}\s©/u.test(text)
}

function firstName(lines: RawLine[], patterns: RegExp[]): string | null {
  for (const pattern of patterns) {
    for (const { text } of lines) {
      const name = tidy(pattern.exec(text)?.groups?.name ?? '')
      if (name !== null) return name
    }
  }
  return null
}

/** The name at the head of a page: alone, or with what it says of itself after it. */
function masthead(lines: RawLine[]): string | null {
  for (const { text, isCut, zone } of lines) {
    if (isCut || zone === 'menu' || text.length > 120 || isRow(text)) continue
    const [start = ''] = text
      .replace(/^(?:bienvenue (?:sur|à)|welcome to)\s/iu, '')
      .split(/\s[–—|-]\s|\s{2,}|,\s|\s?:\s|\s\d/u)
    const isWhole = start.length === text.length
    const isLoud = start === start.toUpperCase() && /\p{Lu}{3}/u.test(start)
    const words = wordsIn(start)
    if (words < 2 || words > 6 || !/^\p{Lu}/u.test(start) || /[.!?]$/.test(start)) continue
    if (PRESS.test(start) || (isLoud && !isWhole)) return tidy(start)
  }
  return null
}

function wireOf(paragraph: string): string | null {
  const name = tidy(WIRE.exec(paragraph.slice(0, 140))?.groups?.name ?? '')
  // « Somone (Sénégal) – » names a country.
  return name !== null && (PRESS.test(name) || /^\p{Lu}{2,6}$/u.test(name)) ? name : null
}

function staffOf(lines: RawLine[]): string | null {
  return firstName(lines, [/^by (?<name>\p{Lu}[^|,]{2,40}) staff\b/iu])
}

function tidy(words: string): string | null {
  const name = (words.split(NAME_END)[0] ?? '')
    .replace(/[\s.,–—-]+$/u, '')
    .replace(COMPANY, '')
    .trim()
  if (name.length < 2 || NO_NAME.test(name) || wordsIn(name) > 9 || !/^[\p{Lu}\u0600-\u06ff\d]/u.test(name))
    return null
  return name
}

const SMALL = new Set('de du des la le les et the of and in for d l à aux'.split(' '))

/** A name in capitals as the page writes it elsewhere, else with capitals where names have them. */
function inUsualCase(name: string, lines: RawLine[]): string {
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
