import { z } from 'zod'
import { parseEdtf } from '@/lib/edtf/date'
import { tokensOf } from '../text/reading'
import { wordsIn } from './article-start'
import type { PageHead } from './html'
import { type RawLine, visibleText } from './lines'
import { writtenDay } from './published'

/** What the head of a page says of its article; null for what it does not say. */
export interface SaidInHead {
  title: string | null
  publisher: string | null
  author: string | null
  /** EDTF */
  published: string | null
  url: string | null
}

const SITE = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'application-name']
const AUTHOR = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
]
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publication_date',
  'publish-date',
  'pubdate',
  'sailthru.date',
  'date',
]

/** Reads what a page's head and its JSON-LD say of the article. `url` is where the page was found. */
export function readHead(head: PageHead, lines: RawLine[], url: string | null): SaidInHead {
  const linked = linkedData(head.jsonLd)
  const { site, title } = titleOf(head, lines, linked)
  const address = [head.meta.get('og:url'), head.canonical].find((one) => isArticle(one, url))
  return {
    title,
    publisher: firstSaid(head, SITE) ?? linked.publisher ?? site,
    author: authorOf(head) ?? linked.author,
    published:
      firstDate(PUBLISHED.map((name) => head.meta.get(name))) ??
      firstDate([linked.published, ...head.times.slice(0, 1)]),
    url: address ? new URL(address, url ?? undefined).href : url,
  }
}

function firstSaid({ meta }: PageHead, names: string[]): string | null {
  return names.map((name) => clean(meta.get(name))).find((text) => text !== null) ?? null
}

const NOBODY =
  /^(?:admin|staff.{0,20}|la r[ée]daction.{0,20}|r[ée]daction|service.{0,40}|webmaster|https?:.*|@.*)$/iu

function authorOf(head: PageHead) {
  const author = firstSaid(head, AUTHOR)
  return author === null || NOBODY.test(author) ? null : author
}

/** The page's title as its own text writes it, and the name of the site beside it in <title>. */
function titleOf(head: PageHead, lines: RawLine[], linked: LinkedData) {
  const whole = clean(head.title)
  const said = [
    clean(head.meta.get('og:title')),
    linked.headline,
    clean(head.meta.get('twitter:title')),
    whole,
  ]
  const shown = shownTitle(said, lines)
  const alone = said.slice(0, 3).find((one) => one !== null) ?? null
  const title = shown ?? withoutSite(alone ?? whole, firstSaid(head, SITE) ?? linked.publisher)
  return { title, site: title === null || whole === null ? null : besideTitle(whole, title) }
}

const LEAST_SHARE = 0.4

/** A line of the page that a declared title holds, or that begins with one: the longest, headings first. */
function shownTitle(said: (string | null)[], lines: RawLine[]): string | null {
  const declared = said
    .flatMap((one) => (one === null ? [] : [letters(one)]))
    .filter((one) => one.length >= 8)
  const fits = lines.filter(({ text, zone }) => {
    if (text.length < 8 || text.length > 300 || wordsIn(text) < 2 || zone === 'menu' || zone === 'footer')
      return false
    const own = letters(text)
    return declared.some((one) =>
      one.includes(own)
        ? own.length >= one.length * LEAST_SHARE
        : own.startsWith(one) && one.length >= own.length * LEAST_SHARE,
    )
  })
  const headings = fits.filter(({ heading }) => heading > 0)
  const sorted = (headings.length > 0 ? headings : fits).toSorted(
    (one, other) => other.text.length - one.text.length,
  )
  return sorted[0]?.text ?? null
}

const PARTED = /\s[|–—·•»:-]\s|\s?:\s|\s[|]/u
const LONGEST_SITE = 70

function besideTitle(whole: string, title: string): string | null {
  const place = whole.toLowerCase().indexOf(title.toLowerCase())
  const rest =
    place < 0
      ? (whole
          .split(/\s[|–—-]\s/u)
          .slice(1)
          .at(-1) ?? '')
      : `${whole.slice(0, place)}|${whole.slice(place + title.length)}`
  const parts = rest.split(/\s[–—·•»-]\s|\||(?<=\S):\s|^\s?[–—-]\s|\s[–—-]$/u).map((part) => part.trim())
  const named = parts.filter((part) => part !== '' && part.length <= LONGEST_SITE)
  return named.at(-1)?.replace(/[\s:|–—-]+$/u, '') || null
}

