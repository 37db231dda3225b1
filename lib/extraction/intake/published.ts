import { parseEdtf } from '@/lib/edtf/date'
import { isDateline } from '../dates/date-cues'
import type { Written } from '../dates/date-expressions'
import { writtenDates } from '../dates/date-patterns'
import { MONTH, monthNumber } from '../dates/date-words'
import { plainLineOf } from '../text/plain-line'
import { tokensOf } from '../text/reading'
import { isProse, paragraphsOf, wordsIn } from './article-start'
import type { RawLine } from './lines'

const CUE =
  /(?<!\p{L})(?:publi[ée]e?s?|published|posted|mis(?:e)? en ligne|ajout[ée]e?|r[ée]dig[ée]e?|post[ée]e?|paru|date de publication|date(?! limite)|cr[ée][ée]|issued|diffus[ée]e?|on|نشر)(?!\p{L})/iu
const CHANGED =
  /(?<!\p{L})(?:mis(?:e)? [àa] jour|modifi[ée]e?|actualis[ée]e?|updated?|last modified|modified|revised|edited|تحديث)(?!\p{L})/iu
// A day beside an article that is another's: of a picture, of what is announced, of a law.
const OTHERS =
  /(?<!\p{L})(?:photos?|archives?|cr[ée]dits?|credits?|copyright|date limite|deadline|avant le|jusqu['’]au|until|concours|inscriptions?|agenda|upcoming|rendez-vous|[ée]v[ée]nements?|prochaine?s?|next|expire[sd]?|loi n|d[ée]cret|arr[êe]t[ée] n|resolution|[ée]dition du lendemain)(?!\p{L})|©(?!.{0,80}\d\s?[:h]\s?\d\d)/iu
const LONGEST = 220
const LONGEST_MASTHEAD = 80

/** The day (EDTF) that a short line writes in full; null when it writes none. */
export function writtenDay(text: string): string | null {
  return daysIn(text)[0]?.day ?? null
}

interface Dated {
  day: string
  weight: number
  isChange: boolean
}

const STRONG = 2
const WEAK = 0.5
const LEAST = -1

/**
 * When an article appeared, in EDTF, from the lines around it: what a line says that it was published, the
 * date below or above the title, the dateline of a report; then what its address tells, the day at the head
 * of the page or the month of the issue. Never a date that the article itself tells; the day of a change only
 * where the page shows no other.
 */
export function publishedIn(lines: RawLine[], title: number, url: string | null = null): string | null {
  const { first, last } = paragraphsOf(lines) ?? { first: lines.length, last: -1 }
  const read = (from: number, to: number) =>
    lines
      .slice(from, to)
      .flatMap((line, place) =>
        from + place === title || line.text.length > LONGEST || isProse(line)
          ? []
          : datedIn(line, weightOfPlace(from + place, title, first, last)),
      )
  const after = read(last + 1, lines.length)
  // Several days below an article are those of other articles.
  const isList = new Set(after.filter(({ weight }) => weight < STRONG).map(({ day }) => day)).size > 1
  const dated = [...read(0, last + 1), ...after.filter(({ weight }) => !isList || weight >= STRONG)]
  const own = dated.filter(({ isChange }) => !isChange)
  const head = lines.slice(0, Math.max(0, title >= 0 ? title : first)).reverse()
  const below = title >= 0 ? lines.slice(title + 1, first) : []
  return (
    best(own, STRONG) ??
    datelineOf(lines, first, last) ??
    best(own, WEAK) ??
    dayOfAddress(url) ??
    best(own, LEAST) ??
    monthOfDateline(lines[first]) ??
    firstMonth(below.filter(({ text }) => wordsIn(text) <= MOST_BESIDE_MONTH)) ??
    firstMonth(head) ??
    best(dated, LEAST)
  )
}

function best(dated: Dated[], least: number): string | null {
  const [found] = dated
    .filter(({ weight }) => weight >= least)
    .toSorted((one, other) => other.weight - one.weight)
  return found?.day ?? null
}

/**
 * How likely the day of an article stands there: below its title, then above it, then right after its text.
 */
function weightOfPlace(place: number, title: number, first: number, last: number) {
  if (place > title && title >= 0 && place < first + 4 && place <= last) return 2
  if (place < first) {
    const above = (title >= 0 ? title : first) - place
    return above <= 4 ? 1.5 : 0.5
  }
  if (place > last) return place <= last + 8 ? -0.6 : -1
  return -1
}

function datedIn(line: RawLine, weight: number): Dated[] {
  const { text, zone, linked, isCut } = line
  const isBrief = text.length <= LONGEST_MASTHEAD && !/[.!?]$/.test(text)
  const isBare = wordsIn(text) <= 12
  const beside = zone === null || zone === 'header' ? 0.5 : zone === 'caption' ? -3 : -0.3
  return daysIn(text).map(({ day, before }, index) => {
    const changed = lastOf(before, CHANGED)
    const cue = lastOf(before, CUE)
    return {
      day,
      isChange: changed >= 0 && changed > cue,
      weight:
        weight +
        beside +
        (cue >= 0 ? 3 : 0) +
        (isBrief ? 0.2 : cue >= 0 ? 0 : -2.5) +
        (isBare ? 0.3 : 0) -
        (OTHERS.test(text) ? (cue >= 0 ? 2 : 6) : 0) -
        (linked > 0.5 ? 2 : 0) -
        // The day's date and the weather stand at the head of a site.
        (/\d\s?°/u.test(text) ? 2 : 0) -
        // Below the title a row is who wrote it, when, and how many read it.
        (isCut && weight < 2 ? 1.5 : 0) -
        index * 0.1,
    }
  })
}

/** Where the last such words of a text begin; -1 where there are none. */
function lastOf(text: string, words: RegExp): number {
  const all = [...text.matchAll(new RegExp(words, `${words.flags}g`))]
  return all.at(-1)?.index ?? -1
}

/** `…/2024/03/12/…`, as many sites write. */
function dayOfAddress(url: string | null): string | null {
  const [, year, month, day] = /\/(20[0-4]\d)[/-]([01]\d)[/-]([0-3]\d)(?=[/-])/.exec(url ?? '') ?? []
  return year && month && day ? checked(`${year}-${month}-${day}`) : null
}

// « Dakar, janvier 2025 »
const MOST_BESIDE_MONTH = 4

/**
 * The first month that a line names, as mastheads tell that of an issue;
 * with its day where the line writes it in full.
 */
function firstMonth(lines: RawLine[]): string | null {
  for (const { text, zone } of lines) {
    if (zone === 'caption' || OTHERS.test(text) || CHANGED.test(text)) continue
    const found = monthIn(text)
    if (found === null) continue
    const day = writtenDay(text)
    if (day !== null) return day
    if (text.length <= LONGEST_MASTHEAD) return checked(`${found.year}-${two(found.month)}`)
  }
  return null
}

const MONTH_OF_YEAR = new RegExp(`(?<!\\p{L})(${MONTH})[ ,.]((?:19|20)\\d\\d)(?!\\d)`, 'u')

function monthIn(text: string): { year: number; month: number } | null {
  const [, name = '', year = ''] = text.length > LONGEST ? [] : (MONTH_OF_YEAR.exec(plain(text)) ?? [])
  const month = monthNumber(name)
  return month === null ? null : { year: Number(year), month }
}

const OPENING = 120

/**
 * « Bamako, 12 mars 2024 (AMAP) », “20 March 2024 –”; without a year
 * there, the one that closes the report tells it.
 */
function datelineOf(lines: RawLine[], first: number, last: number): string | null {
  for (const line of lines.slice(first, first + 2)) {
    const text = plain(line.text.slice(0, OPENING * 2))
    for (const { from, to, start, end, shift } of writtenDates(text)) {
      const opens = from <= 2 && /^ ?-/.test(text.slice(to, to + 2))
      if (from > OPENING || shift !== undefined || end !== undefined) continue
      if (!opens && !isDateline(text, from, to, true)) continue
      const year = start.year ?? closingYear(lines.slice(last + 1), start.month)
      const day = year === undefined ? null : edtfOf({ ...start, year })
      if (day !== null) return day
    }
  }
  return null
}

const MONTH_DATELINE = new RegExp(`^[\\p{L}' .]{2,40},? ?${MONTH_OF_YEAR.source}\\)? ?-`, 'u')

/** « NIAMEY, octobre 2017 - » */
function monthOfDateline(line: RawLine | undefined): string | null {
  const [, name = '', year = ''] = MONTH_DATELINE.exec(plain(line?.text.slice(0, OPENING) ?? '')) ?? []
  const month = monthNumber(name)
  return month === null ? null : checked(`${year}-${two(month)}`)
}

function closingYear(lines: RawLine[], month: number | undefined): number | undefined {
  for (const { text } of lines.slice(0, 30)) {
    const stamp = monthIn(text)
    const owned = /(?:©|copyright|\(c\))\D{0,60}((?:19|20)\d\d)\b/i.exec(text)?.[1]
    if (stamp?.month === month) return stamp?.year
    if (owned !== undefined) return Number(owned)
  }
  return undefined
}

// 12/03/24
const SHORT_YEAR = /(?<![\d/.])(\d{1,2}\/\d{1,2}\/)(\d\d)(?![\d/])/g

/** The days that a line writes in full, with the words before each, as the line has them. */
function daysIn(line: string): { day: string; before: string }[] {
  if (line.length > LONGEST) return []
  const text = line.replace(SHORT_YEAR, '$120$2')
  const { text: letters, spanOf } = plainLine(text)
  return writtenDates(letters).flatMap(({ start, end, from, to }) => {
    const day = end ? null : edtfOf(start)
    return day === null ? [] : [{ day, before: text.slice(0, spanOf(from, to).start) }]
  })
}

function plainLine(text: string) {
  const at = { index: 0, paragraph: 0, isTitle: false, start: 0, end: text.length }
  return plainLineOf({ ...at, tokens: tokensOf(text) }, text)
}

const plain = (text: string) => plainLine(text).text

function edtfOf({ year, month, day }: Written): string | null {
  return year && month && day ? checked(`${year}-${two(month)}-${two(day)}`) : null
}

const two = (part: number) => String(part).padStart(2, '0')
const checked = (text: string) => (parseEdtf(text) ? text : null)
