import type { Line } from '../schema'

/** A line by its place on its page, from 0. */
export interface Placed extends Line {
  place: number
}

/** A line of the article, with where it stands in the body; or lines in a row that are no part of it. */
export type PageStretch = ({ is: 'kept'; start: number } & Placed) | { is: 'struck'; lines: Placed[] }

/** A page line by line, those struck out in a row together. */
export function stretchesOf(lines: Line[]): PageStretch[] {
  const stretches: PageStretch[] = []
  let start = 0
  for (const [place, line] of lines.entries()) {
    const last = stretches.at(-1)
    if (line.reason === null) {
      stretches.push({ is: 'kept', start, place, ...line })
      start += line.text.length + 1
    } else if (last?.is === 'struck') last.lines.push({ place, ...line })
    else stretches.push({ is: 'struck', lines: [{ place, ...line }] })
  }
  return stretches
}
