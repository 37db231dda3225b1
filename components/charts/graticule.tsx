import { place, type View } from './frame'
import { type Box, project, unproject } from './geometry'
import { Silent } from './silent'

interface GraticuleProps {
  view: View
  degrees: { longitude: (degrees: number) => string; latitude: (degrees: number) => string }
}

const STEP = 5
const RULE = 6
// A degree closer than this to the end of its edge has no room for its figure.
const ROOM = 34

/** The degrees of a map: dotted lines every five, and the black-and-white edge of an atlas plate that counts them. */
export function Graticule({ view, degrees }: GraticuleProps) {
  const { width, height } = view
  const { longitudes, latitudes } = linesOf(view)
  const inner = { width: width - 2 * RULE - 4, height: height - 2 * RULE - 4 }
  const meridians = longitudes.map(({ at }) => `M${at} 8v${inner.height}`)
  const parallels = latitudes.map(({ at }) => `M8 ${at}h${inner.width}`)
  const across = cells(longitudes, width).map(([from, to]) => {
    const cell = `h${to - from}v${RULE}h${from - to}z`
    return `M${from} 0${cell}M${from} ${height - RULE}${cell}`
  })
  const down = cells(latitudes, height).map(([from, to]) => {
    const cell = `v${to - from}h${RULE}v${from - to}z`
    return `M0 ${from}${cell}M${width - RULE} ${from}${cell}`
  })
  const every = (parity: number) => (_: string, at: number) => at % 2 === parity
  const edge = (parity: number) => [...across.filter(every(parity)), ...down.filter(every(parity))].join('')
  return (
    <Silent>
      <path className="t" d={[...meridians, ...parallels].join('')} />
      <path className="k0" d={edge(0)} />
      <path className="k1" d={edge(1)} />
      {longitudes.filter(hasRoom(width)).map(({ at, degree }) => (
        <text key={degree} className="dn" x={at + 3} y={height - 11}>
          {degrees.longitude(degree)}
        </text>
      ))}
      {latitudes.filter(hasRoom(height)).map(({ at, degree }) => (
        <text key={degree} className="dn" x={RULE + 5} y={at - 3}>
          {degrees.latitude(degree)}
        </text>
      ))}
    </Silent>
  )
}

/** The boxes of the figures along the edge. */
export function figureBoxes(view: View): Box[] {
  const { longitudes, latitudes } = linesOf(view)
  return [
    ...longitudes.map(({ at }): Box => [at, view.height - 24, at + 40, view.height]),
    ...latitudes.map(({ at }): Box => [0, at - 16, 48, at]),
  ]
}

interface Line {
  degree: number
  at: number
}

/** The multiples of five degrees inside a window and the pixels they run through. */
function linesOf(view: View): { longitudes: Line[]; latitudes: Line[] } {
  const { width, height, scale, corner } = view
  const [west, north] = unproject(corner)
  const [east, south] = unproject([corner[0] + width / scale, corner[1] + height / scale])
  const at = (degree: number, axis: 0 | 1) =>
    Math.round(place(view, axis === 0 ? project(degree, north) : project(west, degree))[axis])
  return {
    longitudes: multiples(west, east).map((degree) => ({ degree, at: at(degree, 0) })),
    latitudes: multiples(south, north)
      .toReversed()
      .map((degree) => ({ degree, at: at(degree, 1) })),
  }
}

function hasRoom(end: number) {
  return ({ at }: Line) => at > ROOM && at < end - ROOM
}

function multiples(from: number, to: number): number[] {
  const first = Math.ceil(from / STEP)
  const count = Math.max(0, Math.floor(to / STEP) - first + 1)
  return Array.from({ length: count }, (_, step) => (first + step) * STEP)
}

function cells(lines: Line[], end: number): [from: number, to: number][] {
  const stops = [0, ...lines.map(({ at }) => at), end]
  return stops.slice(1).map((stop, before) => [stops[before] ?? 0, stop])
}
