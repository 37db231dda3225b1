import { plainLetters } from '../text/reading'
import type { Page } from './intake'

/** How the base's articles name their publishers. */
export interface KnownPublishers {
  /** By the name in small plain letters without spaces, and by the same without « .com ». */
  names: ReadonlyMap<string, string>
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
    if (name === '') continue
    count(names, keyOf(name), name)
    const host = hostOf(url)
    if (host === null) continue
    count(hosts, host, name)
    count(hosts, `${host} ${language}`, name)
  }
  return { names: new Map(chosen(names, false)), hosts: new Map(chosen(hosts, true)) }
}

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
const withoutSource = (publisher: string) => publisher.replace(/\s\([^()]{1,80}\)$/u, '').trim()

function keyOf(name: string): string {
  return plainLetters(name)
    .replace(/^www\./u, '')
    .replace(/\.[a-z]{2,5}$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null
}

/**
 * The page with its publisher as the base's articles write it: by the address, by what the page says, else by a line around
 * the text that is such a name and nothing else. What the base does not know stays as the page says it.
 */
export function withKnownPublisher(page: Page, known: KnownPublishers): Page {
  const publisher = publisherOf(page, known)
  return { ...page, metadata: { ...page.metadata, publisher } }
}

function publisherOf({ lines, metadata }: Page, { names, hosts }: KnownPublishers): string | null {
  const { publisher, url, language } = metadata
  const host = hostOf(url)
  const ofHost = host === null ? undefined : (hosts.get(`${host} ${language}`) ?? hosts.get(host))
  const said = publisher === null ? undefined : known(publisher, names)
  if (ofHost !== undefined) return said?.startsWith(`${ofHost} (`) ? said : ofHost
  if (said !== undefined) return said
  const edges = [...lines.slice(0, EDGE), ...lines.slice(-EDGE)].flatMap(({ text, reason }) =>
    reason === null || reason === 'related' || reason === 'headlines' || text.length > LONGEST ? [] : [text],
  )
  const found = edges.flatMap((text) => {
    const owned = /(?:©|copyright)\s?(?:copyright\s)?(?:20\d\d\s)?(?<name>[^|©]{3,60})$/iu.exec(text)?.groups
      ?.name
    return names.get(keyOf(owned ?? text)) ?? []
  })
  return found.find((name) => publisher === null || publisher.endsWith(` ${name}`)) ?? publisher
}

const EDGE = 8
const LONGEST = 60

/** A name as the base has it: the whole, or a part of « APAnews - Agence de Presse Africaine ». */
function known(publisher: string, names: KnownPublishers['names']): string | undefined {
  const [, portal, source] = /^(.{2,60}) \(([^()]{2,60})\)$/u.exec(publisher) ?? []
  if (portal && source) {
    const [site, from] = [names.get(keyOf(portal)), names.get(keyOf(source))]
    return site === undefined ? undefined : `${site} (${from ?? source})`
  }
  const parts = publisher.split(/\s[–—|:-]\s/u)
  return [publisher, ...parts].map((part) => names.get(keyOf(part))).find((name) => name !== undefined)
}
