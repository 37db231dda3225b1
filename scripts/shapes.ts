import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, Geometry, Position } from 'geojson'
import names from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import {
  areaOf,
  type Box,
  clipRing,
  fromPath,
  type Point,
  project,
  SHEET,
  toPath,
} from '../components/charts/geometry'
import { frenchArticle, LABELS, NAMES, POSITIONS, REGIONS } from './country-facts'

const SHAPES = 'components/charts/shapes.json'
const COUNTRIES = 'lib/vocabulary/countries.json'
const CENTRAL = ['BF', 'ML', 'MR', 'NE', 'TD']
const DISPUTED = ['EH']
// Beyond the sheet's edge, so that the line along which shapes are cut is never seen.
const BLEED = 24
const TOLERANCE = 1.1

const require = createRequire(import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(require.resolve(name), 'utf8'))
for (const language of ['fr', 'en', 'ar'])
  names.registerLocale(read(`i18n-iso-countries/langs/${language}.json`))

const world: Topology<{ countries: GeometryCollection }> = read('world-atlas/countries-50m.json')
const exact = ringsByCode(world)

const shapes = outlines(ringsByCode(projected(world)))
const labels = LABELS.map(({ code, at, small }) => {
  const [x, y] = project(...at)
  return { code, x: Math.round(x), y: Math.round(y), ...(small && { small }) }
})
writeFileSync(SHAPES, JSON.stringify({ shapes, labels }))
writeFileSync(COUNTRIES, JSON.stringify(countries()))
execFileSync('npx', ['biome', 'format', '--write', SHAPES, COUNTRIES], { stdio: 'inherit' })

function outlines(rings: Map<string, Point[][]>) {
  const [left, top, right, bottom] = SHEET
  const frame: Box = [left - BLEED, top - BLEED, right + BLEED, bottom + BLEED]
  const drawn = [...rings].flatMap(([code, all]) => {
    const d = toPath(all.map((ring) => clipRing(ring, frame)))
    if (!d) return []
    const disputed = DISPUTED.includes(code)
    return {
      code,
      d,
      bbox: boundsOf(fromPath(d).flat()),
      central: CENTRAL.includes(code),
      ...(disputed && { disputed }),
    }
  })
  // Painted in this order: the dashed line over its neighbours, the five central states over all.
  const layer = (shape: (typeof drawn)[number]) => Number(shape.central) * 2 + Number('disputed' in shape)
  return drawn.sort((one, other) => layer(one) - layer(other) || one.code.localeCompare(other.code))
}

function boundsOf(points: Point[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The same topology on the map sheet, its arcs simplified: an arc is shared, so that neighbours still meet. */
function projected({ arcs, transform, ...rest }: typeof world): typeof world {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1]
  const [fromX, fromY] = transform?.translate ?? [0, 0]
  const onSheet = (arc: Position[]) => {
    let [x, y] = [0, 0]
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX
      y += stepY
      return project(x * scaleX + fromX, y * scaleY + fromY)
    })
  }
  return { ...rest, arcs: arcs.map((arc) => simplify(onSheet(arc)).map(([x, y]) => [x, y])) }
}

/** Keeps the points that stray from the straight line by more than the tolerance (Douglas and Peucker, 1973). */
function simplify(points: Point[]): Point[] {
  const [first, last] = [points.at(0), points.at(-1)]
  if (!first || !last || points.length < 3) return points
  const strays = points.map((point) => distance(point, first, last))
  const furthest = Math.max(...strays)
  if (furthest <= TOLERANCE) return [first, last]
  const at = strays.indexOf(furthest)
  return [...simplify(points.slice(0, at + 1)), ...simplify(points.slice(at)).slice(1)]
}

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const length = Math.hypot(toX - fromX, toY - fromY)
  // A ring of one arc ends where it begins.
  if (length === 0) return Math.hypot(x - fromX, y - fromY)
  return Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length
}

function ringsByCode(topology: typeof world): Map<string, Point[][]> {
  const rings = new Map<string, Point[][]>()
  for (const country of feature(topology, topology.objects.countries).features) {
    const code = names.numericToAlpha2(String(country.id))
    if (code) rings.set(code, [...(rings.get(code) ?? []), ...ringsOf(country)])
  }
  return rings
}

function ringsOf({ geometry }: Feature<Geometry>): Point[][] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : []
  return polygons.flat().map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]))
}

function countries() {
  const codes = Object.keys(names.getAlpha2Codes()).filter(
    (code) => names.alpha2ToNumeric(code) && code !== 'XK',
  )
  return codes.sort().map((code) => {
    const name = { fr: nameOf(code, 'fr'), en: nameOf(code, 'en'), ar: nameOf(code, 'ar') }
    const region = Object.keys(REGIONS).find((key) => REGIONS[key]?.includes(code))
    const [latitude, longitude] = POSITIONS[code] ?? centroid(exact.get(code) ?? [])
    if (!region || Number.isNaN(latitude)) throw new Error(`${code} has no region or no position`)
    const alpha3 = names.alpha2ToAlpha3(code)
    return { code, alpha3, name, article: frenchArticle(code, name.fr), region, latitude, longitude }
  })
}

function nameOf(code: string, language: 'fr' | 'en' | 'ar'): string {
  const name = NAMES[code]?.[language] ?? names.getName(code, language)
  if (!name) throw new Error(`${code} has no name in ${language}`)
  return name.replaceAll("'", '’')
}

/** Latitude and longitude of the middle of a country's largest piece of land, so of its mainland. */
function centroid(rings: Point[][]): [latitude: number, longitude: number] {
  const mainland = rings.toSorted((one, other) => areaOf(other) - areaOf(one))[0] ?? []
  let [twice, sumX, sumY] = [0, 0, 0]
  mainland.forEach(([x, y], at) => {
    const [beforeX, beforeY] = mainland.at(at - 1) ?? [x, y]
    const cross = beforeX * y - x * beforeY
    twice += cross
    sumX += (beforeX + x) * cross
    sumY += (beforeY + y) * cross
  })
  return [Number((sumY / (3 * twice)).toFixed(2)), Number((sumX / (3 * twice)).toFixed(2))]
}
