import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { fold } from '@/lib/evidence/fold'
import { IntakeError } from './intake-error'
import { type RawLine, visibleText, type Zone } from './lines'

/** What a web page says of itself in its head, as it says it. */
export interface PageHead {
  /** Of <title>. */
  title: string | null
  /** Of <html lang>. */
  language: string | null
  /** By name, property or itemprop, in lower case; the first of each. */
  meta: Map<string, string>
  canonical: string | null
  /** Texts of its JSON-LD blocks. */
  jsonLd: string[]
  /** Values of <time datetime>, in order. */
  times: string[]
}

export interface HtmlPage {
  lines: RawLine[]
  head: PageHead
}

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'option',
  'textarea',
  'button',
  'head',
])
const BLOCKS = new Set(
  [
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption',
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary',
    'table tbody td tfoot th thead title tr ul',
  ].flatMap((tags) => tags.split(' ')),
)
const ZONES: Readonly<Record<string, Zone>> = {
  nav: 'menu',
  menu: 'menu',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  figcaption: 'caption',
  caption: 'caption',
}
const ZONED =
  /(?:^|[\s_-])(?:(menu|nav|navbar|navigation|breadcrumbs?|topbar)|(footer|copyright)|(sidebar|related|popular|trending|ticker|newsletter|cookies?|consent|gdpr|share|sharing|social|addtoany|comments?|respond|widget|advert|ads?|promo|banner|outbrain|taboola))(?:$|[\s_-])/i
// Page builders name every part of a page so, its text too; what follows tells which part it is.
const BUILDER = /\belementor-widget(?![a-z])/g
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

const OUTERMOST: Element = { zones: [], isUnseen: false, heading: 0 }

const DEEPEST = 300
// Each open element makes the next one dearer.
const DEEPEST_READ = 12_000
const MOST_FOR_READABILITY = 1_500_000
const MOST_ELEMENTS = 15_000
const LEAST_MAIN = 400
// A page is wrapped in so many forms and the like at most; more is no page.
const MOST_WRAPPERS = 4
const WRAPPING: ReadonlySet<Zone> = new Set(['form', 'aside', 'header'])
// A short report has a longer sidebar or more comments than text; what wraps
// an article leaves next to nothing outside.
const TIMES_OUTSIDE = 4
const SHORTEST_PROSE = 80

/**
 * The lines and the head of a web page. Nothing in it is run, fetched or trusted. Throws IntakeError for what
 * is nested as no page is.
 */
export function readHtml(html: string): HtmlPage {
  const { placed, head, depth, elements } = walk(html)
  const lines = withoutWrappers(placed)
  const isOrdinary = depth <= DEEPEST && elements <= MOST_ELEMENTS && html.length <= MOST_FOR_READABILITY
  const main =
    isOrdinary && tagSigns(html) <= SIGNS_PER_ELEMENT * (elements + LEAST_MAIN) ? mainText(html) : null
  if (main === null) return { lines, head }
  return { head, lines: lines.map((line) => ({ ...line, isOutside: !main.has(fold(line.text).text) })) }
}

// What is full of signs that open no element keeps a parser busy for nothing.
const SIGNS_PER_ELEMENT = 6

function tagSigns(html: string): number {
  return html.match(/</g)?.length ?? 0
}

/** The lines of the page's main content as Readability finds it, folded; null when it finds too little. */
function mainText(html: string): Set<string> | null {
  try {
    const { document } = parseHTML(html)
    if (!document.documentElement) return null
    const found = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse()
    if (!found?.content || (found.textContent ?? '').length < LEAST_MAIN) return null
    return new Set(walk(found.content).placed.map(({ line }) => fold(line.text).text))
  } catch {
    // It only helps; what makes it fail is read without it.
    return null
  }
}

/** One for each element that a zone begins with. */
interface ZoneStart {
  zone: Zone
}

interface Element {
  /** The zones around its text, outermost first; no more of them than wrappers can hide. */
  zones: readonly ZoneStart[]
  isUnseen: boolean
  heading: number
}

interface PlacedLine {
  line: RawLine
  zones: readonly ZoneStart[]
}

/** The lines in the outermost of their zones; what wraps the article is none, whatever its name. */
function withoutWrappers(placed: PlacedLine[]): RawLine[] {
  const wrappers = new Set<ZoneStart>()
  while (wrappers.size < MOST_WRAPPERS) {
    const wrapper = wrapperIn(placed, wrappers)
    if (wrapper === null) break
    wrappers.add(wrapper)
  }
  return placed.map(({ line, zones }) => ({ ...line, zone: outermost(zones, wrappers)?.zone ?? null }))
}

const outermost = (zones: readonly ZoneStart[], wrappers: ReadonlySet<ZoneStart>) =>
  zones.find((zone) => !wrappers.has(zone)) ?? null

/**
 * The zone with most of the prose, where hardly any stands outside of
 * zones; null where none holds an article.
 */
