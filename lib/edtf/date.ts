import { parse } from 'edtf'
import { z } from 'zod'
import { type Day, dayNumber, partsOf } from './days'
import { type EdtfPart, type Precision, readPart } from './part'

/** An EDTF date with all that can be asked of it. A plain object: it can be passed to components. */
export type EdtfDate = {
  /** As recorded: the truth, of which the rest is derived. */
  text: string
  /** First and last calendar day it can mean; null where that side is open, unknown, or the year is `XXXX`. */
  earliest: Day | null
  latest: Day | null
  /** Of an interval, the coarser of its ends. */
  precision: Precision
  /** True when the date, or an end of the interval, is marked so. */
  approximate: boolean
  uncertain: boolean
  interval: boolean
  /** `2014/..`: it goes on. */
  open: boolean
  /** `../2014`: it has no beginning that matters. */
  openStart: boolean
  /** `2014/`: it ended, nobody says when. */
  unknownEnd: boolean
  unknownStart: boolean
  /** The two ends; a date that is no interval has itself at both. Null when open or unknown. */
  start: EdtfPart | null
  end: EdtfPart | null
}

// Long enough for an interval of two times with zones, too short to keep the parser busy.
const LONGEST = 80

const COARSENESS: Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century', 'unknown']

/**
 * Reads ISO 8601-2 (EDTF) level 1; null when the text is anything else.
 *
 * Where the standard or the library leaves a choice: a time counts as the day it is written on
 * (`2024-06-15T23:00-05:00` is 15 June); one mark may end any single date (`201X?`, `2001-21~`); bare centuries
 * (`19`) are refused, `19XX` says them at level 1; so are an interval without any date (`../..`), one that ends
 * before it can start, a day the calendar does not have (`2023-02-29`) and years of over 15 digits.
 */
export function parseEdtf(text: string): EdtfDate | null {
  if (!isLevel1(text)) return null
  const slash = text.indexOf('/')
  if (slash === -1) {
    const part = readPart(text)
    return part && { ...outline(text, part, part), interval: false }
  }
  return readInterval(text, text.slice(0, slash), text.slice(slash + 1))
}

/** A text that is an EDTF level 1 date, without spaces around it; the error code is `not-a-date`. */
export const Edtf = z
  .string({ error: 'not-a-date' })
  .trim()
  .refine((text) => parseEdtf(text) !== null, { error: 'not-a-date' })
export type Edtf = z.infer<typeof Edtf>

/** The year a date is filed under, that of its first day (astronomical: -50 is 51 BC); null when it has none. */
export function yearOf(date: EdtfDate): number | null {
  return date.earliest === null ? null : partsOf(date.earliest).year
}

/** How many days a date lasts, both ends counted: only of an interval known to the day, else null. */
export function durationInDays({ interval, start, end }: EdtfDate): number | null {
  if (!interval || !start?.earliest || !end?.latest || !isExactDay(start) || !isExactDay(end)) return null
  return dayNumber(end.latest) - dayNumber(start.earliest) + 1
}

/** Known to the day, neither approximate nor uncertain. */
export function isExactDay(part: EdtfPart): boolean {
  return part.precision === 'day' && !part.approximate && !part.uncertain
}

function readInterval(text: string, from: string, to: string): EdtfDate | null {
  const start = isNoDate(from) ? null : readPart(from)
  const end = isNoDate(to) ? null : readPart(to)
  if ((!start && !isNoDate(from)) || (!end && !isNoDate(to)) || (!start && !end)) return null
  if (start?.earliest && end?.latest && dayNumber(start.earliest) > dayNumber(end.latest)) return null
  return {
    ...outline(text, start, end),
    interval: true,
    open: to === '..',
    openStart: from === '..',
    unknownEnd: to === '',
    unknownStart: from === '',
  }
}

function outline(text: string, start: EdtfPart | null, end: EdtfPart | null) {
  const ends = [start, end].filter((part) => part !== null)
  const coarsest = Math.max(...ends.map((part) => COARSENESS.indexOf(part.precision)))
  return {
    text,
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    precision: COARSENESS[coarsest] ?? 'unknown',
    approximate: ends.some((part) => part.approximate),
    uncertain: ends.some((part) => part.uncertain),
    open: false,
    openStart: false,
    unknownEnd: false,
    unknownStart: false,
    start,
    end,
  }
}

function isNoDate(side: string) {
  return side === '' || side === '..'
}

// The library knows the grammar; its own bounds are not used. They file seasons as quarters, lose the sign of
// `-00XX`, move 29 February to March, fail beyond the year 275760 and refuse `2004/2004`.
function isLevel1(text: string) {
  if (text.length > LONGEST) return false
  return accepts(text, ['Date', 'Year', 'Season', 'Interval']) || isMarked(text)
}

function isMarked(text: string) {
  return /[?~%]$/.test(text) && accepts(text.slice(0, -1), ['Date', 'Year', 'Season'])
}

function accepts(text: string, types: string[]) {
  try {
    parse(text, { level: 1, types })
    return true
  } catch {
    return false
  }
}
