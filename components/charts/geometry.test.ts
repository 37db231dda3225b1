import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areaOf,
  clipRing,
  fromPath,
  isOnSheet,
  type Point,
  project,
  SHEET,
  toPath,
  unproject,
} from './geometry'

const longitude = fc.double({ min: -19, max: 27, noNaN: true })
const latitude = fc.double({ min: 2, max: 38, noNaN: true })

test('a position drawn on the sheet reads back as the same position', () => {
  fc.assert(
    fc.property(longitude, latitude, (east, north) => {
      const [backEast, backNorth] = unproject(project(east, north))
      expect(backEast).toBeCloseTo(east, 9)
      expect(backNorth).toBeCloseTo(north, 9)
    }),
  )
})

test('every position on the sheet lies between its edges', () => {
  fc.assert(
    fc.property(longitude, latitude, (east, north) => {
      const [x, y] = project(east, north)
      expect(x).toBeGreaterThanOrEqual(SHEET[0])
      expect(y).toBeGreaterThanOrEqual(SHEET[1])
      expect(x).toBeLessThanOrEqual(SHEET[2])
      expect(y).toBeLessThanOrEqual(SHEET[3])
    }),
  )
})

test.each([
  ['Bamako', 12.65, -8, true],
  ['New York', 40.71, -74.01, false],
  ['Riyadh', 24.69, 46.72, false],
])('%s is on the sheet or is not', (_, north, east, expected) => {
  expect(isOnSheet({ latitude: north, longitude: east })).toBe(expected)
})

test('shapes are true at 15° N, where a degree of longitude is the cosine of 15° of one of latitude', () => {
  const [x, y] = project(0, 15)
  const east = project(1, 15)[0] - x
  const north = y - project(0, 16)[1]
  expect(east / north).toBeCloseTo(Math.cos((15 * Math.PI) / 180), 9)
})

const whole = fc.integer({ min: -500, max: 500 })
const triangle = fc.tuple(fc.tuple(whole, whole), fc.tuple(whole, whole), fc.tuple(whole, whole))

test('what is cut to a box lies inside it and is no larger than before', () => {
  fc.assert(
    fc.property(triangle, (ring: Point[]) => {
      const cut = clipRing(ring, [-100, -50, 100, 50])
      for (const [x, y] of cut) {
        expect(Math.abs(x)).toBeLessThanOrEqual(100 + 1e-6)
        expect(Math.abs(y)).toBeLessThanOrEqual(50 + 1e-6)
      }
      expect(areaOf(cut)).toBeLessThanOrEqual(areaOf(ring) + 1e-6)
    }),
  )
})

test('a shape written as a path reads back as the same shape', () => {
  fc.assert(
    fc.property(triangle, (ring: Point[]) => {
      fc.pre(areaOf(ring) >= 6)
      expect(fromPath(toPath([ring]))).toEqual([ring])
    }),
  )
})

test('an island too small to be seen is left out', () => {
  const islet: Point[] = [
    [10, 10],
    [12, 10],
    [12, 12],
  ]
  expect(toPath([islet])).toBe('')
})
