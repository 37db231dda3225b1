import { type Anchor, anchorAt, placesOf, type Span } from './anchor'

const MOST = 7

/**
 * What an editor may want to quote, having typed some words of it: the words themselves, completed; from there to the
 * end of the clause; the sentence. For every place where they stand, at most seven; empty when they stand nowhere.
 */
export function phrasesFor(text: string, typed: string): Anchor[] {
  const places = placesOf(text, typed).map((span) => wholeWords(text, span))
  const [first] = places
  if (!first) return []
  const spans = [first, toClauseEnd(text, first), sentence(text, first), ...places]
  const found = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]))
  return [...found.values()].slice(0, MOST).map((span) => anchorAt(text, span))
}

function wholeWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

// A sign ends a clause where a space follows: « 12,5 » is a number.
function toClauseEnd(text: string, { start, end }: Span): Span {
  const rest = text.slice(end)
  const stop = rest.search(/[,;:.!?…)،؛؟](?=\s|$)|\s*[»”]|\n/u)
  return { start, end: stop === -1 ? text.trimEnd().length : end + stop }
}

function sentence(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start)
  const last = [...before.matchAll(/[.!?…؟](?=\s)[\s»”]*|\n\s*/gu)].at(-1)
  const from = last ? last.index + last[0].length : before.length - before.trimStart().length
  const rest = text.slice(end)
  const stop = /[.!?…؟](?=[\s»”]|$)|\n/u.exec(rest)
  const to = stop ? end + stop.index + stop[0].trimEnd().length : text.trimEnd().length
  return { start: from, end: Math.max(to, end) }
}
