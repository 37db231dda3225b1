import { COUNTRIES } from '@/lib/vocabulary/countries'
import { type Box, isInside, isOnSheet, type Point, project, SHEET } from './geometry'
import sheet from './shapes.json'

/** What a map shows: the Sahel as a panorama, the whole sheet, one country, or the surroundings of a place. */
export type Frame = 'home' | 'whole' | { code: string } | { longitude: number; latitude: number }

/** A window on the map sheet, `width` by `height` pixels as drawn, each `scale` pixels of the sheet. */
export interface View {
  kind: 'home' | 'whole' | 'local'
  width: number
  height: number
  scale: number
  corner: Point
}

const LOCAL_WIDTH = 390
const POINT_HEIGHT = 215
const MARGIN = 24

/** The window for a frame; null for a country or a place that does not lie on the map sheet. */
export function viewOf(frame: Frame): View | null {
  if (frame === 'home') {
    return { kind: 'home', width: 1120, height: 373, scale: 1, corner: project(-18.5, 22.57) }
  }
  const [left, top, right, bottom] = SHEET
  if (frame === 'whole') {
    const scale = 1000 / (right - left)
    return {
      kind: 'whole',
      width: 1000,
      height: Math.round((bottom - top) * scale),
      scale,
      corner: [left, top],
    }
  }
  if ('code' in frame) return countryView(frame.code)
  if (!isOnSheet(frame)) return null
  return localView(project(frame.longitude, frame.latitude), 0.7, POINT_HEIGHT)
}

function countryView(code: string): View | null {
  const shape = sheet.shapes.find((known) => known.code === code)
  const country = COUNTRIES.find((known) => known.code === code)
  // A country whose middle lies beyond the edge would be shown by a corner only.
  if (!shape || !country || !isOnSheet(country)) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = shape.bbox
  const room = LOCAL_WIDTH - 2 * MARGIN
  // Never so near that the rounding of the shapes shows.
  const scale = Math.min(1.6, room / (right - left), room / (bottom - top))
  const height = Math.max(POINT_HEIGHT, Math.round((bottom - top) * scale) + 2 * MARGIN)
  return localView([(left + right) / 2, (top + bottom) / 2], scale, height)
}

function localView([x, y]: Point, scale: number, height: number): View {
  const [left, top, right, bottom] = SHEET
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))
  const corner: Point = [
    within(x - LOCAL_WIDTH / scale / 2, left, right - LOCAL_WIDTH / scale),
    within(y - height / scale / 2, top, bottom - height / scale),
  ]
  return { kind: 'local', width: LOCAL_WIDTH, height, scale, corner }
}

/** Whether a frame has a map: a country or a place beyond the map sheet has none. */
export function hasMap(frame: Frame): boolean {
  return viewOf(frame) !== null
}

/** Whether a position is drawn in a frame, so that what lies outside can be counted and listed beside the map. */
export function isInFrame(
  frame: Frame,
  { longitude, latitude }: { longitude: number; latitude: number },
): boolean {
  const view = viewOf(frame)
  if (!view) return false
  const [x, y] = place(view, project(longitude, latitude))
  return isInside([x, y, x, y], innerEdges(view))
}

/** Where a point of the sheet is drawn in a window. */
export function place({ scale, corner }: View, [x, y]: Point): Point {
  return [(x - corner[0]) * scale, (y - corner[1]) * scale]
}

/** The window's edges in its own pixels, moved inwards by `inset`, outwards if negative. */
export function edgesOf({ width, height }: View, inset = 0): Box {
  return [inset, inset, width - inset, height - inset]
}

/** The window without its graduated edge, so that the smallest circle still lies inside. */
export function innerEdges(view: View): Box {
  return edgesOf(view, view.kind === 'local' ? 3 : 10)
}
