import { type Box, isInside, overlaps } from './geometry'

export interface Spot {
  x: number
  y: number
  radius: number
  label: string
}

export interface PlacedLabel {
  label: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** Fits on a wide screen only, where the letters are smaller against the map. */
  minor: boolean
}

/** A label or a name is this wide for each of its letters, against their height. */
const LETTER = 0.57
const SPACED_CAPITAL = 0.88
const SMALL_CAPITAL = 0.74
const GAP = 4
/** A label stays farther from the circles of other places than from its own. */
const CLEAR = 2 * GAP

/** The boxes a country's name takes, in spaced capitals around its middle, on a wide screen and on a phone. */
export function nameBoxes(name: string, x: number, y: number, isSmall: boolean): [wide: Box, phone: Box] {
  const box = (size: number): Box => {
    const half = (name.length * size * (isSmall ? SMALL_CAPITAL : SPACED_CAPITAL)) / 2
    return [x - half, y - size * 0.8, x + half, y + size * 0.2]
  }
  return isSmall ? [box(11), box(11)] : [box(15), box(20)]
}

interface Room {
  edges: Box
  /** Boxes that are not free, on a wide screen and on a phone. */
  taken: readonly (readonly [wide: Box, phone: Box])[]
  /** Heights of the letters in pixels of the drawing, on a wide screen and on a phone. */
  sizes: readonly [wide: number, phone: number]
  most: number
}

// Circles this wide against the widest are labelled first, those with the least choice before, and on phones too.
const HEAVY = 0.33

/**
 * Labels for the places where they fit: inside `edges`, beside their own circle, clear of every other circle, over no
 * label or box in `taken`. Spots are given in order of weight; the last ones go without when room or `most` is spent.
 */
export function placeLabels(spots: readonly Spot[], { edges, taken, sizes, most }: Room): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const [wide, phone] = sizes
  const onWide = taken.map(([box]) => box)
  const onPhone = taken.map(([, box]) => box)
  const widest = Math.max(...spots.map(({ radius }) => radius))
  const isHeavy = ({ radius }: Spot) => radius >= widest * HEAVY
  // Nobody takes the name of a large circle for that of a small one near by.
  const distance = (spot: Spot, other: Spot) => {
    if (covers(spot, other)) return 0
    return isHeavy(spot) && !isHeavy(other) ? 1 : CLEAR
  }
  const isClear = (box: Box, spot: Spot) =>
    isInside(box, edges) &&
    !spots.some((other) => other !== spot && overlaps(box, circleBox(other, distance(spot, other))))
  const isFree = (box: Box, spot: Spot, labels: readonly Box[]) =>
    isClear(box, spot) && !labels.some((label) => overlaps(box, label))
  const choice = (spot: Spot) => candidates(spot, wide).filter(({ box }) => isFree(box, spot, onWide))

  // A spot inside another one's circle is too near to be told from it by a label.
  const apart = spots.filter(
    (spot) => !spots.some((other) => other.radius > spot.radius && covers(other, spot)),
  )
  const heavy = apart.filter(isHeavy).map((spot) => ({ spot, choices: choice(spot).length }))
  heavy.sort((one, other) => one.choices - other.choices)
  for (const spot of [...heavy.map((one) => one.spot), ...apart.filter((one) => !isHeavy(one))]) {
    const large = new Map(candidates(spot, phone).map(({ side, box }) => [side, box]))
    const fitsPhone = (side: string, labels = onPhone) => {
      const box = large.get(side)
      return box !== undefined && isFree(box, spot, labels)
    }
    const choices = choice(spot)
    const found =
      choices.find(({ side }) => fitsPhone(side)) ??
      choices.find(({ side }) => fitsPhone(side, [])) ??
      choices[0]
    if (!found || placed.length === most) continue
    const larger = large.get(found.side)
    const minor = !(isHeavy(spot) ? fitsPhone(found.side, []) : fitsPhone(found.side))
    onWide.push(withGap(found.box))
    if (larger && !minor) onPhone.push(withGap(larger))
    placed.push({ label: spot.label, x: found.x, y: found.y, anchor: found.anchor, minor })
  }
  return placed
}

/** Where a label may stand around its circle, best first: after it, before it, above, below, then askew. */
function candidates({ x, y, radius, label }: Spot, size: number) {
  const width = label.length * size * LETTER
  const line = (side: string, anchor: PlacedLabel['anchor'], from: number, baseline: number) => {
    const left = anchor === 'start' ? from : anchor === 'end' ? from - width : from - width / 2
    const box: Box = [left, baseline - size * 0.8, left + width, baseline + size * 0.2]
    return { side, anchor, x: from, y: baseline, box }
  }
  const middle = y + size * 0.35
  return [
    line('after', 'start', x + radius + GAP, middle),
    line('before', 'end', x - radius - GAP, middle),
    line('above', 'middle', x, y - radius - GAP),
    line('below', 'middle', x, y + radius + GAP + size * 0.7),
    line('above-after', 'start', x - radius / 2, y - radius - GAP),
    line('below-after', 'start', x - radius / 2, y + radius + GAP + size * 0.7),
    line('above-before', 'end', x + radius / 2, y - radius - GAP),
    line('below-before', 'end', x + radius / 2, y + radius + GAP + size * 0.7),
  ]
}

/** The box and a space before and after it, so that labels in one line do not run into each other. */
function withGap([left, top, right, bottom]: Box): Box {
  return [left - CLEAR, top, right + CLEAR, bottom]
}

function circleBox({ x, y, radius }: Spot, margin: number): Box {
  const half = radius + margin
  return [x - half, y - half, x + half, y + half]
}

/** Whether the middle of the second circle lies inside the first. */
function covers(spot: Spot, other: Spot): boolean {
  return Math.hypot(spot.x - other.x, spot.y - other.y) < spot.radius
}
