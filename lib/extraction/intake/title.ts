import { tokensOf } from '../text/reading'
import { beginningsOf, isProse, isTeaser, paragraphsOf, wordsIn } from './article-start'
import { isRow, pointedAt, ruleFor } from './boilerplate-patterns'
import type { RawLine } from './lines'
import { writtenDay } from './published'

const SHORTEST = 15
const LONGEST = 300
// Titles stand near their text; what is further up is the site's.
const FURTHEST = 40
const LEAST = 0.1
const FURTHER = 0.4
// Who pastes an article begins with its title.
const TOP = 0.3
const MOST_READ = 200
// The words of a site's name stand in its articles too.
const LEAST_TELLING = 4
// A shorter line may be the name of the site or of a section.
const LEAST_TOLD = 5

/** Places of the lines that hold a title, the one that shall stay first; a copy may leave its accents out. */
export function placesOf(lines: RawLine[], title: string): number[] {
  const wanted = letters(title)
  const places = lines.flatMap(({ text }, place) => (letters(text) === wanted ? [place] : []))
  const exact = places.find((place) => lines[place]?.text === title)
  return exact === undefined ? places : [exact, ...places.filter((place) => place !== exact)]
}

/**
 * Places of the title of a page that does not name it: a line above the
 * first paragraph that tells of the same.
 */
export function titlePlaces(lines: RawLine[]): number[] {
  const first = paragraphsOf(lines)?.first ?? -1
  if (first < 1) return []
  const others = pointedAt(lines.map(({ text }) => text))
  const told = beginningsOf(
    lines
      .slice(first, first + MOST_READ)
      .flatMap((raw) => (isProse(raw) && raw.zone === null && ruleFor(raw.text) === null ? [{ raw }] : [])),
  )
  // What cannot be a title (a byline, a date, a picture's caption) may stand between it and the text.
  let [best, most, nearer] = [-1, LEAST, 0]
  for (let place = first - 1; place >= Math.max(0, first - FURTHEST); place--) {
    const line = lines[place]
    if (!line || !couldBeTitle(line, lines[first]) || others.has(letters(line.text))) continue
    const score =
      scoreOf(line, lines, first, told) +
      besideOf(lines, place, first) +
      (place === 0 && nearer === 0 ? TOP : 0) -
      FURTHER * nearer++
    if (score > most) [best, most] = [place, score]
  }
  const title = lines[best]
  return title ? placesOf(lines, title.text) : []
}

function couldBeTitle(line: RawLine, opening: RawLine | undefined) {
  const { text, isCut, zone, linked } = line
  if (isCut || text.length < SHORTEST || text.length > LONGEST || wordsIn(text) < 3) return false
  if (zone !== null && zone !== 'header') return false
  if (linked > 0.8 && line.heading === 0) return false
  if (isTeaser(line) && !opens(text, opening?.text ?? '')) return false
  return !isRow(text) && ruleFor(text) === null && !isMostlyDate(text) && !IN_TOWN.test(text)
}

// A statement without a title is listed by its first words: “The ministers are pleased to report…”
function opens(text: string, opening: string) {
  const words = letters(text)
  return words.length >= SHORTEST && letters(opening.slice(0, LONGEST)).startsWith(words)
}

// « Le Relais (Ouagadougou) » names a newspaper and its town.
const IN_TOWN = /^\p{Lu}[^():]{1,30} \(\p{Lu}[\p{L}’'-]{2,20}(?: [\p{L}’'-]{2,20}){0,2}\)$/u

/**
 * What the lines right beside a title tell: who wrote it and when stands
 * below, whose picture it is above a caption.
 */
function besideOf(lines: RawLine[], place: number, first: number) {
  const [above, below] = [lines[place - 1]?.text ?? '', lines[place + 1]?.text ?? '']
  const isSigned = place + 1 < first && isByline(below)
  return (
    (isSigned ? 0.5 : 0) +
    (place + 1 === first ? 0.2 : 0) -
    (/^(?:©|\(c\)|photo\b)/iu.test(above) ? 2.5 : 0) -
    (isBelowSigned(lines, place) ? 1.2 : 0)
  )
}

/** Whether a byline parts a line from one that could be the title: it is more likely what a picture shows. */
function isBelowSigned(lines: RawLine[], place: number) {
  let above = place - 1
  while (isByline(lines[above]?.text ?? '')) above--
  const title = lines[above]
  return (
    above < place - 1 &&
    title !== undefined &&
    couldBeTitle(title, undefined) &&
    wordsIn(title.text) >= LEAST_TOLD
  )
}

const isByline = (text: string) => isMostlyDate(text) || ruleFor(text)?.reason === 'byline'

// « Dossier - Lundi 4 mars 2024, 07:30 - Mis à jour à 09:12 »
const HOUR = /(?<!\d)\d{1,2}\s?[:h]\s?\d\d(?!\d)/u

function isMostlyDate(text: string) {
  return (wordsIn(text) <= 8 || (wordsIn(text) <= 16 && HOUR.test(text))) && writtenDay(text) !== null
}

function scoreOf(line: RawLine, lines: RawLine[], first: number, told: Set<string>) {
  const words = [...beginningsOf([{ raw: line }])]
  const shared =
    words.length === 0
      ? 0
      : words.filter((word) => told.has(word)).length / Math.max(words.length, LEAST_TELLING)
  const own = letters(line.text)
  const near = lines.slice(Math.max(0, first - FURTHEST), first + 3)
  const again = near.filter(({ text }) => text.length < LONGEST && letters(text) === own)
  const heading = line.heading === 1 ? 2 : line.heading > 0 ? 1 : 0
  const standfirst = line.text.endsWith('.') ? 1.5 : 0
  const masthead = /\s[|»›]\s|\s{3}/u.test(line.text) || isLoud(line.text) ? 0.7 : 0
  return 3 * shared + (again.length > 1 ? 1.5 : 0) + heading - standfirst - masthead
}

function isLoud(text: string) {
  return text === text.toUpperCase() && wordsIn(text) <= 4
}

const letters = (text: string) =>
  tokensOf(text)
    .map(({ plain }) => plain)
    .join(' ')
