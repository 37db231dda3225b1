import type { ParticipationRole } from '@/lib/vocabulary/lists'

/** How much words speak for each role, on the scale of log odds. */
export type RoleWeights = Readonly<Partial<Record<ParticipationRole, number>>>

/** Words that tell the role of the names before or after them. */
export interface RoleCue {
  words: RegExp
  /** Of the names before the words: those who do what a verb says. */
  before?: RoleWeights
  /** Of the names after the words. */
  after?: RoleWeights
  /** Names further than so many characters from the words are not theirs. */
  reach?: number
  /** Whether the names after the words count only where « à » or “to” leads to them. */
  isDative?: boolean
  /** Whether the words are a noun that the name before them only describes: “the ECOWAS summit”. */
  isHead?: boolean
}

/*
 * Patterns are written in plain letters; É stands for a participle's é, with or without its accent, which
 * « organise » must not have. New lines in a pattern are no part of it. All repetition is bounded, so that no
 * text takes long.
 */

/** « par », “by”, and what may stand before. */
export const BY = String.raw`(?: (?:conjointement|entierement|officiellement|en partie|jointly|
partly|fully|mainly|du [^\s#]{1,12} au [^\s#]{1,12}|a [^\s#]{1,20}|hier|lundi|mardi|mercredi|jeudi|vendredi|
cette annee|this year|
on [^\s#]{1,12}|since [^\s#]{1,12}|yesterday)){0,2} (?:par|by)(?![a-z])`

/** « de », « d’ », “of”, “from”. */
export const OF = `(?: (?:de|du|des|of|from)(?![a-z])| d')`

/** Adjectives before « de ». */
export const OPEN = `(?: (?:technique|logistique|
materiel|active|effective|conjointe|et|constant|precieux|technical|
logistical)){0,3}`

/** What stands before a participle: « a », « ont également ». */
const HAS = `(?:a|ont|avait|avaient|ayant|aura|auront|l'a|l'ont|l'avait|n'a pas|has|have|
had)(?: (?:[a-z]{2,12}ment|aussi|egalement|ensuite|enfin|deja|y|lui|notamment|ainsi|pour sa part|
pour leur part|a son tour|hier|mardi|jeudi|quant a (?:lui|elle|eux)|jointly|also|formally|
officially)){0,2}`

/** Words before names. */
export function after(weights: RoleWeights, words: string): RoleCue {
  return { words: pattern(words), after: weights }
}

/** Words right before names. */
export function near(weights: RoleWeights, words: string): RoleCue {
  return { words: pattern(words), after: weights, reach: 14 }
}

/** Words after names. */
export function before(weights: RoleWeights, words: string, more: Partial<RoleCue> = {}): RoleCue {
  return { words: pattern(words), before: weights, ...more }
}

/** What names before the words have done, and what that makes the names after them. */
export function did(weights: RoleWeights, words: string, to?: RoleWeights): RoleCue {
  return does(weights, `${HAS} (?:${words})`, to)
}

/** What names before the words do, and what that makes the names after them. */
export function does(weights: RoleWeights, words: string, to?: RoleWeights): RoleCue {
  return { words: pattern(words), before: weights, ...(to && { after: to, reach: 60 }) }
}

/** The same where it is done to those whom « à » or “to” leads to: « a remis des motos à la gendarmerie ». */
export function gives(weights: RoleWeights, words: string, to: RoleWeights): RoleCue {
  return { words: pattern(words), before: weights, after: to, isDative: true }
}

/** What stands before the words of one who gives: « a remis ». */
export function given(weights: RoleWeights, words: string, to: RoleWeights): RoleCue {
  return gives(weights, `${HAS} (?:${words})`, to)
}

function pattern(words: string) {
  return new RegExp(`(?<![a-zé])(?:${words.replace(/\n\s*/g, '').replaceAll('É', '[eé]')})(?![a-zé])`, 'g')
}
