export type Point = readonly [x: number, y: number]
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Pixels a degree of longitude takes on the map sheet. */
const SCALE = 25.2
// Plate carrée stretched so that shapes are true at 15° N, the middle of the Sahel.
const STRETCH = 1 / Math.cos((15 * Math.PI) / 180)
const WEST = -19
const EAST = 27
const NORTH = 38
const SOUTH = 2

/** The place of a WGS 84 position on the map sheet, in pixels from its north-west corner. */
export function project(longitude: number, latitude: number): Point {
  return [(longitude - WEST) * SCALE, (NORTH - latitude) * SCALE * STRETCH]
}

/** The longitude and latitude drawn at a point of the map sheet: the inverse of `project`. */
export function unproject([x, y]: Point): [longitude: number, latitude: number] {
  return [x / SCALE + WEST, NORTH - y / (SCALE * STRETCH)]
}

/** The whole map sheet, in pixels. */
export const SHEET: Box = [...project(WEST, NORTH), ...project(EAST, SOUTH)]

/** Whether a position lies on the map sheet; maps of other places are not drawn. */
export function isOnSheet({ longitude, latitude }: { longitude: number; latitude: number }): boolean {
  return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH
}

/** What is left of a closed ring inside a box; empty when nothing is (Sutherland and Hodgman, 1974). */
export function clipRing(ring: readonly Point[], [left, top, right, bottom]: Box): Point[] {
  const keepLeft = clipBy(ring, 0, (x) => x - left)
  const keepRight = clipBy(keepLeft, 0, (x) => right - x)
  const keepTop = clipBy(keepRight, 1, (y) => y - top)
  return clipBy(keepTop, 1, (y) => bottom - y)
}

function clipBy(ring: readonly Point[], axis: 0 | 1, depth: (coordinate: number) => number): Point[] {
  const kept: Point[] = []
  let before = ring.at(-1)
  for (const point of ring) {
    if (!before) break
    const [from, to] = [depth(before[axis]), depth(point[axis])]
    if (from < 0 !== to < 0) {
      const share = from / (from - to)
      kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share])
    }
    if (to >= 0) kept.push(point)
    before = point
  }
  return kept
}

/** The area a closed ring covers, in square pixels. */
export function areaOf(ring: readonly Point[]): number {
  let before = ring.at(-1) ?? [0, 0]
  let twice = 0
  for (const point of ring) {
    twice += before[0] * point[1] - point[0] * before[1]
    before = point
  }
  return Math.abs(twice) / 2
}

/** SVG path data of closed rings, rounded to the pixel, in relative steps; rings under 6 pixels² are left out. */
export function toPath(rings: readonly (readonly Point[])[]): string {
  return rings.map(roundRing).map(ringToPath).join('')
}

function roundRing(ring: readonly Point[]): Point[] {
  const rounded = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  return rounded.filter(([x, y], at) => {
    const before = rounded.at(at - 1)
    return !before || before[0] !== x || before[1] !== y
  })
}

function ringToPath(ring: readonly Point[]): string {
  const first = ring[0]
  if (!first || areaOf(ring) < 6) return ''
  let [x, y] = first
  const steps = ring.slice(1).map((point) => {
    const step = [point[0] - x, point[1] - y].join(' ')
    ;[x, y] = point
    return step
  })
  // A minus sign parts two numbers as well as a space does.
  return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

/** The rings of path data written by `toPath`. */
export function fromPath(path: string): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
      const points: Point[] = []
      let [x, y] = [0, 0]
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0
        y += numbers[at + 1] ?? 0
        points.push([x, y])
      }
      return points
    })
}

/** Whether two boxes share any area. */
export function overlaps(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/** Whether a box lies wholly inside another. */
export function isInside(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
}
