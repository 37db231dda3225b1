import { parseEdtf } from '@/lib/edtf/date'
import { partsOf } from '@/lib/edtf/days'

// A base has thousands of these, and the parser takes its time.
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?$/

/**
 * The year of a date in EDTF, with the part of it that has passed in the middle of what it can mean, to the
 * month: `2023` is 2023.5, and so is `2023-06/2023-07`. Null where no day is known.
 */
export function yearIn(date: string | null): number | null {
  const [, year, month] = PLAIN.exec(date ?? '') ?? []
  if (year !== undefined)
    return month === undefined ? Number(year) + 0.5 : middleOf(Number(year), Number(month))
  const { earliest = null, latest = null } = parseEdtf(date ?? '') ?? {}
  const ends = [earliest, latest].flatMap((day) => (day === null ? [] : [partsOf(day)]))
  if (ends.length === 0) return null
  return ends.reduce((sum, end) => sum + middleOf(end.year, end.month), 0) / ends.length
}

function middleOf(year: number, month: number) {
  return year + (month - 0.5) / 12
}
