import type { Span } from '@/lib/evidence/anchor'
import type { Sentence } from './reading'

/**
 * A sentence in plain letters, one sign between two words, so that patterns need not know of accents, of kinds of
 * spaces, hyphens and apostrophes. Digits are European ones.
 */
export interface PlainLine {
  text: string
  /** The words of the article that stand between two offsets of `text`. */
  spanOf: (from: number, to: number) => Span
}

const SIGNS: [RegExp, string][] = [
  [/\//, '/'],
  [/[()[\]]/, '('],
  [/["«»“”]/, '"'],
  [/[;:]/, ';'],
  [/\p{Pd}/u, '-'],
  [/['’‘ʼ]/, "'"],
  [/&/, '&'],
  [/%/, '%'],
  [/[$€£]/, '$'],
  [/[,،]/, ','],
  [/\./, '.'],
]

/** The sentence as patterns read it. Linear in its length. */
export function plainLineOf(sentence: Sentence, body: string): PlainLine {
  const { tokens } = sentence
  const starts: number[] = []
  let text = signOf(body.slice(sentence.start, tokens[0]?.start ?? sentence.start)).trim()
  for (const [index, { plain, end }] of tokens.entries()) {
    starts.push(text.length)
    text += europeanDigits(plain) + signOf(body.slice(end, tokens[index + 1]?.start ?? sentence.end))
  }
  return { text, spanOf: (from, to) => spanOf(sentence, starts, from, to) }
}

function spanOf({ tokens, start, end }: Sentence, starts: number[], from: number, to: number): Span {
  const first = tokens[tokenAt(starts, from)]
  const last = tokens[tokenAt(starts, Math.max(from, to - 1))]
  return { start: first?.start ?? start, end: last?.end ?? end }
}

/** The last token that starts at or before an offset. */
function tokenAt(starts: number[], offset: number) {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function signOf(gap: string) {
  const part = gap.length > 12 ? gap.slice(0, 12) : gap
  return SIGNS.find(([sign]) => sign.test(part))?.[1] ?? (part === '' ? '' : ' ')
}

function europeanDigits(word: string) {
  return word.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}
