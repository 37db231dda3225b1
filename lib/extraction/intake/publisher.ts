import { isProse, paragraphsOf, wordsIn } from './article-start'
import { isRow, ruleFor } from './boilerplate-patterns'
import type { RawLine } from './lines'
import { writtenDay } from './published'
import {
  inUsualCase,
  isDomain,
  isOutlet,
  isProperName,
  isSection,
  isSigned,
  tidyName,
} from './publisher-names'

const SAID = [
  /^(?:.{0,40}[|·]\s*)?(?:publi[ée]e?|paru|published) (?:dans|sur|in) (?<name>.{2,60}?)(?:\s(?:le|du|on|n°)\s|\s?[|,·–-]|$)/iu,
]
const OWNED =
  /(?:©|copyright|\(c\))\s{0,3}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?(?:\s?copyright(?: (?:19|20)\d\d)?)?[\s,:–-]{0,4}(?<name>\p{L}(?:(?![ ,](?:19|20)\d\d)[^|©.;:()/]){1,60}(?:\.[a-z]{2,5}\b)?)/iu
const OWNED_IN_ARABIC =
  /جميع الحقوق محفوظة\s(?:ل?(?:موقع|صحيفة|جريدة|وكالة)\s)?(?<name>[\u0600-\u06ff][^|©.]{2,40})/u
const OWNED_AFTER = /^(?<name>\p{L}[^|©;:()/]{1,50}?)[\s,–-]{1,4}(?:©|copyright\b|\(c\)) ?(?:19|20)\d\d/iu
// « Le Fanal - Tous droits réservés »
const RESERVED = /^(?<name>\p{Lu}[^|©.;:()/]{1,50}?)\s?[-–—,]\s(?:tous droits|all rights)\s/iu
const PUBLISHED_BY = /(?:une publication (?:de|du groupe)|published by)\s?(?<name>\p{Lu}[^|;:()/]{2,60})/iu
const IS_PUBLISHED =
  /^(?<name>\p{Lu}.{2,50}?) (?:est (?:[ée]dit[ée]e? par|une? (?:programme|publication|site|journal) )|is (?:published by|a publication of))/u
// « Radio du Fleuve, BP 12, Gao »
const ADDRESS =
  /^(?<name>\p{Lu}[^,–—:]{1,60}?)(?:,|\s[-–—])\s(?:.{0,80}[\s,])?(?:B\.?\s?P\.?\s?\d|P\.?\s?O\.? Box|T[ée]l[. :])/u
const BESIDE_BYLINE = /^(?<name>[^|:—–]{3,50}?)\s[|—–-]\s(?:par|by|publi[ée]e?|posted|published)\s/iu
// « © Autre presse par DR » and « … devant la foule. © Agence X » sign pictures, often of another house.
const CREDIT = /^.{25,220}\s©|^©[^|]{2,40}\s(?:par|by|\/)\s/iu
const OF_PICTURES =
  /©\s?(?:AFP|AP|Reuters|Getty|EPA|Xinhua|DR|UN Photo|Nations Unies|ONU|Présidence|Autre presse)(?!\p{L})/iu
const DIRECTED = /directeur de (?:la )?publication\s?:\s?(?<name>\p{Lu}[^|;:()/–—]{2,60})/iu
const PRESS =
  /(?:^|[\s'’-])(?:journal|news|infos?|informations?|hebdo|presse?|courr?ier|times|herald|tribune|gazette|radio|fm|tv|agence|agency|post|daily|monitor|review|voix|voice|[ée]cho|quotidien|sentinel|magazine|mag|actu|actualit[ée]s?|matin|soir|wire|d[ée]p[êe]ches?|newsroom|chronicle|ledger|observateur|observer|ind[ée]pendant|independent|guardian|standard|nation|le monde|sun|star|mirror|express|[ée]clair|bulletin|notes|correspondant|portail|m[ée]dias?|media|libre|nouvelles?|nouvel|essor|opinion)(?=$|[\s'’.-])/iu
