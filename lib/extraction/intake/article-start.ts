import { plainLetters } from '../text/reading'
import { isSentence, ruleFor, withoutEnd } from './boilerplate-patterns'
import type { RawLine } from './lines'

/** Whether a line reads like a sentence or a paragraph, not like a heading, a headline or a button. */
export function isProse({ text, linked, isCut }: RawLine): boolean {
  if (isCut || linked > 0.5 || text.length < 60 || wordsIn(text) < 9) return false
  return text.length >= 200 || /[.!?…»”"’):;؟]$/.test(withoutEnd(text))
}

const LONG = 140

/** Whether a line is long enough to be a paragraph and nothing else. */
export function isLongProse(line: RawLine): boolean {
  return line.text.length >= LONG && isProse(line)
}

/** Whether a line breaks off, as the teaser of another article does and a paragraph does not. */
export function isTeaser({ text }: RawLine): boolean {
  return text.length < 400 && /(\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/.test(text)
}

/** How many words and numbers a text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Places of the article's first and last paragraph among the lines of a page; null where there is none. */
export function paragraphsOf(lines: RawLine[]): { first: number; last: number } | null {
  const isOwn = (line: RawLine) => line.zone === null && !isTeaser(line) && ruleFor(line.text) === null
  for (const isMain of [
    (line: RawLine) => isLongProse(line) && isOwn(line) && !line.isOutside,
    (line: RawLine) => isLongProse(line) && isOwn(line),
    (line: RawLine) => isProse(line) && isOwn(line),
  ]) {
    const first = lines.findIndex(isMain)
    if (first >= 0) return { first: startOf(lines, first, isOwn), last: lines.findLastIndex(isMain) }
  }
  return null
}

/** The first of the short sentences right above a paragraph; a title seldom ends with a stop. */
function startOf(lines: RawLine[], first: number, isOwn: (line: RawLine) => boolean): number {
  let start = first
  for (let next = first - 1; next > 0; next--) {
    const line = lines[next]
    if (!line || !isOwn(line) || !isSentence(line.text) || !/\.[»”"]?$/.test(line.text)) break
    start = next
  }
  return start
}

/**
 * Beginnings of the longer words of lines, which stand for them: « ministre »
 * and « ministériel », “arrests” and “arrested”.
 */
export function beginningsOf(lines: readonly { raw: RawLine }[]): Set<string> {
  const found = lines.flatMap(
    ({ raw }) => raw.text.slice(0, LONGEST_READ).match(/[\p{L}\p{N}]{4,40}/gu) ?? [],
  )
  return new Set(found.map((word) => plainLetters(word).slice(0, 5)))
}

const LONGEST_READ = 20_000
