/** Where a word begins and where it ends, as sources of patterns: \b would know the letters of ASCII only. */
export const WORD_START = String.raw`(?<![\p{L}\p{N}])`
export const WORD_END = String.raw`(?![\p{L}\p{N}])`

/** A pattern that finds any of some alternatives (the source of a pattern, parted by bars) as whole words. */
export function wholeWords(alternatives: string, flags = 'u'): RegExp {
  return new RegExp(`${WORD_START}(?:${alternatives})${WORD_END}`, flags)
}
