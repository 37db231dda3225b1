import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels, type Spot } from './map-labels'

const EDGES = [0, 0, 400, 300] as const
const room = { edges: EDGES, taken: [], sizes: [13, 19], most: 10 } as const
const spot = (label: string, x: number, y: number, radius: number): Spot => ({ label, x, y, radius })

test('a label stands after its circle where there is room', () => {
  expect(placeLabels([spot('Gao', 100, 100, 8)], room)).toEqual([
    { label: 'Gao', x: 112, y: 104.55, anchor: 'start', minor: false },
  ])
})

test('near the edge it stands on the other side', () => {
  expect(placeLabels([spot('Gao', 390, 100, 8)], room)[0]?.anchor).toBe('end')
})

test('the heavier of two places that cover each other is the one that is named', () => {
  const labels = placeLabels([spot('Bamako', 100, 100, 25), spot('Kati', 98, 96, 4)], room)
  expect(labels.map(({ label }) => label)).toEqual(['Bamako'])
})

test('a label goes without rather than stand against the circle of another place', () => {
  const [menaka, tessit] = [spot('Ménaka', 100, 100, 8), spot('Tessit', 168, 100, 8)]
  const walls = [[0, 0, 400, 92] as const, [0, 108, 400, 300] as const].map((box) => [box, box] as const)
  const besideEdge = { ...room, edges: [85, 0, 400, 300] as const, taken: walls }
  expect(placeLabels([menaka], besideEdge).map(({ label }) => label)).toEqual(['Ménaka'])
  expect(placeLabels([menaka, tessit], besideEdge).map(({ label }) => label)).toEqual(['Tessit'])
})

test('two labels in one line do not run into each other', () => {
  const walls = [[0, 0, 400, 92] as const, [0, 108, 400, 300] as const].map((box) => [box, box] as const)
  const spots = [spot('Gao', 100, 100, 8), spot('Kidal', 185, 100, 8)]
  const labels = placeLabels(spots, { ...room, edges: [85, 0, 200, 300], taken: walls })
  expect(labels.map(({ label }) => label)).toEqual(['Gao'])
})

test('a label that would not fit in the larger letters of a phone is minor', () => {
  const crowd = [spot('Niamey', 100, 200, 25), spot('Tombouctou', 120, 50, 4), spot('Gao', 215, 40, 4)]
  const walls = [[0, 0, 400, 42] as const, [0, 58, 400, 70] as const].map((box) => [box, box] as const)
  const found = placeLabels(crowd, { ...room, taken: walls }).find(({ label }) => label === 'Tombouctou')
  expect(found?.minor).toBe(true)
})

test('no more places are named than asked for, and none twice', () => {
  const spots = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 25 }),
    }),
  )
  fc.assert(
    fc.property(spots, (places) => {
      const named = placeLabels(
        places.map((place, at) => ({ ...place, label: `place ${at}` })),
        { ...room, most: 4 },
      )
      expect(named.length).toBeLessThanOrEqual(4)
      expect(new Set(named.map(({ label }) => label)).size).toBe(named.length)
    }),
  )
})
