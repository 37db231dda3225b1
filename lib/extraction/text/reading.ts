import type { Span } from '@/lib/evidence/anchor'

/** A word or number of a text. */
export interface Token extends Span {
  /** Its letters without case, accents and ligatures. */
  plain: string
  isCapital: boolean
}

/** A sentence of an article; a heading or the title is one too. */
export interface Sentence extends Span {
  index: number
  /** Of the paragraph it stands in, from 0. */
  paragraph: number
  isTitle: boolean
  tokens: Token[]
}

/** An article as the extractors read it. Offsets are UTF-16 units of `body`. */
export interface Reading {
  body: string
  /** ISO 639-1 */
  language: string
  title: string | null
  /** EDTF: the day on which it appeared. */
  published: string | null
  sentences: Sentence[]
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const STROKED = { ø: 'o', ł: 'l', đ: 'd', œ: 'oe', æ: 'ae', ß: 'ss', ı: 'i' } as const
const isStroked = (letter: string): letter is keyof typeof STROKED => letter in STROKED

/** The letters of a text without case, accents and ligatures, as names are compared. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđœæßı]/g, (letter) => (isStroked(letter) ? STROKED[letter] : letter))
}

/** The words and numbers of a text; apostrophes and hyphens part them. `from` is added to each offset. */
export function tokensOf(text: string, from = 0): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    plain: plainLetters(word),
    isCapital: /^\p{Lu}/u.test(word),
  }))
}

// A line with words, from its start.
const LINE = /(?<![^\n])[^\n]*\S[^\n]*/g
// As many as a long report has; what is pasted beyond is kept, and not read.
const MOST_SENTENCES = 2_000

/** A clean article, read into sentences. `body` holds its title as its first line, where the page shows it. */
export function readArticle(body: string, about: Pick<Reading, 'language' | 'title' | 'published'>): Reading {
  const sentences: Sentence[] = []
  let paragraph = 0
  const title = about.title === null ? null : plainLetters(about.title.trim())
  for (const { 0: line, index } of body.matchAll(LINE)) {
    const isTitle = plainLetters(line.trim()) === title
    for (const span of sentenceSpans(line)) {
      if (sentences.length === MOST_SENTENCES) break
      const text = line.slice(span.start, span.end)
      const at = { start: index + span.start, end: index + span.end }
      sentences.push({ ...at, index: sentences.length, paragraph, isTitle, tokens: tokensOf(text, at.start) })
    }
    paragraph++
  }
  return { body, ...about, sentences }
}

// A stop ends a sentence before a capital, a quote or a number; not after a title, an initial or « n° ». It is looked for
// where stops and spaces begin and end, so that rows of them without end are read once.
const STOP = /(?<![.!?…؟])[.!?…؟]+(?:\s?»|["'”’)\]])*\s+(?!\s)(?=["'«“‘([]?\s*[\p{Lu}\p{N}\u0600-\u06ff])/gu
const ABBREVIATED =
  /(?:^|[\s('’])(?:\p{Lu}|m|mm|mme|mmes|mlle|dr|pr|me|st|ste|gal|col|cdt|cap|lt|mr|mrs|ms|prof|gen|maj|sgt|hon|no|nos|art|al|cf|env|vs|etc|jan|janv|feb|fev|fév|fevr|févr|mar|apr|avr|jun|jul|juil|aug|sep|sept|oct|nov|dec|déc|u\.s|u\.n|s\.e|s\.e\.m)\.$/iu

function sentenceSpans(line: string): Span[] {
  const spans: Span[] = []
  let start = line.length - line.trimStart().length
  for (const { 0: stop, index } of line.matchAll(STOP)) {
    if (ABBREVIATED.test(line.slice(start, index + 1))) continue
    spans.push({ start, end: index + stop.trimEnd().length })
    start = index + stop.length
  }
  const end = line.trimEnd().length
  return start < end ? [...spans, { start, end }] : spans
}