function wrapperIn(placed: PlacedLine[], wrappers: ReadonlySet<ZoneStart>): ZoneStart | null {
  const sums = new Map<ZoneStart, number>()
  let outside = 0
  for (const { line, zones } of placed) {
    if (line.text.length < SHORTEST_PROSE || line.linked > 0.5) continue
    const start = outermost(zones, wrappers)
    if (start === null) outside += line.text.length
    else if (WRAPPING.has(start.zone)) sums.set(start, (sums.get(start) ?? 0) + line.text.length)
  }
  if (outside >= LEAST_MAIN) return null
  const [[most, prose] = [null, 0]] = [...sums].toSorted(([, one], [, other]) => other - one)
  return prose >= Math.max(LEAST_MAIN, TIMES_OUTSIDE * outside) ? most : null
}

function walk(html: string) {
  const head: PageHead = {
    title: null,
    language: null,
    meta: new Map(),
    canonical: null,
    jsonLd: [],
    times: [],
  }
  const placed: PlacedLine[] = []
  const stack: Element[] = []
  let [text, linked, links, depth, elements] = ['', 0, 0, 0, 0]
  let reading: 'title' | 'json' | null = null
  let inArticle = 0
  let afterLink = false
  const here = (): Element => stack.at(-1) ?? OUTERMOST
  const endLine = () => {
    const { zones, heading } = here()
    const words = visibleText(text).replace(/\s+/gu, ' ').trim()
    if (words !== '') {
      const line = { text: words, heading, linked: Math.min(1, linked / words.length) }
      placed.push({ zones, line: { ...line, zone: null, isOutside: false, isCut: false, afterGap: true } })
    }
    ;[text, linked] = ['', 0]
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      elements++
      readHead(head, tag, attributes)
      if (tag === 'title' && head.title === null) reading = 'title'
      if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) reading = 'json'
      if (BLOCKS.has(tag)) endLine()
      if (tag === 'a') links++
      if (tag === 'article' || tag === 'main') inArticle++
      if (VOID.has(tag)) return
      depth = Math.max(depth, stack.length + 1)
      if (depth > DEEPEST_READ) throw new IntakeError('broken-page')
      stack.push(elementOf(tag, attributes, here(), inArticle > 0))
    },
    ontext(words) {
      if (reading === 'title') head.title = (head.title ?? '') + words
      else if (reading === 'json') head.jsonLd.push(words)
      else if (!here().isUnseen) {
        // Two links that touch are two buttons of a menu.
        text += afterLink && links > 0 && /^\S/.test(words) ? ` ${words}` : words
        afterLink = false
        if (links > 0) linked += words.length
      }
    },
    onclosetag(tag) {
      if (tag === 'title' || tag === 'script') reading = null
      if (BLOCKS.has(tag)) endLine()
      if (tag === 'a') {
        links = Math.max(0, links - 1)
        afterLink = true
      }
      if (tag === 'article' || tag === 'main') inArticle--
      if (!VOID.has(tag)) stack.pop()
    },
  })
  parser.write(html)
  parser.end()
  endLine()
  return { placed, head, depth, elements }
}

function elementOf(
  tag: string,
  attributes: Record<string, string>,
  parent: Element,
  inArticle: boolean,
): Element {
  const isHidden = 'hidden' in attributes || /display:\s?none/i.test(attributes.style ?? '')
  const zone = parent.zones.length > MOST_WRAPPERS ? null : zoneOf(tag, attributes, inArticle)
  return {
    isUnseen: parent.isUnseen || UNSEEN.has(tag) || isHidden,
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : parent.heading,
    zones: zone === null ? parent.zones : [...parent.zones, { zone }],
  }
}

function zoneOf(tag: string, attributes: Record<string, string>, inArticle: boolean): Zone | null {
  const ofTag = ZONES[tag]
  if (ofTag !== undefined) return ofTag
  // A header of the article holds its title; one of the page does not.
  if (tag === 'header' && !inArticle) return 'header'
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return null
  if (attributes.role === 'navigation') return 'menu'
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 400)
  const [, menu, footer, aside] = ZONED.exec(names.replace(BUILDER, '')) ?? []
  if (menu) return 'menu'
  if (footer) return 'footer'
  return aside ? 'aside' : null
}

function readHead(head: PageHead, tag: string, attributes: Record<string, string>) {
  if (tag === 'html') head.language ??= attributes.lang ?? attributes['xml:lang'] ?? null
  if (tag === 'time' && attributes.datetime) head.times.push(attributes.datetime)
  if (tag === 'link' && attributes.rel === 'canonical') head.canonical ??= attributes.href ?? null
  const name = attributes.name ?? attributes.property ?? attributes.itemprop
  const content = attributes.content
  if (tag !== 'meta' || !name || !content) return
  const key = name.toLowerCase()
  if (!head.meta.has(key)) head.meta.set(key, content)
}
