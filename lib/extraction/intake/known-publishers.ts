import { plainLetters } from '../text/reading'
import type { Page } from './intake'
import { type KnownNames, keyOf, longFormOf, outletAround, portalOf, startOf, wireIn } from './known-names'
import { isDomain, isProperName, isSection } from './publisher-names'

/** How the base's articles name their publishers. */
export interface KnownPublishers {
  /** By the name in small plain letters without spaces, and by the same without « .com ». */
  names: KnownNames
  /** Outlets whose articles others reproduce: « allAfrica (RFI) ». */
  sources: KnownNames
  /** By « host » and by « host language »; only hosts whose articles all have the same. */
  hosts: ReadonlyMap<string, string>
}

interface Published {
  publisher: string
  url: string | null
  language: string | null
}

/** The publishers of the articles on file. */
export function publishersOf(articles: readonly Published[]): KnownPublishers {
  const [names, hosts] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()]
  for (const { publisher, url, language } of articles) {
    const name = withoutSource(publisher)
    const key = keyOf(name)
    if (key === '') continue
    count(names, key, name)
    const host = hostOf(url)
    if (host === null) continue
    count(hosts, host, name)
    count(hosts, `${host} ${language}`, name)
  }
  const known = new Map(chosen(names, false))
  const sources = articles.flatMap(({ publisher }) => SOURCE.exec(publisher)?.[1] ?? []).filter(isSource)
  return {
    names: known,
    sources: new Map(sources.map((name) => [keyOf(name), known.get(keyOf(name)) ?? name])),
    hosts: new Map(chosen(hosts, true)),
  }
}

// « Le Pays (Tchad) » is no article of Le Pays that others reproduce.
const isSource = (name: string) => keyOf(name) !== '' && isProperName(name) && !isSection(name)

function count(all: Map<string, Map<string, number>>, key: string, name: string) {
  const counts = all.get(key) ?? new Map<string, number>()
  all.set(key, counts.set(name, (counts.get(name) ?? 0) + 1))
}

function chosen(all: Map<string, Map<string, number>>, isAlone: boolean): [string, string][] {
  return [...all].flatMap(([key, counts]) => {
    const [[name] = []] = [...counts].toSorted((one, other) => other[1] - one[1])
    return name === undefined || (isAlone && counts.size > 1) ? [] : [[key, name]]
  })
}

// « allAfrica (RFI) » is published by allAfrica.
const SOURCE = /\s\(([^()]{1,80})\)$/u
const withoutSource = (publisher: string) => publisher.replace(SOURCE, '').trim()

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null
}

/**
 * The page with its publisher as the base's articles write it: by the address, by what the page says, else by
 * a line around the text that stands where sites name themselves; with the outlet in brackets from whom it
 * has the article. What the base does not know stays as the page says it.
 */
export function withKnownPublisher(page: Page, known: KnownPublishers): Page {
  const outlet = publisherOf(page, known)
  const publisher = outlet === null || outlet.endsWith(')') ? outlet : withSource(outlet, page, known)
  return { ...page, metadata: { ...page.metadata, publisher } }
}

/** « Outlet (source) » where the page says from whom it has the article, or who passed it on. */
function withSource(outlet: string, { lines, metadata }: Page, { names, sources }: KnownPublishers) {
  const portal = portalOf(outlet, lines, metadata.title, names)
  if (portal !== null && !isSame(portal, outlet)) return `${portal} (${shortFormOf(outlet, names, sources)})`
  const wire = wireIn(lines, metadata.title, sources)
  return wire === null || isSame(outlet, wire) ? outlet : `${outlet} (${wire})`
}

/** The name on file whose letters are the first of a name's words: RFI; else the name itself. */
function shortFormOf(name: string, names: KnownNames, sources: KnownNames) {
  if (names.has(keyOf(name)) || sources.has(keyOf(name))) return name
  return [...sources.values()].find((short) => longFormOf(short, [name]) !== null) ?? name
}

/** Whether one name is the other, holds its words or stands for it by its first letters. */
function isSame(outlet: string, wire: string) {
  return (
    keyOf(outlet) === keyOf(wire) ||
    holds(unglued(outlet), unglued(wire)) ||
    holds(unglued(wire), unglued(outlet)) ||
    longFormOf(wire, [outlet]) !== null ||
    longFormOf(outlet, [wire]) !== null
  )
}

/** « APAnews » as « APA news », « DeltaWatch » as « Delta Watch ». */
const unglued = (name: string) => name.replace(/(?<=\p{Lu}{2})(?=\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')

function publisherOf({ lines, metadata }: Page, { names, hosts }: KnownPublishers): string | null {
  const { publisher, url, language } = metadata
  const host = hostOf(url)
  const ofHost = host === null ? undefined : (hosts.get(`${host} ${language}`) ?? hosts.get(host))
  const said = publisher === null ? undefined : known(publisher, names, hosts)
  if (ofHost !== undefined) return said?.startsWith(`${ofHost} (`) ? said : ofHost
  if (said !== undefined) return said
  const found = outletAround(lines, metadata.title, names)
  // « Éditions du Fanal » publish Le Fanal; what is named otherwise is another.
  if (found !== null && (publisher === null || isDomain(publisher) || holds(publisher, found))) return found
  if (publisher === null) return null
  return longFormOf(publisher, names.values()) ?? ofState(publisher, lines, names) ?? publisher
}

// « Ministère de l’Intérieur du Bénin »
const OF_STATE =
  /^(?<office>(?:Minist|Pr[ée]sid|Gouvern|Prim|Assembl)[^()]{4,60}?) (?:du|de la|de l’|des|d’|of|,) ?(?<state>\p{Lu}[\p{L} ’-]{3,30})$/u

/** An office as the base names it, with its state, which the lines around the article name elsewhere. */
function ofState(publisher: string, lines: Page['lines'], names: KnownNames): string | null {
  const around = lines.flatMap(({ text, reason }) => (reason === null ? [] : [text])).join(' | ')
  for (const name of names.values()) {
    const { office = '', state = '' } = OF_STATE.exec(name)?.groups ?? {}
    if (office !== '' && keyOf(publisher).startsWith(keyOf(office)) && holds(around, state)) return name
  }
  return null
}

const holds = (whole: string, part: string) =>
  ` ${plainLetters(whole).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${plainLetters(part).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
  )

/**
 * A name as the base has it: the whole, its address, or a part of « APAnews - Agence de Presse Africaine ».
 */
function known(publisher: string, names: KnownNames, hosts: KnownPublishers['hosts']): string | undefined {
  const [, portal, source] = /^(.{2,60}) \(([^()]{2,60})\)$/u.exec(publisher) ?? []
  if (portal && source) {
    const [site, from] = [
      names.get(keyOf(portal)) ?? hosts.get(portal.toLowerCase()),
      names.get(keyOf(source)),
    ]
    return site === undefined || site === from ? site : `${site} (${from ?? source})`
  }
  if (isDomain(publisher)) {
    const ofAddress = hosts.get(publisher.toLowerCase().replace(/^www\./u, ''))
    if (ofAddress !== undefined) return ofAddress
  }
  const parts = publisher.split(/\s[–—|:-]\s/u)
  const whole = [publisher, ...parts].map((part) => names.get(keyOf(part))).find((name) => name !== undefined)
  return whole ?? startOf(publisher, names) ?? undefined
}
