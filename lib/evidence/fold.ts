/** A text as it is compared, and where each unit of it stands in the text itself. */
export interface Folded {
  text: string
  /** For each UTF-16 unit of the above: the letter that it comes from, as offsets into the text itself. */
  starts: number[]
  ends: number[]
}

// A letter with the accents that follow it, since these may stand in another order.
const PIECE = /\s|\p{M}+|[^\s\p{M}]\p{M}*/gu
// NFKD would take the acute accent and the prime apart into a space and a mark.
const QUOTE = /['"’‘‚‛“”„‟«»‹›′″`´ʼˮ＇＂]/gu
const DASH = /[\p{Pd}−]/gu
// Soft hyphens, marks of direction, joiners; the stroke that only stretches an Arabic word.
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0640]/gu

/**
 * The text without what a copy changes: case, kinds of quotes, dashes and spaces, line breaks, soft hyphens, ligatures,
 * composed or decomposed accents. Spaces remain, as one, only between two words: « 12 % » and "12%" are the same.
 */
export function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] }
  let space: [start: number, end: number] = [0, 0]
  let afterWord = false
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length
    if (/\s/u.test(piece)) {
      space = [space[0] === space[1] ? start : space[0], end]
      continue
    }
    const plain = foldPiece(piece)
    if (plain === '') continue
    const isWord = /^[\p{L}\p{N}\p{M}]/u.test(plain)
    if (space[0] < space[1] && afterWord && isWord) add(folded, ' ', ...space)
    add(folded, plain, start, end)
    space = [end, end]
    afterWord = isWord
  }
  return folded
}

function foldPiece(piece: string) {
  const plain = piece.replace(UNSEEN, '').replace(QUOTE, "'").replace(DASH, '-')
  // Upper case first: it makes one of ς and σ, of ß and SS.
  return plain.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD')
}

function add(folded: Folded, piece: string, start: number, end: number) {
  folded.text += piece
  for (let unit = 0; unit < piece.length; unit++) {
    folded.starts.push(start)
    folded.ends.push(end)
  }
}