function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null
  if (site !== null) {
    const parts = title.split(PARTED)
    const own = parts.filter((part) => letters(part) !== letters(site))
    if (own.length < parts.length && own.length === 1) return own[0]?.trim() ?? null
  }
  return title.replace(/\s[|]\s[^|]{2,70}$/u, '')
}

const letters = (text: string) =>
  tokensOf(text)
    .map(({ plain }) => plain)
    .join(' ')

// The home page is no address of an article, whatever a template declares.
function isArticle(address: string | undefined | null, url: string | null): address is string {
  if (!address || !URL.canParse(address, url ?? undefined)) return false
  const { pathname, search, protocol } = new URL(address, url ?? undefined)
  return /^https?:$/.test(protocol) && (pathname.length > 1 || search.length > 1)
}

function firstDate(values: (string | undefined | null)[]): string | null {
  for (const value of values) {
    if (!value) continue
    const [, day] = /^\s*((?:19|20)\d\d-\d\d-\d\d)/.exec(value) ?? []
    const [, packed, month, of] = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)\b/.exec(value) ?? []
    const [, slashed, second, third] = /^\s*((?:19|20)\d\d)\/(\d\d)\/(\d\d)\b/.exec(value) ?? []
    const found =
      day ??
      (packed ? `${packed}-${month}-${of}` : null) ??
      (slashed ? `${slashed}-${second}-${third}` : null) ??
      writtenDay(value.slice(0, 80)) ??
      /^\s*((?:19|20)\d\d-\d\d)\s*$/.exec(value)?.[1] ??
      null
    if (found !== null && parseEdtf(found)) return found
  }
  return null
}

function clean(text: string | undefined | null): string | null {
  const words = visibleText(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
  return words === '' ? null : words.slice(0, 400)
}

interface LinkedData {
  headline: string | null
  publisher: string | null
  author: string | null
  published: string | null
}

const Thing = z.looseObject({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  headline: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z.unknown().optional(),
  publisher: z.unknown().optional(),
})
type Thing = z.infer<typeof Thing>

const LONGEST_JSON = 300_000
const MOST_THINGS = 200
const ARTICLE = /article|posting|report/i
const SITE_TYPE = /^(?:website|newsmediaorganization|organization|governmentorganization)$/i

function linkedData(blocks: string[]): LinkedData {
  const things = blocks.join('').length > LONGEST_JSON ? [] : blocks.flatMap(thingsOf)
  const article = things.find((thing) => isOf(thing, ARTICLE) && (thing.headline || thing.datePublished))
  const sites = things.filter((thing) => isOf(thing, SITE_TYPE))
  const author = nameOf(article?.author)
  return {
    headline: clean(article?.headline),
    publisher: nameOf(article?.publisher) ?? clean(sites.find(({ name }) => name)?.name),
    author: author === null || NOBODY.test(author) ? null : author,
    published: article?.datePublished ?? null,
  }
}

function isOf({ '@type': type }: Thing, wanted: RegExp) {
  return [type ?? []].flat().some((one) => wanted.test(one))
}

function thingsOf(block: string): Thing[] {
  const found: Thing[] = []
  const open: unknown[] = [parsed(block)]
  for (let next = open.shift(); next !== undefined && found.length < MOST_THINGS; next = open.shift()) {
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_THINGS))
    const thing = Thing.safeParse(next)
    if (!thing.success) continue
    found.push(thing.data)
    if (Array.isArray(thing.data['@graph'])) open.push(...thing.data['@graph'].slice(0, MOST_THINGS))
  }
  return found
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block)
  } catch {
    return null
  }
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : clean(value)
  const [first] = [value].flat()
  const thing = Thing.safeParse(first)
  return thing.success ? clean(thing.data.name) : typeof first === 'string' ? clean(first) : null
}
