/** A word of the base and in how many records it stands. */
interface KnownWord {
  word: string
  frequency: number
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  const [source, target] = [[...from], [...to]]
  let before: number[] = []
  let last = Array.from({ length: target.length + 1 }, (_, column) => column)
  source.forEach((letter, row) => {
    const line = [row + 1]
    target.forEach((other, column) => {
      const isSwapped = letter === target[column - 1] && source[row - 1] === other
      line.push(
        Math.min(
          at(last, column) + (letter === other ? 0 : 1),
          at(last, column + 1) + 1,
          at(line, column) + 1,
          isSwapped ? at(before, column - 1) + 1 : Infinity,
        ),
      )
    })
    ;[before, last] = [last, line]
  })
  return at(last, target.length)
}

function at(line: number[], place: number) {
  return line[place] ?? Infinity
}

/**
 * The word that was most likely meant: few letters away, and frequent. A short word may be one letter off, one of six
 * letters two, one of twelve three; null when no word is so near.
 */
export function nearestWord(typed: string, known: KnownWord[]): KnownWord | null {
  const tolerated = typed.length < 6 ? 1 : typed.length < 12 ? 2 : 3
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(typed, candidate.word) }))
    .filter(({ distance }) => distance > 0 && distance <= tolerated)
    .map(({ candidate, distance }) => ({ candidate, cost: costOf(typed, candidate, distance) }))
    .toSorted((a, b) => a.cost - b.cost || a.candidate.word.localeCompare(b.candidate.word))
  return near[0]?.candidate ?? null
}

// Ten times as frequent is worth a third of a letter; few people mistake the first one.
function costOf(typed: string, { word, frequency }: KnownWord, distance: number) {
  return distance - 0.35 * Math.log10(frequency) + (typed.charAt(0) === word.charAt(0) ? 0 : 0.5)
}
