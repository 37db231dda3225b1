/** The signs that the database puts around matched words. They are for private use: no text of the base has them. */
export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

/** A piece of a text, and whether it matches the search. */
interface MarkedPart {
  text: string
  isMatch: boolean
}

/** The pieces of a text that the database has marked; neighbours that match alike are one. */
export function partsOf(marked: string): MarkedPart[] {
  return marked
    .split(new RegExp(`(${MARK_START}[^${MARK_END}]*${MARK_END})`, 'u'))
    .filter((part) => part !== '')
    .map((part) => ({ text: withoutMarks(part), isMatch: part.startsWith(MARK_START) }))
}

/** The text as it was before it was marked. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(MARK_START, '').replaceAll(MARK_END, '')
}

/** A marked part of a whole text, with an ellipsis where something is left out. */
export function asExcerpt(marked: string, whole: string): string {
  const plain = withoutMarks(marked).trim()
  const start = Math.max(0, whole.indexOf(plain))
  const [before, after] = [whole.slice(0, start), whole.slice(start + plain.length)]
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)
  return `${isWord(before) ? '… ' : before}${marked.trim()}${isWord(after) ? ' …' : after}`.trim()
}
