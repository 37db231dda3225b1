import fc from 'fast-check'
import { daysInMonth } from '@/lib/edtf/days'

const pad = (number: number, length = 2) => String(number).padStart(length, '0')
const yearText = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

const year = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 2010, max: 2026 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
)
const mark = fc.constantFrom('', '', '', '~', '?', '%')

const yearOnly = year.map(yearText)
const yearMonth = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${yearText(y)}-${pad(m)}`)
const fullDate = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${yearText(y)}-${pad(m)}-${pad(Math.min(d, daysInMonth(y, m)))}`)
const plainDate = fc.oneof(yearOnly, yearMonth, fullDate)
const markedDate = fc.tuple(plainDate, mark).map((parts) => parts.join(''))

const season = fc.tuple(yearOnly, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-'))
const unspecified = fc.oneof(
  yearOnly.map((text) => `${text.slice(0, -1)}X`),
  yearOnly.map((text) => `${text.slice(0, -2)}XX`),
  yearOnly.map((text) => `${text}-XX`),
  yearOnly.map((text) => `${text}-XX-XX`),
  yearMonth.map((text) => `${text}-XX`),
  fc.constantFrom('XXXX', 'XXXX-XX', 'XXXX-XX-XX'),
)
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 900_000_000 }))
  .map((parts) => parts.join(''))

/** Single dates of every form of level 1. */
const singleDates = fc.oneof(markedDate, season, unspecified, longYear)

/** Intervals whose ends may come in either order. */
export const anyIntervals = fc.tuple(markedDate, markedDate).map((ends) => ends.join('/'))

const halfIntervals = fc
  .tuple(markedDate, fc.constantFrom('', '..'), fc.boolean())
  .map(([date, none, first]) => (first ? `${none}/${date}` : `${date}/${none}`))

// Years of four digits sort as text, so these ends are in order.
const closedIntervals = fc
  .tuple(
    fc.integer({ min: 1000, max: 5000 }),
    fc.integer({ min: 5001, max: 9999 }),
    fc.constantFrom('', '-03', '-03-05'),
    mark,
    mark,
  )
  .map(([a, b, rest, x, y]) => `${a}${rest}${x}/${b}${y}`)
const shortIntervals = fc
  .tuple(
    fc.integer({ min: 2010, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    mark,
  )
  .chain(([y, m, d, x]) =>
    fc
      .constantFrom(`${y}`, `${y}-12`, `${y}-${pad(m)}`, `${y}-${pad(m)}-28`, `${y + 1}`, `${y}-12-31`)
      .map((end) => `${y}-${pad(m)}-${pad(d)}${x}/${end}`),
  )

/** Strings of ISO 8601-2 level 1, all of them dates. */
export const edtfStrings = fc.oneof(singleDates, halfIntervals, closedIntervals, shortIntervals)
