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
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
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

const OUTERMOST: Element = { tag: '', zone: null, zoneStart: 0, isUnseen: false, heading: 0 }

const DEEPEST = 300
// Each open element makes the next one dearer.
const DEEPEST_READ = 12_000
const MOST_FOR_READABILITY = 1_500_000
const MOST_ELEMENTS = 15_000
const LEAST_MAIN = 400
// A page is wrapped in so many forms and the like at most; more is no page.
const MOST_WRAPPERS = 4
const SHORTEST_PROSE = 80

/**
 * The lines and the head of a web page. Nothing in it is run, fetched or trusted. Throws IntakeError for what is nested as
 * no page is.
 */
export function readHtml(html: string): HtmlPage {
  const { lines, head, depth, elements } = walkAround(html)
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
    return new Set(walk(found.content).lines.map(({ text }) => fold(text).text))
  } catch {
    // It only helps; what makes it fail is read without it.
    return null
  }
}

interface Element {
  tag: string
  zone: Zone | null
  /** The element that the zone begins with, counted from the page's first; 0 without a zone. */
  zoneStart: number
  isUnseen: boolean
  heading: number
}

/** Like `walk`; what wraps the article is no zone, whatever its name. */
function walkAround(html: string) {
  const wrappers = new Set<number>()
  for (;;) {
    const walked = walk(html, wrappers)
    const wrapper = wrappers.size < MOST_WRAPPERS ? mostProse(walked.lines, walked.zoneStarts) : 0
    if (wrapper === 0) return walked
    wrappers.add(wrapper)
  }
}

/** The zone with most of the prose where hardly any stands outside of zones, by the element that it begins with; else 0. */
function mostProse(lines: RawLine[], zoneStarts: number[]): number {
  const sums = new Map<number, number>()
  for (const [index, { text, linked }] of lines.entries()) {
    if (text.length < SHORTEST_PROSE || linked > 0.5) continue
    const start = zoneStarts[index] ?? 0
    sums.set(start, (sums.get(start) ?? 0) + text.length)
  }
  if ((sums.get(0) ?? 0) >= LEAST_MAIN) return 0
  const [most] = [...sums].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? 0
}

function walk(html: string, wrappers: ReadonlySet<number> = new Set()) {
  const head: PageHead = {
    title: null,
    language: null,
    meta: new Map(),
    canonical: null,
    jsonLd: [],
    times: [],
  }
  const lines: RawLine[] = []
  const zoneStarts: number[] = []
  const stack: Element[] = []
  let [text, linked, links, depth, elements] = ['', 0, 0, 0, 0]
  let reading: 'title' | 'json' | null = null
  let inArticle = 0
  let afterLink = false
  const here = (): Element => stack.at(-1) ?? OUTERMOST
  const endLine = () => {
    const { zone, zoneStart, heading } = here()
    const words = visibleText(text).replace(/\s+/gu, ' ').trim()
    if (words !== '') {
      lines.push({
        text: words,
        heading,
        linked: Math.min(1, linked / words.length),
        zone,
        isOutside: false,
        isCut: false,
        afterGap: true,
      })
      zoneStarts.push(zoneStart)
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
      const element = elementOf(tag, attributes, here(), inArticle > 0)
      if (element.zoneStart === 0 && element.zone !== null) {
        stack.push(wrappers.has(elements) ? { ...element, zone: null } : { ...element, zoneStart: elements })
      } else stack.push(element)
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
  return { lines, zoneStarts, head, depth, elements }
}

function elementOf(
  tag: string,
  attributes: Record<string, string>,
  parent: Element,
  inArticle: boolean,
): Element {
  const isHidden = 'hidden' in attributes || /display:\s?none/i.test(attributes.style ?? '')
  return {
    tag,
    isUnseen: parent.isUnseen || UNSEEN.has(tag) || isHidden,
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : parent.heading,
    // A header of the article holds its title; one of the page does not.
    zoneStart: parent.zoneStart,
    zone: parent.zone ?? ZONES[tag] ?? (tag === 'header' && !inArticle ? 'header' : zoneOf(tag, attributes)),
  }
}

function zoneOf(tag: string, attributes: Record<string, string>): Zone | null {
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
