import type { Line } from '../schema'

/** Lines that an editor takes back into the article, or out of it, by their places on the page. */
export interface LineChange {
  restored: number[]
  struck: number[]
}

/** Why a line that an editor took out is no part of the article; its words are with the others under `line`. */
const STRUCK = 'editor'

/** The lines of a page after a change; places where no line is change nothing. */
export function withLines(lines: Line[], { restored, struck }: LineChange): Line[] {
  return lines.map(({ text, reason }, place) => {
    if (restored.includes(place)) return { text, reason: null }
    return { text, reason: struck.includes(place) ? (reason ?? STRUCK) : reason }
  })
}
