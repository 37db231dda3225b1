import { fold } from '@/lib/evidence/fold'
import type { Line } from '../schema'
import { beginningsOf, isLongProse, isProse, isTeaser, wordsIn } from './article-start'
import { isRow, isSentence, ruleFor } from './boilerplate-patterns'
import type { LineReason } from './boilerplate-rule'
import type { RawLine, Zone } from './lines'
import { writtenDay } from './published'

const REASON_OF_ZONE: Readonly<Record<Zone, LineReason>> = {
  menu: 'menu',
  header: 'menu',
  footer: 'copyright',
  aside: 'outside',
  form: 'comments',
  caption: 'caption',
}

/** A line as it is judged. */
interface Judged {
  raw: RawLine
  /** Words with which it is compared. */
  folded: string
  isTitle: boolean
  reason: LineReason | null
}

/**
 * Which lines of a page are no part of its article, and why. `titleLines` are the places of the lines that
 * hold the article's title: the first named stays. Sentences are doubted last: what stands between the first
 * paragraph and the last is kept unless a rule names it.
 */
export function markBoilerplate(raw: RawLine[], titleLines: readonly number[]): Line[] {
  const lines = raw.map(
    (line, index): Judged => ({
      raw: line,
      folded: fold(line.text).text,
      isTitle: titleLines.includes(index),
      reason: null,
    }),
  )
  for (const again of titleLines.slice(1)) {
    const line = lines[again]
    if (line) line.reason = 'repeated'
  }
  markRules(lines)
  markZones(lines)
  const core = coreOf(lines)
  if (core) {
    markAround(lines, core)
    markBetween(lines, core)
  }
  markRepeated(lines)
  return lines.map(({ raw: { text }, reason }) => ({ text, reason }))
}

// « >>> Parakou : la gare routière change de visage »
const ARROW = /^(?:>{1,4}|[»►▶→☛👉]{1,3})\s?\S/u

function markRules(lines: Judged[]) {
  const rules = lines.map(({ raw, isTitle }) => {
    const rule = isTitle ? null : ruleFor(raw.text)
    return rule && (rule.isSure || !isProse(raw)) ? rule : null
  })
  for (const [index, line] of lines.entries()) {
    const { raw, isTitle } = line
    if (isTitle) continue
    line.reason ??= raw.isCut ? 'headlines' : (rules[index]?.reason ?? null)
    if (isRow(raw.text)) line.reason ??= 'menu'
    if (ARROW.test(raw.text) && !isSentence(raw.text)) line.reason ??= 'related'
  }
  for (const [index, rule] of rules.entries()) {
    if (rule?.reach === 'section') markSection(lines, index, rule.reason)
    if (rule?.reach === 'rest') markRest(lines, index, rule.reason)
  }
}

/**
 * The short lines after a heading such as « À lire aussi »: to the next
 * sentence, or to a gap after the first of them.
 */
function markSection(lines: Judged[], start: number, reason: LineReason) {
  if (reason === 'related' && isOfTeasers(lines.slice(start + 1))) return markRest(lines, start, reason)
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.isTitle || (isLongProse(line.raw) && !isTeaser(line.raw))) return
    if (isProse(line.raw) && line.raw.afterGap && !isTeaser(line.raw)) return
    // Below « Publicité » a quotation is a heading of the article.
    if (reason === 'advert' && isSpoken(line.raw)) return
    if (index > start + 1 && line.raw.afterGap && line.raw.linked === 0 && line.raw.heading > 0) return
    line.reason ??= reason
  }
}

/** Whether only headlines follow, each with a sentence or two under it: never two paragraphs in a row. */
function isOfTeasers(rest: Judged[]) {
  const prose = rest.map(({ raw }) => isProse(raw))
  const pairs = prose.filter((isText, place) => isText && place > 0 && !prose[place - 1])
  return pairs.length >= 2 && !prose.some((isText, place) => isText && prose[place + 1])
}

/**
 * All that follows, unless the article goes on: comments may stand in the middle of a page that was copied.
 */
function markRest(lines: Judged[], start: number, reason: LineReason) {
  const rest = lines.slice(start + 1)
  const goesOn = rest.filter(({ raw }) => isLongProse(raw) && raw.zone === null && !raw.isOutside).length
  if (goesOn >= 3) return
  for (const line of rest) line.reason ??= reason
}

function markZones(lines: Judged[]) {
  for (const line of lines) {
    const { zone } = line.raw
    if (zone && !line.isTitle) line.reason ??= REASON_OF_ZONE[zone]
  }
}

interface Core {
  from: number
  to: number
}

/** From the first paragraph of the article to the last. */
function coreOf(lines: Judged[]): Core | null {
  const isOf = ({ raw, reason }: Judged) => reason === null && isProse(raw)
  const inside = lines.filter((line) => isOf(line) && !line.raw.isOutside)
  const known = inside.length > 0 ? inside : lines.filter(isOf)
  const strong = known.filter(({ raw }) => isLongProse(raw) && !isTeaser(raw))
  const [first, last] = strong.length > 0 ? [strong[0], strong.at(-1)] : [known[0], known.at(-1)]
  if (!first || !last) return null
  return { from: grown(lines, lines.indexOf(first), -1), to: grown(lines, lines.indexOf(last), 1) }
}

