import type { Line } from '../schema'
import { plainLetters } from '../text/reading'
import { writtenDay } from './published'

/** Names of publishers on file, by their letters and digits alone. */
export type KnownNames = ReadonlyMap<string, string>

/** A name in small plain letters without spaces, signs and « .com »; empty for a name of signs only. */
export function keyOf(name: string): string {
  return plainLetters(name)
    .replace(/^www\./u, '')
    .replace(/\.[a-z]{2,5}$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const MOST_WORDS = 8
// What may follow the name of a site on its line: a motto, a date, what it reserves.
const AFTER =
  /^\s*$|^\s?[|–—»>,(©•·]|^\s-\s|^\s{2,}|^\s(?:copyright|tous droits|all rights|est |is |(?:le )?\d)|^\.\s/iu

/**
 * The known name with which a line begins, and no more than a motto
 * after it: « SIDWAYA - Quotidien »; else null.
 */
export function startOf(line: string, names: KnownNames, after: RegExp = AFTER): string | null {
  const ends = [...line.slice(0, LONGEST).matchAll(/[\p{L}\p{N}.]+/gu)].slice(0, MOST_WORDS)
  for (const { 0: word, index } of ends.toReversed()) {
    const end = index + word.replace(/\.+$/u, '').length
    const name = names.get(keyOf(line.slice(0, end)))
    if (name === undefined) continue
    const rest = line.slice(end)
    // « rfi LES VOIX DU MONDE »
    const isMotto = rest.length > 3 && rest === rest.toUpperCase() && /^\s\p{Lu}/u.test(rest)
    const isTold = /\.\p{L}{2,5}$/u.test(line.slice(0, end)) && /^\s?:/u.test(rest)
    if (after.test(rest) || isMotto || isTold) return name
  }
  return null
}

const LONGEST = 140
const OWNER =
  /(?:©|copyright|\(c\))[\s,]{0,3}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\s?)?(?:copyright\s(?:(?:19|20)\d\d\s)?|by\s|[-–,:]\s)?(?<name>[\p{L}\p{N}].{1,80})$/iu
const RESERVED = /^\s?[-–—.,|©(]{0,2}\s?(?:©|copyright|\(c\)|tous droits|all rights)/iu
const SIGNED = /^(?:par|by|(?:la )?r[ée]daction (?:de |du |d['’])?|source\s?:)\s?(?<name>.{2,60})$/iu
const HIGHEST = 4
const LOWEST = 8

/**
 * The known publisher that stands where sites name themselves: as owner of the page, at its head, beside the
 * day below the title, as a signature; null where none does.
 */
export function outletAround(lines: readonly Line[], title: string | null, names: KnownNames): string | null {
  const place = lines.findIndex(({ text, reason }) => reason === null && (text === title || title === null))
  const first = lines.findIndex(({ text, reason }) => reason === null && text !== title)
  const last = lines.findLastIndex(({ reason }) => reason === null)
  const around = lines.filter(
    ({ text, reason }, at) => (at < first || at > last || reason !== null) && text.length <= 260,
  )
  const struck = (from: number, to: number) =>
    lines
      .slice(Math.max(0, from), to)
      .filter(({ text, reason }) => reason !== null && !POINTERS.has(reason) && text.length <= LONGEST)
  const head = struck(0, Math.max(0, place < 0 ? first : place)).slice(0, HIGHEST)
  const below = struck(place + 1, first + 2)
  const foot = struck(last + 1, last + 1 + LOWEST)
  const owner = firstOf(around, ({ text, reason }) => {
    if (reason === 'caption') return null
    return startOf(text, names, RESERVED) ?? startOf(OWNER.exec(text)?.groups?.name ?? '', names)
  })
  return (
    owner ??
    firstOf(head, ({ text }) => startOf(text.replace(HERE, ''), names)) ??
    firstOf(below, ({ text }) => besideDay(text, names)) ??
    firstOf([...below, ...foot, ...lines.slice(-1)], ({ text, reason }) => {
      if (reason !== null && POINTERS.has(reason)) return null
      return startOf(SIGNED.exec(text)?.groups?.name ?? '', names) ?? names.get(keyOf(text)) ?? null
    })
  )
}

const HERE = /^(?:vous [êe]tes ici|you are here)\s?:\s/iu
// Tags, captions and comments name what articles are about, a newsletter what it comes with.
const POINTERS: ReadonlySet<string> = new Set(['tags', 'caption', 'comments', 'newsletter'])

/** « Le Fanal, 19 décembre 2025 », « Gao, 5 janvier 2024 (Le Fanal) » */
function besideDay(text: string, names: KnownNames): string | null {
  if (writtenDay(text) === null) return null
  const inside = /\(([^()]{2,40})\)$/u.exec(text)?.[1] ?? ''
  return startOf(text, names) ?? names.get(keyOf(inside)) ?? null
}

function firstOf(lines: readonly Line[], read: (line: Line) => string | null): string | null {
  for (const line of lines) {
    const name = read(line)
    if (name !== null && name !== '') return name
  }
  return null
}

const DATELINE = /^[^()!?]{0,60}\((?<inside>[^()]{2,50})\)(?:[^.!?\p{Ll}]{0,6}[-–—:]|\s?$)/u
const OPENING = /^(?<inside>\p{Lu}[^.!?:()/]{1,40}?)\s[-–—]{1,2}\s/u
const PASSED_ON =
  /(?:publi[ée]e?|posted|published)\s.{4,40}\s(?:par|by)\s(?<inside>\p{L}[^\s,|]{1,20}(?:\s\p{L}[^\s,|]{1,20}){0,3})$/iu

/**
 * The known agency or newspaper from whom an article says that it is:
 * « PARIS, 27 mars (Reuters) - »; else null.
 */
export function wireIn(lines: readonly Line[], title: string | null, names: KnownNames): string | null {
  const first = lines.findIndex(({ text, reason }) => reason === null && text !== title)
  if (first < 0) return null
  const passed = firstOf(lines.slice(Math.max(0, first - BESIDE), first), ({ text }) => {
    const name = PASSED_ON.exec(text.slice(0, LONGEST))?.groups?.inside ?? ''
    return names.get(keyOf(name)) ?? (/^\p{Lu}{3,5}$/u.test(name) ? name : null)
  })
  if (passed !== null) return passed
  for (const { text } of lines.slice(Math.max(0, first - 2), first + 2)) {
    const opening = text.slice(0, LONGEST)
    const inside = DATELINE.exec(opening)?.groups?.inside ?? OPENING.exec(opening)?.groups?.inside ?? ''
    for (const part of inside.split(/\s?[/,]\s|\s[-–—]\s/u).toReversed()) {
      const name = names.get(keyOf(part))
      if (name !== undefined) return name
    }
  }
  return null
}

const BESIDE = 6
const PASSING = /(?:distribu[ée]e?|distributed|diffus[ée]e?) (?:par|by) (?<name>\p{L}[\p{L}\d.]{2,30})/iu
const CREDITING =
  /^(?:sources?\s?:|publi[ée]e? (?:dans|sur)|published (?:in|on)|lire l['’]article (?:original )?sur|read the original article on)\s(?<name>.{2,60})$/iu

/**
 * The known site on which the article of an outlet stands: it passes it on, or credits the outlet; null where
 * it is its own.
 */
export function portalOf(
  outlet: string,
  lines: readonly Line[],
  title: string | null,
  names: KnownNames,
): string | null {
  const struck = lines.filter(({ text, reason }) => reason !== null && text.length <= 260)
  const passing = firstOf(
    struck,
    ({ text }) => names.get(keyOf(PASSING.exec(text)?.groups?.name ?? '')) ?? null,
  )
  if (passing !== null) return passing
  const own = keyOf(outlet)
  const isCredited =
    own !== '' &&
    lines.some(({ text }) => keyOf(CREDITING.exec(text.slice(0, LONGEST))?.groups?.name ?? '') === own)
  return isCredited
    ? outletAround(
        lines.filter(({ text }) => !CREDITING.test(text.slice(0, LONGEST))),
        title,
        names,
      )
    : null
}

/**
 * The name for which the first letters stand, « ANP » for « Agence
 * nigérienne de presse »; null for none or several.
 */
export function longFormOf(letters: string, names: Iterable<string>): string | null {
  if (!/^\p{Lu}{3,7}$/u.test(letters)) return null
  const found = [...names].filter((name) => standsFor(plainLetters(letters), name))
  return found.length === 1 ? (found[0] ?? null) : null
}

const SMALL = /^(?:d|l|de|du|des|la|le|les|et|of|the|and|for|pour|a|au|aux|en|in)$/u

/** All the longer words of a name begin with its letters, in order; small ones may. */
function standsFor(letters: string, name: string): boolean {
  const words = plainLetters(name).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 2 || words.length < letters.length) return false
  let at = 0
  for (const word of words) {
    if (word[0] === letters[at]) at++
    else if (!SMALL.test(word)) return false
  }
  return at === letters.length
}
