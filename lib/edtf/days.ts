/**
 * Calendar days of the proleptic Gregorian calendar, as ISO 8601 text: `2025-05-22`, `-0050-03-15`
 * (astronomical: 51 BC), `12345-01-01`. Computed on integers, since `Date` ends in the year 275760.
 */
export type Day = string

type DayParts = { year: number; month: number; day: number }

/** The text of a day; years take four digits or as many as they need. */
export function toDay(year: number, month: number, day: number): Day {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${pad(month)}-${pad(day)}`
}

/** Year, month (1 to 12) and day (1 to 31) of a day's text. */
export function partsOf(day: Day): DayParts {
  const [year = '', month, date] = day.replace(/^-/, '').split('-')
  return { year: day.startsWith('-') ? -Number(year) : Number(year), month: Number(month), day: Number(date) }
}

/** How many days the month has: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 365 or 366. */
export function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365
}

/** Days since the first of January of the same year: 0 to 365. */
export function dayOfYear(day: Day): number {
  const { year, month, day: date } = partsOf(day)
  let days = date - 1
  for (let before = 1; before < month; before++) days += daysInMonth(year, before)
  return days
}

/** Days since the first of January of year 0: a number to compare and subtract. */
export function dayNumber(day: Day): number {
  const { year } = partsOf(day)
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  return year * 365 + leaps + 1 + dayOfYear(day)
}

/** The day after (`by` 1) or before (`by` -1). */
export function neighbour(day: Day, by: 1 | -1): Day {
  const { year, month, day: date } = partsOf(day)
  if (by === 1) {
    if (date < daysInMonth(year, month)) return toDay(year, month, date + 1)
    return month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1)
  }
  if (date > 1) return toDay(year, month, date - 1)
  return month === 1 ? toDay(year - 1, 12, 31) : toDay(year, month - 1, daysInMonth(year, month - 1))
}

/**
 * A day as the value of a `date` column, at midnight UTC; null stays null. Clamped to the years 1 to 9999:
 * Prisma's driver writes no year before 1, and four digits sort as text everywhere. Beyond them, dates of a
 * column are equal and the EDTF text alone tells them apart.
 */
export function columnDay(day: Day | null): Date | null {
  if (day === null) return null
  const { year } = partsOf(day)
  if (year < 1) return new Date('0001-01-01')
  return new Date(year > 9999 ? '9999-12-31' : day)
}

function pad(number: number) {
  return String(number).padStart(2, '0')
}

function isLeap(year: number) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Today (UTC): the day of the edition, after which nothing is known of what goes on. */
export function editionDay(): Day {
  return new Date().toISOString().slice(0, 10)
}
