import { dayOfWords, monthNumber, PRAYER, seasonNumber, weekdayNumber } from './date-words'

/** What is written of one day, month or year; the rest is concluded from the day the article appeared. */
export interface Written {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
  /** 0 is Sunday. */
  weekday?: number | undefined
  /** Weeks from that in which the article appeared. */
  week?: number
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
/** What a pattern found means; null where that is no date. */
export type BuildDate = (groups: Groups, from: number, to: number) => Expression | null

/** One day, month, season or year. */
export function single(groups: Groups, from: number, to: number): Expression | null {
  const start = written(groups, 1)
  if (!isSound(start)) return null
  const { part } = groups
  const isVague =
    part !== undefined &&
    !(start.month !== undefined && /^(?:debut|fin|mi|courant|early|late|mid)$/.test(part))
  return { from, to, start, ...(isVague && { isVague }), side: sideOf(groups.side) }
}

/** From one date to another; null where they stand in the wrong order. */
export function range(groups: Groups, from: number, to: number): Expression | null {
  const first = written(groups, 1)
  const end = { ...written(groups, 2), ...(groups.lastweek && { week: -1 }) }
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

/** One day or two of the month in which the article appeared. */
export function ofThisMonth(groups: Groups, from: number, to: number): Expression | null {
  const [start, end] = [written(groups, 1), written(groups, 2)]
  if (!isSound(start)) return null
  return end.day === undefined ? { from, to, start } : { from, to, start, end }
}

/** A weekday alone; null for those of every week. */
export function weekday(groups: Groups, from: number, to: number): Expression | null {
  const { before = '', side } = groups
  if (REPEATED.test(before)) return null
  return { from, to, start: written(groups, 1), side: sideOf(side ?? before) }
}

/** A weekday of the week before that in which the article appeared. */
export function lastWeek(groups: Groups, from: number, to: number): Expression {
  return { from, to, start: { ...written(groups, 1), week: -1 } }
}

const REPEATED = new RegExp(`^(?:chaque|every|each|tous les|${PRAYER})$`, 'u')

function written(groups: Groups, end: 1 | 2): Written {
  const [day, name, figure, year, week, season] = ['d', 'm', 'n', 'y', 'w', 's'].map(
    (key) => groups[`${key}${end}`],
  )
  return {
    ...(day && { day: dayOfWords(day) }),
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
