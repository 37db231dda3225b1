import { plainLetters, tokensOf } from '../text/reading'
import type { Rule } from './boilerplate-rule'
import { RULES } from './boilerplate-rules'

const LEADING_MARKS = /^[\s>»«–—\-•*·|►▶→←👁❤#[(]{1,12}(?=\S)/u
const LONGEST = 260
// What asks for consent says much.
const LONGEST_NOTICE = 1000
const NOTICES = RULES.filter(({ reason }) => reason === 'cookies')

/**
 * The rule that a line falls under; null for most lines. What ends
 * like a sentence falls only under sure ones.
 */
export function ruleFor(text: string): Rule | null {
  if (text.length > LONGEST_NOTICE) return null
  const isDoubtful = isSentence(text)
  const plain = plainLetters(text)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/gu, ' ')
    .replace(LEADING_MARKS, '')
    .trim()
  const rules = text.length > LONGEST ? NOTICES : RULES
  return rules.find(({ pattern, isSure }) => (isSure || !isDoubtful) && pattern.test(plain)) ?? null
}

const LEAST_WORDS = 4
const SMALL = /^(?:\p{L}['’])?[\p{Ll}\u0600-\u06ff][\p{Ll}\u0600-\u06ff’'-]/u

// What an agency writes after its last sentence.
const END = /[\s/–—-]{1,3}\(?(?:FIN|Fin|END|End)\)?\.?$/u

/** A line without the word that closes a dispatch: « … par les siens. FIN ». */
export function withoutEnd(text: string): string {
  return text.slice(0, -CLOSING) + text.slice(-CLOSING).replace(END, '')
}

const CLOSING = 12

/** Whether a line begins and ends as a sentence does; short or not. */
export function isSentence(line: string): boolean {
  const text = withoutEnd(line)
  if (!/[.!?؟…»”"][)\]]?$/.test(text) || !/^[«“"([]?\s?[\p{Lu}\p{N}\u0600-\u06ff]/u.test(text)) return false
  const words = text.split(/\s+/u)
  if (words.length <= 6 && /\s\p{Lu}\.$/u.test(text)) return false
  // « Moussa S. » ends with a stop and is a name.
  return words.length >= LEAST_WORDS && words.filter((word) => SMALL.test(word)).length >= 2
}

const LEAST_SPACED = 4

/** « Accueil | Politique | Société »: short words with bars or arrows between them. */
export function isRow(text: string): boolean {
  if (text.length >= 220) return false
  const parts = text.split(/\s?(?:[|>›»/•·]|::)\s?|\s{3}/u).filter((part) => part.trim() !== '')
  if (text.split(/\s{2,4}/u).length >= LEAST_SPACED && !isSentence(text)) return true
  return parts.length >= 3 && parts.every((part) => part.trim().split(/\s+/u).length <= 4)
}

const POINTER = /^[^:]{3,30}:\s?(?<title>.{15,200})$/u

/** The titles of other articles that lines such as « À lire : … » name, in plain letters. */
export function pointedAt(lines: string[]): Set<string> {
  return new Set(
    lines.flatMap((text) => {
      const title = ruleFor(text)?.reason === 'related' ? POINTER.exec(text)?.groups?.title : undefined
      return title
        ? [
            tokensOf(title)
              .map(({ plain }) => plain)
              .join(' '),
          ]
        : []
    }),
  )
}