/** The core with the sentences that stand right before or after it: a standfirst, short paragraphs. */
function grown(lines: Judged[], edge: number, by: 1 | -1): number {
  let [at, isNext] = [edge, true]
  for (let next = edge + by; next >= 0 && next < lines.length; next += by) {
    const line = lines[next]
    if (!line || line.isTitle || line.reason === 'headlines' || isTeaser(line.raw)) break
    const isOwn = line.reason === null && !(line.raw.isOutside && by === 1)
    if (isOwn && (isProse(line.raw) || (isNext && isSentence(line.raw.text)))) at = next
    // Above the first paragraph stand a byline, a picture's caption; after the last long one, a pointer to
    // another article may part the last sentences from the rest, as may a heading.
    else if (by === -1) isNext = false
    else if (!PARTING.has(line.reason ?? 'outside') && !headsSentence(lines, next)) break
  }
  return at
}

const LEAST_TOLD = 6

/** Whether a short line that no rule names stands above a sentence on what was told before. */
function headsSentence(lines: Judged[], place: number) {
  const [heading, after] = [lines[place], lines[place + 1]]
  if (!heading || !after || heading.reason !== null || after.reason !== null || after.raw.isOutside)
    return false
  // Readers ask and answer under their names.
  if (!/\.[»”"]?$/.test(after.raw.text) || /^[^\s:]{2,30}\s?:/.test(after.raw.text)) return false
  if (!isSentence(after.raw.text) || isTeaser(after.raw) || wordsIn(after.raw.text) < LEAST_TOLD) return false
  const told = beginningsOf(
    lines.slice(Math.max(0, place - NEAR), place).filter(({ reason }) => reason === null),
  )
  const words = [...beginningsOf([after])]
  return words.filter((word) => told.has(word)).length >= LEAST_SHARE * words.length
}

const NEAR = 12

const PARTING: ReadonlySet<LineReason> = new Set(['related', 'advert'])

function markAround(lines: Judged[], { from, to }: Core) {
  for (const [index, line] of lines.entries()) {
    if (line.isTitle || (index >= from && index <= to)) continue
    line.reason ??= index < from ? aboveReason(line.raw.text) : 'outside'
  }
}

function aboveReason(text: string): LineReason {
  if (writtenDay(text) !== null) return 'byline'
  return wordsIn(text) <= 3 ? 'menu' : 'headlines'
}

/**
 * Short lines between paragraphs: a heading of the article stands alone between two of them; others do not.
 */
function markBetween(lines: Judged[], { from, to }: Core) {
  const told = beginningsOf(lines.slice(from, to + 1).filter(({ raw, reason }) => !reason && isProse(raw)))
  for (let index = from; index <= to; index++) {
    const line = lines[index]
    if (!line || line.reason || line.isTitle || isProse(line.raw)) continue
    const [before, after] = [lines[index - 1], lines[index + 1]]
    if (isListItem(line.raw) || isSpoken(line.raw) || (after && isLead(line.raw, after.raw))) continue
    const isAlone = before?.reason === null && after?.reason === null
    const isHeading = line.raw.heading > 1 || (line.raw.afterGap && isAlone && isProse(after.raw))
    if (line.raw.isOutside && line.raw.heading === 0 && !isSentence(line.raw.text)) line.reason = 'outside'
    else if (!isHeading && !isSentence(line.raw.text) && !isAlone) line.reason = 'outside'
    else if (line.raw.linked > 0.8) line.reason = 'related'
    else if (isForeign(line.raw, told) && !before?.raw.text.endsWith(':')) line.reason = 'outside'
  }
}

const LEAST_SHARE = 0.34

/**
 * Whether a line that is no sentence speaks of what the paragraphs do
 * not: an advertisement, another headline.
 */
function isForeign(raw: RawLine, told: Set<string>) {
  if (raw.heading > 0 || isSentence(raw.text) || wordsIn(raw.text) < 6) return false
  const words = [...beginningsOf([{ raw }])]
  return words.filter((word) => told.has(word)).length < LEAST_SHARE * words.length
}

function isListItem({ text }: RawLine) {
  return /^([-–—•*●▪]|(?:\d{1,2}|[IVX]{1,5})[.)°]|[a-z]\))\s*\S/u.test(text) && wordsIn(text) >= 3
}

// « Les ministres ont décidé : », and what they decided below.
function isLead({ text }: RawLine, after: RawLine) {
  return /:$/.test(text) && wordsIn(text) >= 4 && (isListItem(after) || isProse(after))
}

// A question of an interview, or a remark.
function isSpoken({ text }: RawLine) {
  return /[?؟]\s*»?$/.test(text) || /^[«“"]/.test(text)
}

/** The title and headlines stand again elsewhere: the title stays once, the name of another article never. */
function markRepeated(lines: Judged[]) {
  const struck = new Set(
    lines.flatMap(({ reason, folded }) => (reason ? [folded, withoutPointer(folded)] : [])).filter(Boolean),
  )
  const kept = new Set<string>()
  for (const line of lines) {
    if (line.reason) continue
    if (kept.has(line.folded) && !isLongProse(line.raw)) line.reason = 'repeated'
    else if (!line.isTitle && struck.has(line.folded)) line.reason = 'related'
    kept.add(line.folded)
  }
}

// « à lire : x » names x.
function withoutPointer(folded: string) {
  const [, title = ''] = /^[^:]{3,30}:\s?(.{20,})$/.exec(folded) ?? []
  return title.trim()
}
