import { MONTH, monthNumber, SEASON, SHORT_WEEKDAY, seasonNumber, WEEKDAY, weekdayNumber } from './date-words'

/** What is written of one day, month or year; the rest is concluded from the day on which the article appeared. */
export interface Written {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
  /** 0 is Sunday. */
  weekday?: number | undefined
  /** 21 to 24, as EDTF counts. */
  season?: number | undefined
}

/** A date as a sentence writes it, between two offsets of its plain line. */
export interface Expression {
  from: number
  to: number
  start: Written
  end?: Written
  /** « vers mars 2024 », “early 2024” */
  isVague?: boolean
  /** « dernier » or « prochain » */
  side?: 'past' | 'future' | undefined
  /** Days from the day on which the article appeared: hier is -1. */
  shift?: number
  /** « il y a dix jours », “two weeks ago” */
  isAgo?: boolean
  /** The week or month that lies so far from that day: only its month can be said. */
  within?: 'month'
}

type Groups = Record<string, string | undefined>
type Build = (groups: Groups, from: number, to: number) => Expression | null

const D = String.raw`(?:[0-3]?\d(?:er|e|st|nd|rd|th|eme)?(?: er)?|premier)`
const Y = String.raw`(?:19[5-9]\d|20[0-4]\d)`
const JOIN = `(?:[ ,](?:au|et|to|and|a|till?|until|through|ou|or|الى|و)[ ](?:le |the |au )?|-(?:le )?|&|,| jusqu'au )`
const W = (n: number) => `(?:(?<w${n}>${SHORT_WEEKDAY})[ ,.](?:(?:le|the|the date of) )?)?`
const OF = `(?:[ .-]|,| of | de | d'| du mois de | of the month of )`
const M = (n: number) => `(?<m${n}>${MONTH})`
const YEAR = (n: number) => `(?:[ ,.-]{1}(?:de l'annee |l'an |in |en )?(?<y${n}>${Y}))?`
const BEGIN = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`
const DAYS = `(?<d1>${D})(?:,(?:(?:${SHORT_WEEKDAY}) )?${D}){0,6}`
const ALSO = `${W(1)}${DAYS}${JOIN}${W(2)}(?<d2>${D})`

const pattern = (source: string) => new RegExp(BEGIN + source + END, 'gu')

const PART =
  '(?<part>early|late|mid|middle of|end of|beginning of|debut|fin|mi|courant|around|about|vers|autour de|circa)'

// Those of every Friday.
const PRAYER = 'prieres? d[ue]|preches? d[ue]|sermons? d[ue]|خطب|خطبة|صلاة'
const REPEATED = new RegExp(`^(?:chaque|every|each|tous les|${PRAYER})$`, 'u')

// The first that matches at a place wins, the longest first.
const PATTERNS: [RegExp, Build][] = [
  // du lundi 28 février 2025 au 2 mars 2025
  [pattern(`${W(1)}(?<d1>${D})${OF}${M(1)}${YEAR(1)}${JOIN}${W(2)}(?<d2>${D})${OF}${M(2)}${YEAR(2)}`), range],
  // February 28 to March 2, 2025
  [
    pattern(
      `${W(1)}${M(1)}[ .](?:the )?(?<d1>${D})${YEAR(1)}${JOIN}${W(2)}${M(2)}[ .](?:the )?(?<d2>${D})${YEAR(2)}`,
    ),
    range,
  ],
  // les 24 et 25 septembre 2025, from Monday 3 to Friday 7 March
  [pattern(`${ALSO}${OF}${M(2)}${YEAR(2)}`), range],
  // March 3-7, 2025
  [pattern(`${W(1)}${M(1)}[ .](?:the )?${DAYS}${JOIN}${W(2)}(?<d2>${D})(?![\\d/])${YEAR(2)}`), range],
  // 10/03/2025 - 14/03/2025
  [
    pattern(
      String.raw`(?<d1>\d{1,2})[/.](?<n1>\d{1,2})[/.](?<y1>${Y})(?:-| au | to )(?<d2>\d{1,2})[/.](?<n2>\d{1,2})[/.](?<y2>${Y})`,
    ),
    range,
  ],
  // du 24 au 26/09/2025
  [
    pattern(`(?<d1>\\d{1,2})(?:-| au | to | et | and )(?<d2>\\d{1,2})[/.](?<n2>\\d{1,2})[/.](?<y2>${Y})`),
    range,
  ],
  [pattern(`(?<y1>${Y})([/.-])(?<n1>[01]\\d)\\2(?<d1>[0-3]\\d)(?:t[0-9a-z]{1,12})?`), single],
  [pattern(`${W(1)}(?<d1>[0-3]?\\d)([/.-])(?<n1>[01]?\\d)\\3(?<y1>${Y})`), single],
  [pattern(`${W(1)}(?<n1>[01]?\\d)/(?<d1>[0-3]?\\d)/(?<y1>${Y})`), single],
  // mercredi 15 novembre 2023, the 3rd of May
  [pattern(`${W(1)}(?<d1>${D})${OF}${M(1)}${YEAR(1)}`), single],
  [pattern(`${W(1)}${M(1)}[ .](?:the )?(?<d1>${D})(?![\\d/:h])${YEAR(1)}`), single],
  // les 12 et 13 courant
  [
    pattern(`${ALSO} (?:courant|du mois courant|du mois en cours|de ce mois|du mois|instant|of this month)`),
    ofThisMonth,
  ],
  [
    pattern(
      `${W(1)}(?<d1>${D}) (?:courant|du mois courant|du mois en cours|de ce mois|instant|of this month)`,
    ),
    ofThisMonth,
  ],
  // de mai à octobre 2017
  [
    pattern(
      `(?:de |from |entre |between )?${M(1)}(?: (?<y1>${Y}))?(?: a | to |-| et | and | until )${M(2)} (?<y2>${Y})`,
    ),
    range,
  ],
  [pattern(`(?<!\\d[ -])(?:${PART}[ -](?:of |de |d')?)?${M(1)}[ ,.](?:de l'annee )?(?<y1>${Y})`), single],
  [pattern(`(?:en|au mois de|au mois d|in|${PART})[ '](?:(?:le|the) mois d[e'] ?)?${M(1)}`), single],
  [pattern(`${M(1)} (?<side>dernier|passe|ecoule|prochain)`), single],
  [pattern(`(?<side>last|next) ${M(1)}`), single],
  [pattern(`(?<n1>0[1-9]|1[0-2])/(?<y1>${Y})`), single],
  [
    pattern(
      `(?:au |l'|en |the |in |${PART}[ '](?:of )?(?:l'|de l'|du )?)(?<s1>${SEASON}) (?:de |of |of the year )?(?<y1>${Y})`,
    ),
    single,
  ],
  [
    pattern(
      `(?:en|in|since|depuis|des|during|l'annee|annee|${PART})[ -](?:l'an |l'annee |de l'annee |the year )?(?<y1>${Y})`,
    ),
    single,
  ],
  // du lundi 3 au mercredi 5, without a month
  [
    pattern(`(?<w1>${WEEKDAY}) (?<d1>${D})${JOIN}(?:(?<w2>${WEEKDAY}) )?(?<d2>${D})(?! heures|h| pays| ans)`),
    range,
  ],
  [pattern(`(?<w1>${WEEKDAY}) (?<d1>${D})(?! heures|h|:)`), single],
  // « s’achèvera le 15 », “ended on the 15th”: of the month told before
  [
    pattern(
      `(?:(?:ouverte?|close?|cloturee?|acheve|achevee|termine|terminee|fin|s'achevera|s'acheve|se poursuivra|prolongee?) (?:le |jusqu'au )|jusqu'au )(?<d1>${D})(?=[.,;(]|$| (?:a|et|par|au|dans|en|avec|lors) )`,
    ),
    single,
  ],
  [
    pattern(
      `(?:on|until|to|by) the (?<d1>[0-3]?\\d(?:st|nd|rd|th))(?=[.,;(]|$| (?:with|at|in|and|after|when|by|of the) )`,
    ),
    single,
  ],
  // de lundi à mercredi
  [
    pattern(
      `(?:(?:le|du|de|on|from|ce|between|entre) )?(?<w1>${WEEKDAY})(?: dernier| a| au| et| to| and| through|-| jusqu'a){1,2}(?: ce| le| hier| avant-hier| yesterday)?[ ,]?(?<w2>${WEEKDAY})`,
    ),
    range,
  ],
  [
    pattern(
      `(?:(?<before>ce|cet|le|on|this|last|next|past|chaque|every|each|tous les|${PRAYER}) )?(?<w1>${WEEKDAY})(?! (?:prayers?|sermons?))(?: (?<side>dernier|passe|ecoule|prochain))?`,
    ),
    weekday,
  ],
]

/** The dates that a plain line writes, in their order; none overlaps another. Dates without sense are left out. */
export function writtenDates(line: string): Expression[] {
  const found: Expression[] = []
  const taken = new Uint8Array(line.length)
  for (const [source, build] of PATTERNS) {
    for (const { groups, 0: words, index } of line.matchAll(source)) {
      const to = index + words.length
      if (taken[index] || taken[to - 1]) continue
      const expression = build(groups ?? {}, index, to)
      if (!expression) continue
      taken.fill(1, index, to)
      found.push(expression)
    }
  }
  return found.sort((one, other) => one.from - other.from)
}

function single(groups: Groups, from: number, to: number): Expression | null {
  const start = written(groups, 1)
  if (!isSound(start)) return null
  const { part } = groups
  const isVague =
    part !== undefined &&
    !(start.month !== undefined && /^(?:debut|fin|mi|courant|early|late|mid)$/.test(part))
  return { from, to, start, ...(isVague && { isVague }), side: sideOf(groups.side) }
}

function range(groups: Groups, from: number, to: number): Expression | null {
  const [first, end] = [written(groups, 1), written(groups, 2)]
  const start = {
    ...first,
    year: first.year ?? (isLater(first, end) && end.year !== undefined ? end.year - 1 : end.year),
    month: first.month ?? (first.day === undefined ? undefined : end.month),
  }
  if (start.month !== undefined && end.month === undefined) end.month = start.month
  if (!isSound(start) || !isSound(end)) return null
  const isBackwards =
    start.month === end.month &&
    start.year === end.year &&
    start.day !== undefined &&
    start.day >= (end.day ?? 0)
  return isBackwards ? null : { from, to, start, end }
}

/** December, where the other end is January of the year that is written. */
function isLater(start: Written, end: Written) {
  return start.month !== undefined && end.month !== undefined && start.month > end.month
}

function ofThisMonth(groups: Groups, from: number, to: number): Expression | null {
  const [start, end] = [written(groups, 1), written(groups, 2)]
  if (!isSound(start)) return null
  return end.day === undefined ? { from, to, start } : { from, to, start, end }
}

function weekday(groups: Groups, from: number, to: number): Expression | null {
  const { before = '', side } = groups
  if (REPEATED.test(before)) return null
  return { from, to, start: written(groups, 1), side: sideOf(side ?? before) }
}

function written(groups: Groups, end: 1 | 2): Written {
  const [day, name, figure, year, week, season] = ['d', 'm', 'n', 'y', 'w', 's'].map(
    (key) => groups[`${key}${end}`],
  )
  return {
    ...(day && { day: day.startsWith('premier') ? 1 : Number.parseInt(day, 10) }),
    ...(name && { month: monthNumber(name) ?? undefined }),
    ...(figure && { month: Number(figure) }),
    ...(year && { year: Number(year) }),
    ...(week && { weekday: weekdayNumber(week) ?? undefined }),
    ...(season && { season: seasonNumber(season) ?? undefined }),
  }
}

function isSound({ day, month }: Written) {
  return (
    (day === undefined || (day >= 1 && day <= 31)) && (month === undefined || (month >= 1 && month <= 12))
  )
}

function sideOf(word = ''): 'past' | 'future' | undefined {
  if (/^(?:dernier|passe|ecoule|last|past)$/.test(word)) return 'past'
  return /^(?:prochain|next)$/.test(word) ? 'future' : undefined
}
