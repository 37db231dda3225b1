import type { Line } from '../schema'
import { isWrapped, unwrap } from './unwrap'

/** Where on a web page a line stands, when it stands beside the article. */
export type Zone = 'menu' | 'header' | 'footer' | 'aside' | 'form' | 'caption'

/** A line of a page before it is decided whether it belongs to the article. */
export interface RawLine {
  text: string
  /** 1 to 6 for a heading of a web page, else 0. */
  heading: number
  /** How much of it is links, from 0 to 1. */
  linked: number
  zone: Zone | null
  /** Whether the page's main content was found, and this line is not in it. */
  isOutside: boolean
  /** Whether it stood with others on one line, with gaps between them. */
  isCut: boolean
  /** Whether an empty line stood before it. */
  afterGap: boolean
}

// Marks that turn the direction of what follows show one text and hold
// another; the others show nothing at all.
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]|[^\P{Cc}\s]/gu
const LINE_END = /\r\n?|[\u2028\u2029\u0085\v\f]/gu
// Headlines of a ticker come on one line, with gaps between them.
const GAP = /\s{3,40}|\t+/u
const LEAST_GAPS = 3

// No language writes so many marks on one letter; thousands of them would take minutes to compare.
const MARKS = /(\p{M}{8})\p{M}{1,1000}/gu

/** A text without what cannot be seen, with LF line ends. */
export function visibleText(text: string): string {
  const visible = text.replace(LINE_END, '\n').replace(UNSEEN, '')
  return /\p{M}{9}/u.test(visible) ? visible.replace(MARKS, '$1').replace(MARKS, '$1') : visible
}

/** The lines of a pasted text, blank ones left out; a line of headlines with gaps between them is many. */
export function linesOfText(text: string): RawLine[] {
  const lines: RawLine[] = []
  let afterGap = true
  for (const line of paragraphsIn(visibleText(text))) {
    const words = line.trim()
    if (words === '') {
      afterGap = true
      continue
    }
    const parts = words.split(GAP)
    const isCut = parts.length > LEAST_GAPS
    for (const part of isCut ? parts : [words]) {
      lines.push({ text: part, heading: 0, linked: 0, zone: null, isOutside: false, isCut, afterGap })
      afterGap = false
    }
  }
  return lines
}

function paragraphsIn(text: string): string[] {
  const lines = text.split('\n')
  return isWrapped(lines) ? unwrap(text).split('\n') : lines
}

/** The article itself: a line a paragraph. */
export function bodyOf(lines: Line[]): string {
  return lines
    .filter(({ reason }) => reason === null)
    .map(({ text }) => text)
    .join('\n')
}
