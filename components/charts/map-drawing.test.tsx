import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Frame } from './frame'
import { hasMap, isInFrame } from './frame'
import { type MapCircle, MapDrawing } from './map-drawing'

const circle = (label: string, latitude: number, longitude: number, count: number): MapCircle => ({
  label,
  latitude,
  longitude,
  count,
  title: `${label}: ${count}`,
  href: `/fr/events?place=${label}`,
})

const CIRCLES = [
  circle('kidal', 18.44, 1.41, 1),
  circle('bamako', 12.65, -8, 64),
  circle('niamey', 13.51, 2.11, 16),
  circle('rabat', 34.01, -6.83, 9),
  circle('brussels', 50.85, 4.35, 9),
]

function draw(frame: Frame, circles = CIRCLES) {
  const markup = renderToStaticMarkup(
    <MapDrawing
      frame={frame}
      circles={circles}
      countries={[{ code: 'ML', href: '/fr/countries/ml', title: 'Mali, 288 événements' }]}
      nameOf={(code) => code}
      degrees={{ longitude: String, latitude: String }}
      words={{ drawing: 'Carte', region: 'Carte à faire défiler' }}
    />,
  )
  const links = [
    ...markup.matchAll(/<a href="([^"]+)"><circle class="p" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)">/g),
  ]
  const size = markup.match(/viewBox="0 0 (\d+) (\d+)"/) ?? []
  return {
    markup,
    circles: links.map(([, href, x, y, radius]) => ({
      href,
      x: Number(x),
      y: Number(y),
      radius: Number(radius),
    })),
    width: Number(size[1]),
    height: Number(size[2]),
  }
}

test('every place in the frame is a circle that links to its own list', () => {
  const { markup, circles } = draw('home')
  expect(circles.map(({ href }) => href)).toEqual([
    '/fr/events?place=bamako',
    '/fr/events?place=niamey',
    '/fr/events?place=kidal',
  ])
  expect(markup.match(/<circle/g)).toHaveLength(circles.length)
})

test('the area of a circle follows its count', () => {
  const [bamako, niamey] = draw('home').circles
  expect((bamako?.radius ?? 0) ** 2 / (niamey?.radius ?? 1) ** 2).toBeCloseTo(64 / 16, 0)
})

test('one event can still be seen beside sixty-four', () => {
  expect(draw('home').circles.at(-1)?.radius).toBeGreaterThanOrEqual(4)
})

test.each<Frame>(['home', 'whole', { code: 'ML' }, { latitude: 12.65, longitude: -8 }])(
  'nothing stands outside the frame %o, and what it leaves out is known to be outside',
  (frame) => {
    const { circles, width, height, markup } = draw(frame)
    expect(circles).toHaveLength(CIRCLES.filter((place) => isInFrame(frame, place)).length)
    for (const { x, y } of circles) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
    }
    const positions = [...markup.matchAll(/<text[^>]* x="([-\d.]+)" y="([-\d.]+)"/g)]
    for (const [, x, y] of positions) {
      expect(Number(x) > 0 && Number(x) < width && Number(y) > 0 && Number(y) < height).toBe(true)
    }
  },
)

test('a country is a link with its name and count where it has a page', () => {
  expect(draw('home').markup).toContain(
    '<a href="/fr/countries/ml" aria-label="Mali, 288 événements"><path class="f"',
  )
})

test.each<Frame>([{ code: 'US' }, { code: 'EG' }, { code: 'XX' }, { latitude: 50.85, longitude: 4.35 }])(
  'what lies beyond the sheet has no map: %o',
  (frame) => {
    expect(hasMap(frame)).toBe(false)
    expect(draw(frame).markup).toBe('')
  },
)

test('a map without a circle is the land alone', () => {
  const { markup } = draw('home', [])
  expect(markup).not.toContain('NaN')
  expect(markup).toContain('class="f"')
})

test('the drawing of the home page stays light', () => {
  const paths = [...draw('home').markup.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join('')
  expect(paths.length).toBeLessThan(12_000)
})

test('no drawing carries an inline style, so that a strict policy on styles holds', () => {
  expect(draw('whole').markup).not.toContain('style=')
})
