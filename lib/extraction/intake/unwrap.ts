// A printed page breaks its lines where they are full; an article has one line a paragraph.
const FULL_LINE = 0.7
const LONGEST_LINE = 120
const LEAST_LINES = 6

/** The text of a printed page with a line a paragraph. */
export function unwrap(page: string): string {
  const lines = page.split('\n')
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  return lines
    .map((line, index) => {
      const next = lines[index + 1]?.trimStart() ?? ''
      if (!goesOn(line, next, longest)) return `${line}\n`
      return /\p{Ll}[-\u00ad]$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) : `${line} `
    })
    .join('')
}

function goesOn(line: string, next: string, longest: number) {
  const isFull = line.length > FULL_LINE * longest
  if (!isFull || !/^[^\s•–—*-]/.test(next)) return false
  // A full line that ends with a stop may still go on, where the next begins in small letters.
  return !/[.!?:»”"]\s*$/.test(line.slice(-8)) || /^\p{Ll}/u.test(next)
}

/**
 * Whether a text breaks its paragraphs into lines, as mails and printed pages do: most of its lines are full.
 */
export function isWrapped(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  const longest = written.reduce((most, { length }) => Math.max(most, length), 0)
  if (longest > LONGEST_LINE || longest < 40) return false
  const full = lines.filter((line, index) => goesOn(line, lines[index + 1]?.trimStart() ?? '', longest))
  const sentences = written.filter(({ length }) => length > 40)
  return full.length >= LEAST_LINES && full.length > sentences.length / 2
}
