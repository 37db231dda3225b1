import type { Span } from '@/lib/evidence/anchor'
import { plainLetters } from './reading'

const NOT_ASCII = /\P{ASCII}/gu
const APOSTROPHES = /[’‘ʼ]/g
const plainOf = new Map<string, string>()

/**
 * A text as patterns read it: small letters without accents, straight apostrophes and plain spaces. It has as many UTF-16
 * units as before, so that what is found stands at the same offsets.
 */
export function flatText(text: string): string {
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(NOT_ASCII, (unit) => {
      const known = plainOf.get(unit)
      if (known !== undefined) return known
      const plain = unit
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(APOSTROPHES, "'")
        .replace(/\s/g, ' ')
      const kept = plain.length === 1 ? plain : unit
      plainOf.set(unit, kept)
      return kept
    })
}

// Of a sentence that never ends, so much is read.
const LONGEST_SENTENCE = 700

/** A sentence of an article as patterns read it: what is found stands so far from the sentence's start. */
export function flatSentence({ start, end }: Span, body: string): string {
  return flatText(body.slice(start, Math.min(end, start + LONGEST_SENTENCE)))
}

/** A text without case and accents, its apostrophes straight; its offsets are not those of the text. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
}

/** The same with every letter as names are compared: « œ » is oe. */
export function plainText(text: string): string {
  return plainLetters(text).replace(APOSTROPHES, "'")
}
