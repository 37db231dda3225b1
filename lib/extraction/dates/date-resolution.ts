import { parseEdtf } from '@/lib/edtf/date'
import { type Day, dayNumber, daysInMonth, partsOf, toDay } from '@/lib/edtf/days'
import type { Expression, Written } from './date-expressions'

/** What undated words are counted from. */
export interface Anchor {
  /** The day on which the article appeared; null when unknown. */
  day: Day | null
  /** A day near it, where only the month or year is known. */
  near: Day | null
  /** The middle of the month in which it appeared, where only that is known. */
  month?: Day | null
}

/** A date in EDTF and the days it can mean. */
export interface Resolved {
  edtf: string
  first: Day
  last: Day
  precision: 'day' | 'interval' | 'month' | 'season' | 'year'
}

/** The day so many days later (or earlier, when negative). */
export function daysLater(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay()
}

/**
 * The date that an expression means; null when it cannot be told. A missing year or month is the one nearest
 * to the anchor, by default a past one; a missing day is the weekday's last before the anchor, or its next
 * when `isFuture`.
 */
export function resolveDate(expression: Expression, anchor: Anchor, isFuture: boolean): Resolved | null {
  const { start, end } = expression
  const ahead = expression.side === 'future' || (expression.side !== 'past' && isFuture)
  if (expression.shift !== undefined) return resolveShift(expression.shift, expression, anchor)
  if (end) {
    const last = resolvePoint(end, anchor, ahead, false)
    const first =
      last && resolvePoint(start, { day: last.first, near: last.first }, false, start.day === undefined)
    return first && last ? interval(first, last) : null
  }
  const resolved = resolvePoint(start, anchor, ahead, expression.side === 'past')
  if (!resolved || !expression.isVague) return resolved
  return { ...resolved, edtf: `${resolved.edtf}~` }
}

/** From the first day of one date to the last of another; null when backwards or longer than two years. */
export function interval(first: Resolved, last: Resolved): Resolved | null {
  const length = dayNumber(last.last) - dayNumber(first.first)
  if (length <= 0 || length > 740) return null
  const edtf = `${first.edtf}/${last.edtf}`
  return (
    parseEdtf(edtf) && {
      edtf,
      first: first.first,
      last: last.last,
      precision: first.precision === 'day' ? 'interval' : first.precision,
    }
  )
}

/** A single day. */
export function resolvedDay(day: Day): Resolved {
  return { edtf: day, first: day, last: day, precision: 'day' }
}

function resolveShift(shift: number, { within, isVague }: Expression, { day, month }: Anchor) {
  const from = day ?? (within ? month : null)
  if (!from) return null
  const there = daysLater(from, shift)
  if (!within) return resolvedDay(there)
  const { year, month: ofYear } = partsOf(there)
  const resolved = monthOf(year, ofYear)
  return isVague ? { ...resolved, edtf: `${resolved.edtf}~` } : resolved
}

function resolvePoint(written: Written, anchor: Anchor, ahead: boolean, strictly: boolean): Resolved | null {
  const { year, month, day, weekday, season, week } = written
  if (season !== undefined) return year === undefined ? null : seasonOf(year, season)
  if (day !== undefined && month === undefined) return dayOfMonth(day, weekday, anchor, ahead)
  if (month !== undefined) {
    const known = year ?? yearFor(written, month, anchor, ahead)
    if (known === null) return null
    if (day === undefined) return monthOf(known, month)
    return day <= daysInMonth(known, month) ? resolvedDay(toDay(known, month, day)) : null
  }
  if (year !== undefined)
    return { edtf: String(year), first: toDay(year, 1, 1), last: toDay(year, 12, 31), precision: 'year' }
  if (weekday === undefined) return null
  return week === undefined
    ? dayOfWeek(weekday, anchor, ahead, strictly)
    : dayOfThatWeek(weekday, week, anchor)
}

function monthOf(year: number, month: number): Resolved {
  const first = toDay(year, month, 1)
  return {
    edtf: first.slice(0, -3),
    first,
    last: toDay(year, month, daysInMonth(year, month)),
    precision: 'month',
  }
}

function seasonOf(year: number, season: number): Resolved | null {
  const date = parseEdtf(`${year}-${season}`)
  return date?.earliest && date.latest
    ? { edtf: date.text, first: date.earliest, last: date.latest, precision: 'season' }
    : null
}

// A weekday that agrees settles the year, since a day moves by one from year to year.
function yearFor({ day = 15, weekday }: Written, month: number, { near }: Anchor, ahead: boolean) {
  if (!near) return null
  const { year } = partsOf(near)
  const years = [year - 1, year, year + 1].filter((one) => day <= daysInMonth(one, month))
  const cost = (one: number) => {
    const there = toDay(one, month, day)
    const days = dayNumber(there) - dayNumber(near)
    const isOdd = weekday !== undefined && weekdayOf(there) !== weekday
    const weight = ahead && days < 0 ? 6 : !ahead && days > 20 ? 2 : 1
    return Math.abs(days) * weight + (isOdd ? 400 : 0)
  }
  return years.sort((one, other) => cost(one) - cost(other))[0] ?? null
}

function dayOfMonth(day: number, weekday: number | undefined, { near }: Anchor, ahead: boolean) {
  if (!near) return null
  const { year, month } = partsOf(near)
  const days = [-1, 0, 1]
    .map((shift) => new Date(Date.UTC(year, month - 1 + shift, 1)))
    .map((first) => ({ year: first.getUTCFullYear(), month: first.getUTCMonth() + 1 }))
    .filter((one) => day <= daysInMonth(one.year, one.month))
    .map((one) => toDay(one.year, one.month, day))
    .filter((one) => weekday === undefined || weekdayOf(one) === weekday)
  const cost = (one: Day) => {
    const distance = dayNumber(one) - dayNumber(near)
    return Math.abs(distance) * (distance > 0 === ahead || distance === 0 ? 1 : 2)
  }
  const best = days.sort((one, other) => cost(one) - cost(other))[0]
  return best ? resolvedDay(best) : null
}

function dayOfWeek(weekday: number, { day }: Anchor, ahead: boolean, strictly: boolean) {
  if (!day) return null
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (back === 0 && !strictly) return resolvedDay(day)
  if (ahead) return resolvedDay(daysLater(day, 7 - back))
  return resolvedDay(daysLater(day, back === 0 ? -7 : -back))
}

function dayOfThatWeek(weekday: number, week: number, { day }: Anchor) {
  if (!day) return null
  // Weeks begin on Monday.
  const place = (one: number) => (one + 6) % 7
  return resolvedDay(daysLater(day, week * 7 + place(weekday) - place(weekdayOf(day))))
}
