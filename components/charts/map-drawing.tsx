import { edgesOf, type Frame, innerEdges, isInFrame, place, type View, viewOf } from './frame'
import { type Box, clipRing, fromPath, isInside, project, toPath } from './geometry'
import { figureBoxes, Graticule } from './graticule'
import { nameBoxes, placeLabels, type Spot } from './map-labels'
import sheet from './shapes.json'
import { Silent } from './silent'

export interface MapCircle {
  latitude: number
  longitude: number
  count: number
  /** The name of the place, written beside its circle where there is room. */
  label: string
  /** The whole sentence that the circle says: place and count. */
  title: string
  href: string
}

export interface MapDrawingProps {
  frame: Frame
  circles: readonly MapCircle[]
  countries: readonly { code: string; href: string; title: string }[]
  /** The name of a country in the reader's language, for the lettering. */
  nameOf: (code: string) => string
  degrees: { longitude: (degrees: number) => string; latitude: (degrees: number) => string }
  /** Said aloud: what the drawing is, and what the region that scrolls sideways is. */
  words: { drawing: string; region: string }
}

/** How the kinds of windows differ: largest radius, radius of a count of 1, letters, number of labels at most. */
const STYLE = {
  home: { largest: 25, unit: 3.1, smallest: 4, sizes: [13, 19], most: 16, className: 'map scroll' },
  whole: { largest: 23, unit: 2.9, smallest: 3.8, sizes: [13, 19], most: 24, className: 'map whole scroll' },
  local: { largest: 16, unit: 2, smallest: 3.2, sizes: [19, 19], most: 5, className: 'map loc' },
} as const
const BLEED = 8

/** A map as SVG; nothing for a country or a place that does not lie on the map sheet. */
export function MapDrawing({ frame, circles, countries, nameOf, degrees, words }: MapDrawingProps) {
  const view = viewOf(frame)
  if (!view) return null
  const { className, sizes, most } = STYLE[view.kind]
  const isLocal = view.kind === 'local'
  const edges = innerEdges(view)
  const spots = spotsOf(
    circles.filter((circle) => isInFrame(frame, circle)),
    view,
  )
  const names = isLocal ? [] : lettering(view, edges, nameOf)
  const figures = isLocal ? [] : figureBoxes(view).map((box) => [box, box] as const)
  const taken = [...names.map(({ boxes }) => boxes), ...figures]
  const labels = placeLabels(spots, { edges, taken, sizes, most })
  const scrolls = isLocal ? {} : { tabIndex: 0, role: 'region', 'aria-label': words.region }
  return (
    <div className={className} {...scrolls}>
      {/* biome-ignore lint/a11y/useSemanticElements: no other element groups links inside a drawing */}
      <svg viewBox={`0 0 ${view.width} ${view.height}`} role="group" aria-label={words.drawing}>
        <Land view={view} countries={countries} />
        {!isLocal && <Graticule view={view} degrees={degrees} />}
        <Silent>
          {names.map(({ code, name, x, y, small }) => (
            <text key={code} className={small ? 'c xs' : 'c'} x={x} y={y}>
              {name}
            </text>
          ))}
        </Silent>
        {spots.map(({ x, y, radius, href, title }) => (
          <a key={href} href={href}>
            <circle className="p" cx={x} cy={y} r={radius}>
              <title>{title}</title>
            </circle>
          </a>
        ))}
        <Silent>
          {labels.map(({ label, x, y, anchor, minor }) => (
            <text
              key={`${x} ${y}`}
              className={minor ? 'm' : undefined}
              x={Math.round(x)}
              y={Math.round(y)}
              textAnchor={anchor === 'start' ? undefined : anchor}
            >
              {label}
            </text>
          ))}
        </Silent>
      </svg>
    </div>
  )
}

function Land({ view, countries }: { view: View; countries: MapDrawingProps['countries'] }) {
  const frame = edgesOf(view, -BLEED)
  return sheet.shapes.map(({ code, d, central, disputed }) => {
    const path = toPath(
      fromPath(d).map((ring) =>
        clipRing(
          ring.map((point) => place(view, point)),
          frame,
        ),
      ),
    )
    if (!path) return null
    const outline = <path key={code} className={`${central ? 'f' : 'l'}${disputed ? ' dsp' : ''}`} d={path} />
    const link = countries.find((country) => country.code === code)
    if (!link) return outline
    return (
      <a key={code} href={link.href} aria-label={link.title}>
        {outline}
      </a>
    )
  })
}

/** Where the circles stand, the largest first, so that small ones lie on top; area follows the count. */
function spotsOf(circles: readonly MapCircle[], view: View): (MapCircle & Spot)[] {
  const { largest, unit, smallest } = STYLE[view.kind]
  const most = Math.max(...circles.map(({ count }) => count))
  const factor = Math.min(unit, largest / Math.sqrt(most))
  return circles
    .map((circle) => {
      const [x, y] = place(view, project(circle.longitude, circle.latitude)).map(toTenth)
      return {
        ...circle,
        x: x ?? 0,
        y: y ?? 0,
        radius: toTenth(Math.max(smallest, factor * Math.sqrt(circle.count))),
      }
    })
    .sort((one, other) => other.count - one.count)
}

function lettering(view: View, edges: Box, nameOf: (code: string) => string) {
  return sheet.labels
    .map(({ code, x, y, small }) => {
      const [left, base] = place(view, [x, y]).map(Math.round)
      const name = nameOf(code).toUpperCase()
      return {
        code,
        name,
        x: left,
        y: base,
        small,
        boxes: nameBoxes(name, left ?? 0, base ?? 0, small === true),
      }
    })
    .filter(({ boxes }) => isInside(boxes[0], edges))
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
