import type { Point } from './read-words'

const MONTHS: string[][] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'fev', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
]

const SEASONS: Record<string, string> = {
  printemps: '21',
  spring: '21',
  ete: '22',
  summer: '22',
  automne: '23',
  autumn: '23',
  fall: '23',
  hiver: '24',
  winter: '24',
}

// Small words that say nothing of the date: the day of the week, articles, “on”, and which part of a month it was,
// which EDTF cannot say: the month can.
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const EMPTY = new RegExp(
  `^(?:${DAYS}|le|la|les|l'|en|the|on|in|of|au|mi-|mid-|mid|debut|fin|early|late|courant|middle of|end of)\\b ?(?:d[eu] |d')?`,
)

/** A date in plain letters: lower case, no accents, one kind of space, apostrophe and hyphen, no commas or stops. */
export function plainDate(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/,/g, ' ')
    .replace(/([a-z])\./g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The month that a word names, in two digits; null for another word. */
export function monthOf(word: string): string | null {
  const place = MONTHS.findIndex((names) => names.includes(word))
  return place < 0 ? null : String(place + 1).padStart(2, '0')
}

/** One date in plain letters, of which the month and the year may be missing; null when it is none. */
export function readPoint(text: string): Point | null {
  const bare = withoutEmpty(text)
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare)
  if (figures) return point(figures[3], two(figures[2]), two(figures[1]))
  const ofMonth = /^(\d{1,2})[/.](\d{4})$/.exec(bare)
  if (ofMonth) return point(ofMonth[2], two(ofMonth[1]))
  if (/^\d{4}-\d\d(-\d\d)?$/.test(bare)) return point(...bare.split('-'))
  if (/^\d{4}$/.test(bare)) return point(bare)
  if (/^\d{1,2}(er|st|nd|rd|th)?$/.test(bare)) return point(undefined, undefined, two(bare))
  return readDecade(bare) ?? readNamed(bare)
}

function readDecade(text: string): Point | null {
  const [, before, after] = /^(?:annees (\d{3}0)|(\d{3}0)'?s)$/.exec(text) ?? []
  const year = before ?? after
  if (year) return point(`${year.slice(0, 3)}X`)
  const [, century] = /^(\d\d?)(?:e|eme|st|nd|rd|th) (?:siecle|century)$/.exec(text) ?? []
  return century ? point(`${String(Number(century) - 1).padStart(2, '0')}XX`) : null
}

function readNamed(text: string): Point | null {
  const words = text.replace(/(\d)(?:er|st|nd|rd|th)\b/g, '$1').split(' ')
  const names = words.filter((word) => /[a-z]/.test(word))
  const [name = ''] = names
  const season = SEASONS[name]
  const month = season ?? monthOf(name)
  const years = words.filter((word) => /^\d{4}$/.test(word))
  const days = words.filter((word) => /^\d{1,2}$/.test(word))
  const known = names.length + years.length + days.length
  if (!month || names.length !== 1 || years.length > 1 || days.length > 1 || known < words.length) return null
  if (season && days.length > 0) return null
  return point(years[0], month, days[0] && two(days[0]))
}

function withoutEmpty(text: string): string {
  const rest = text.replace(EMPTY, '').trim()
  return rest === text || rest === '' ? text : withoutEmpty(rest)
}

function point(year?: string, month?: string, day?: string): Point {
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) }
}

const two = (digits = '') => String(Number.parseInt(digits, 10)).padStart(2, '0')