const WIRE = /^[^!?()]{2,70}?\((?<name>[\p{Lu}][\p{L}'’ -]{1,40})\)[^.!?]{0,30}[-–—:]/u
const PARTED = /\s[–—|-]\s|\s(?:::|--)\s|\s{2,}|,\s|\s?:\s|\s\d|\s\(/u
const IN_ROW = /\s?[|›>»•·]\s?|\s{2,}|\s[–—-]\s/u
const HIGHEST = 6
const LOWEST = 6

/**
 * Who published an article, from the lines around it: as a line says, by the page's masthead, its copyright,
 * what signs the text or its dateline; « portal (newspaper) » where a portal says from whom it has the
 * article. Null for what is not stated.
 */
export function publisherIn(lines: RawLine[], title: number): string | null {
  const { first, last } = paragraphsOf(lines) ?? { first: lines.length, last: -1 }
  const short = lines.filter(({ text, isCut }) => text.length <= 260 && !isCut)
  const above = lines.slice(0, first).filter((_, place) => place !== title)
  const below = lines.slice(last + 1)
  const around = [...above, ...below].filter(({ text, isCut }) => text.length <= 260 && !isCut)
  const owners = around.filter(({ text }) => !CREDIT.test(text))
  const top = lines.slice(0, title >= 0 ? title : first).slice(0, HIGHEST)
  const portal = portalOf(top) ?? portalOf(below)
  const source = sourceOf([...above, ...below])
  if (portal !== null && source !== null && !portal.toLowerCase().startsWith(source.toLowerCase()))
    return `${portal} (${source})`
  const name =
    firstName(short, SAID) ??
    firstName(named(above), [BESIDE_BYLINE]) ??
    masthead(top, [...above, ...below]) ??
    firstName(owners, [OWNED_AFTER, OWNED, OWNED_IN_ARABIC, RESERVED, PUBLISHED_BY, IS_PUBLISHED, ADDRESS]) ??
    firstName(named(below), [DIRECTED]) ??
    signatureOf(below) ??
    firstName(
      around.filter(({ text }) => !OF_PICTURES.test(text)),
      [OWNED],
    ) ??
    wireOf(lines[first]?.text ?? '') ??
    firstName(around, [/^by (?<name>\p{Lu}[^|,]{2,40}) staff\b/iu]) ??
    bottomOf(below) ??
    source
  return name === null ? null : inUsualCase(name, lines)
}

/** Lines that name a newspaper or agency in their first words: « Politique | Par X » does not. */
function named(lines: RawLine[]) {
  return lines.filter(
    ({ text }) => text.length <= 260 && PRESS.test((DIRECTED.exec(text)?.groups?.name ?? text).slice(0, 50)),
  )
}

function firstName(lines: RawLine[], patterns: RegExp[]): string | null {
  for (const pattern of patterns) {
    for (const { text } of lines) {
      const name = tidyName(pattern.exec(text)?.groups?.name ?? '')
      if (name !== null) return name
    }
  }
  return null
}

/** The name at the head of a page: alone, or with what it says of itself after it. */
function masthead(top: RawLine[], around: RawLine[]): string | null {
  for (const [place, line] of top.entries()) {
    const { text, isCut, zone } = line
    const isHead = isCut ? !top[place - 1]?.isCut : !isRow(text) || writtenDay(text) !== null || place === 0
    if (zone === 'menu' || text.length > 120 || !isHead || ruleFor(text)?.isSure) continue
    const parts = text
      .replace(/^(?:bienvenue (?:sur|à|au|aux)|welcome to)\s/iu, '')
      .split(isRow(text) ? IN_ROW : PARTED)
    const [name = '', second = ''] = parts
    if (stands(second, name)) return tidyName(second)
    const words = wordsIn(name)
    if (isDomain(name)) return name
    if (place === 0 && isOutlet(text) && isLonely(top)) return tidyName(text)
    if (place === 0 && isOutlet(name) && (isSection(second) || PRESS.test(second))) return tidyName(name)
    if (words > 7 || !isProperName(name) || isCountryMenu(top, place)) continue
    if (around.some((other) => other !== line && isSigned(other.text, name))) return tidyName(name)
    if (isCut || words < 2) continue
    if (PRESS.test(name) || (isLoud(name) && parts.length > 1 && !/\s?:\s/.test(text))) return tidyName(name)
    if (place === 0 && isMenu(top[1])) return tidyName(name)
  }
  return null
}

/** A name alone on the first line, with the menus of its site below. */
const isLonely = ([first, second]: RawLine[]) =>
  first?.isCut === false &&
  !/[|:,(»>/]|\s[–—-]|\d[.,]\d/u.test(first.text) &&
  second !== undefined &&
  second.text.length < 120 &&
  !isProse(second)

const isLoud = (name: string) => name === name.toUpperCase() && (name.match(/\p{Lu}{3,}/gu) ?? []).length > 1

/** « CNB | Continental News Bulletin » */
function stands(name: string, acronym: string) {
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? ''
  return initials.length > 1 && initials === acronym
}

const isMenu = (line: RawLine | undefined) => line !== undefined && (line.isCut || isRow(line.text))

// A row of countries or topics begins with one of them, not with the name of its site.
function isCountryMenu(top: RawLine[], place: number) {
  return top[place]?.isCut === true && wordsIn(top[place]?.text ?? '') > 4
}

/** The portal on which an article of another house stands: it calls itself by its address. */
function portalOf(lines: RawLine[]): string | null {
  for (const { text, isCut } of lines) {
    if (isCut || text.length > 200) continue
    const [, , signed] = SIGNED_BOTH.exec(text) ?? []
    const distributed = /(?:distribu[ée]e?|distributed) (?:par|by) [^()]{2,60}\(([^()]{4,30})\)/iu.exec(
      text,
    )?.[1]
    const [alone = ''] = text.split(PARTED)
    const name = signed ?? distributed ?? alone
    if (isDomain(name)) return name
  }
  return null
}

// « Le Relais - Portail.net »
const SIGNED_BOTH = /^(\p{Lu}[^|:]{2,40}?)\s[-–—]\s(\S{4,30})$/u

const SOURCE = [
  /^(?:read the original article on|lire l['’]article (?:original )?(?:sur|de)) (?<name>[^|:]{2,40})$/iu,
  /^(?:publi[ée]e?|published|posted) (?:le |on )?[^|]{6,40}\|\s{0,3}(?<name>[^|:\d]{2,40})$/iu,
  // « Agence du delta | Mardi 12 mai 2015 | Lu 418 fois »
  /^(?<name>[^|:\d]{3,50}) \| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|\d{1,2})\s[^|]{4,30}(?:\||$)/iu,
  // « Vous êtes ici : Portail » Le Relais »
  /^(?:vous [êe]tes ici|you are here)\s?:[^»>]{2,40}[»>]\s(?<name>\p{Lu}[^»>|]{2,40})$/iu,
]
const CREDITED = /^sources?\s?:\s?(?<name>[^/:]{2,60})$/iu

function sourceOf(lines: RawLine[]): string | null {
  for (const { text } of lines) {
    const [, signed = '', portal = ''] = SIGNED_BOTH.exec(text) ?? []
    if (isDomain(portal)) return tidyName(signed)
    // « Le Relais (Ouagadougou) », as portals of the continent write it
    const ofTown = OF_TOWN.exec(text)?.groups?.name ?? ''
    if (ofTown !== '') return tidyName(ofTown)
  }
  const credited = firstName(lines, [CREDITED])
  // « Source : bureau régional » names no outlet.
  return (
    firstName(lines, SOURCE) ??
    (credited !== null && (isProperName(credited) || PRESS.test(credited)) ? credited : null)
  )
}

const OF_TOWN = /^(?<name>\p{Lu}[^():|,]{1,50}) \(\p{Lu}[\p{L}’'-]{2,20}(?: [\p{L}’'-]{2,20}){0,2}\)$/u

/** What signs a text: an address or the name of a newspaper, alone right below it. */
function signatureOf(below: RawLine[]): string | null {
  for (const line of below.slice(0, LOWEST)) {
    const { text, zone } = line
    if (text.length > 60 || zone !== null || (ruleFor(text) && !isDomain(text))) continue
    if (isDomain(text)) return text
    const isName = isProperName(text) || /^(?:agence|journal|radio|t[ée]l[ée]vision|quotidien)\s/iu.test(text)
    if (isName && PRESS.test(text) && wordsIn(text) >= 2 && wordsIn(text) <= 7 && !/[:?!.]/.test(text))
      return tidyName(text)
  }
  return null
}

/** The last line of a page, where its site names itself: « Radio du Fleuve 98.4 – la voix de tous ». */
function bottomOf(below: RawLine[]): string | null {
  for (const { text, isCut } of below.slice(-2)) {
    const [start = ''] = text.split(PARTED)
    const [site = ''] = text.split(/,\s|\s/u)
    if (isCut || text.length > 160 || text.includes(':')) continue
    if (isDomain(site)) return site
    if (start !== text && PRESS.test(start) && isProperName(start) && wordsIn(start) >= 2)
      return tidyName(start)
  }
  return null
}

function wireOf(paragraph: string): string | null {
  const name = tidyName(WIRE.exec(paragraph.slice(0, 140))?.groups?.name ?? '')
  // « Somone (Sénégal) – » names a country.
  return name !== null && (PRESS.test(name) || /^\p{Lu}{2,6}$/u.test(name)) ? name : null
}
