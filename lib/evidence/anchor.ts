import { fold } from './fold'

/** Words of a text: W3C TextQuoteSelector and TextPositionSelector, offsets in UTF-16 units. */
export interface Anchor {
  exact: string
  /** Up to 32 units of what stands before and after, so that the words are found again when the text has changed. */
  prefix: string
  suffix: string
  start: number
  end: number
}

/** What is known of the place of some words. */
export interface Hint {
  prefix?: string | undefined
  suffix?: string | undefined
  start?: number | undefined
}

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

const CONTEXT = 32

// A word of one letter stands everywhere: only so many of its places are weighed against the context.
const MOST_COMPARED = 500

/**
 * Where the words of `quote` stand in the text, told in the text's own words; null when they do not stand there. As they
 * are, else without regard to what a copy changes (see `fold`). Of several places, the one that fits the hint best:
 * by what stands around it, then by distance. Without a hint the first, whole words before parts of words.
 */
export function anchorQuote(text: string, quote: string, hint: Hint = {}): Anchor | null {
  const found = placesOf(text, quote)
  const best = hasHint(hint)
    ? nearest(text, found, hint)
    : (found.find((span) => isWhole(text, span)) ?? found[0])
  return best ? anchorAt(text, best) : null
}

/** Every place where some words stand: as they are, or nowhere so, without regard to what a copy changes. */
export function placesOf(text: string, quote: string): Span[] {
  const folded = fold(quote).text
  if (folded === '') return []
  const exact = occurrences(text, quote.trim())
  return exact.length > 0 ? exact : looseOccurrences(text, folded)
}

/**
 * A selector found again in a text that may have changed since: where it was, else by its words and what stood around
 * them. Null when the words are gone.
 */
export function reanchor(
  text: string,
  selector: { exact: string; end?: number | undefined } & Hint,
): Anchor | null {
  const { start, end, exact } = selector
  if (start !== undefined && end !== undefined && text.slice(start, end) === exact) {
    return anchorAt(text, { start, end })
  }
  return anchorQuote(text, exact, selector)
}

/** The anchor of what stands between two offsets; they are moved outwards where they would split a character. */
export function anchorAt(text: string, span: Span): Anchor {
  const start = isSplit(text, span.start) ? span.start - 1 : span.start
  const end = isSplit(text, span.end) ? span.end + 1 : span.end
  const before = Math.max(0, start - CONTEXT)
  const after = Math.min(text.length, end + CONTEXT)
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isSplit(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, isSplit(text, after) ? after - 1 : after),
    start,
    end,
  }
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if (!isSplit(text, start) && !isSplit(text, end)) spans.push({ start, end })
  }
  return spans
}

function looseOccurrences(text: string, foldedQuote: string): Span[] {
  const folded = fold(text)
  return occurrences(folded.text, foldedQuote).flatMap(({ start, end }) => {
    const first = folded.starts[start]
    const last = folded.ends[end - 1]
    if (first === undefined || last === undefined) return []
    // Half of a ligature or a letter without its accent is not what the article says.
    const isCut = first === folded.starts[start - 1] || last === folded.ends[end]
    return isCut ? [] : [{ start: first, end: last }]
  })
}

function hasHint({ prefix, suffix, start }: Hint) {
  return Boolean(prefix) || Boolean(suffix) || start !== undefined
}

function nearest(text: string, spans: Span[], hint: Hint): Span | undefined {
  const [before, after] = [backwards(hint.prefix ?? ''), fold(hint.suffix ?? '').text]
  const distance = ({ start }: Span) => Math.abs(start - (hint.start ?? start))
  const likeness = ({ start, end }: Span) =>
    shared(backwards(text.slice(Math.max(0, start - 2 * CONTEXT), start)), before) +
    shared(fold(text.slice(end, end + 2 * CONTEXT)).text, after)
  return spans
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, MOST_COMPARED)
    .map((span) => ({ span, likeness: likeness(span) }))
    .toSorted((one, other) => other.likeness - one.likeness)[0]?.span
}

function backwards(text: string) {
  return [...fold(text).text].reverse().join('')
}

/** How many units two texts share from their beginning. */
function shared(one: string, other: string) {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

function isWhole(text: string, { start, end }: Span) {
  const joins = (at: number) =>
    /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))
  return !joins(start) && !joins(end)
}

/** Whether an offset stands between the two halves of a surrogate pair. */
function isSplit(text: string, at: number) {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
}
