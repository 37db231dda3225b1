import { parseEdtf } from './date'
import { monthOf, plainDate, readPoint } from './read-point'

/** Years, months and days of one date: the parts that a range leaves to its other end are missing. */
export interface Point {
  year?: string
  month?: string
  day?: string
}

/**
 * The EDTF of a date as an editor writes it, in French or English words, in figures (day first) or in EDTF; null when it
 * says no date. « 24 et 25 septembre 2025 » is an interval, « mi-mai 2025 » the month, « vers 2018 » approximate.
 */
export function readDateWords(text: string): string | null {
  const typed = text.trim()
  const asWritten = typed.toUpperCase()
  const found = parseEdtf(asWritten) ? asWritten : readMarked(plainDate(typed))
  return found !== null && parseEdtf(found) ? found : null
}

const ABOUT = /^(?:vers|environ|circa|ca|c|about|around|approximately) | environ$/
const UNSURE = /^(?:peut-etre|perhaps|possibly|probably|probablement) /
const SIGN = /(\s*\(\?\)|\s*\?)$/

function readMarked(text: string): string | null {
  const isUnsure = UNSURE.test(text) || SIGN.test(text)
  const rest = text.replace(UNSURE, '').replace(SIGN, '').trim()
  const isAbout = ABOUT.test(rest)
  const date = readWhole(rest.replace(ABOUT, '').replace(/^le /, '').trim())
  if (date === null || !(isAbout || isUnsure)) return date
  const mark = isAbout && isUnsure ? '%' : isAbout ? '~' : '?'
  return date.replace(/[^/.]+/g, (end) => end + mark)
}

const SINCE =
  /^(?:(?:depuis|since|a partir d[eu]|a compter d[eu]|from|starting) |a (?:partir|compter) d')(?:le )?/
const UNTIL = /^(?:jusqu'(?:au?|en) ?|until |till |up to )/
const NO_END = / (?:fin inconnue|end unknown)$/

function readWhole(text: string): string | null {
  const range = readRange(text)
  if (range) return range
  if (NO_END.test(text)) return ended(text.replace(NO_END, '').replace(SINCE, ''), (date) => `${date}/`)
  if (SINCE.test(text)) return ended(text.replace(SINCE, ''), (date) => `${date}/..`)
  if (UNTIL.test(text)) return ended(text.replace(UNTIL, ''), (date) => `../${date}`)
  return ended(text, (date) => date)
}

function ended(text: string, say: (date: string) => string): string | null {
  const point = readPoint(text)
  const date = point && edtfOf(point)
  return date && say(date)
}

// What parts the ends of a range, the clearest first: « de mai à juin », “24 to 26”, « 24 et 25 », « 24-26 ».
const BETWEEN = [/ (?:au|a|to|until|through) /, / (?:et|and|&) /, / ?- ?/]

function readRange(text: string): string | null {
  const ends = text.replace(/^(?:(?:du|de|des|from) |d')/, '')
  for (const [place, sign] of BETWEEN.entries()) {
    const parts = ends.split(sign)
    const [first, last] = parts
    if (parts.length !== 2 || !first || !last) continue
    const interval = join(first, last)
    // « 24 et 26 » are two days, not three.
    if (interval && !(place === 1 && !isNextDay(interval))) return interval
  }
  return null
}

/** What one end leaves out is said by the other: « 24-25 septembre 2025 », “September 24 to 25, 2025”. */
function join(first: string, last: string): string | null {
  const end = readPoint(last)
  const start = readPoint(first)
  if (!start || !end) return american(first, last)
  const month = start.month ?? (start.day ? end.month : undefined)
  const year = start.year ?? end.year
  const from = edtfOf({ ...start, ...(month && { month }), ...(year && { year }) })
  const ending = { ...end, ...(!end.month && end.day && start.month && { month: start.month }) }
  const to = edtfOf({ ...ending, ...(year && !end.year && { year }) })
  return from && to && from !== to ? `${from}/${to}` : null
}

// “September 24-25, 2025”: the last end is a day and a year, its month is that of the first.
function american(first: string, last: string): string | null {
  const [, day, year] = /^(\d{1,2}) (\d{4})$/.exec(last) ?? []
  const [, name = ''] = /^([a-z]+) \d{1,2}$/.exec(first) ?? []
  return day && year && monthOf(name) ? join(`${first} ${year}`, `${name} ${day} ${year}`) : null
}

function isNextDay(interval: string): boolean {
  const [from, to] = interval.split('/').map((end) => Date.parse(end))
  return from !== undefined && to !== undefined && (interval.length < 21 || to - from === 86_400_000)
}

function edtfOf({ year, month, day }: Point): string | null {
  if (!year || (day && !month)) return null
  return [year, month, day].filter(Boolean).join('-')
}
