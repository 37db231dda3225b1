import { NUMBER, numberOf } from '../text/number-words'
import { WORD_END, WORD_START } from '../text/whole-words'
import type { Expression } from './date-expressions'

const DAY_PART =
  '(?: matin| soir| apres-midi| apres midi| dans la (?:matinee|soiree|journee)| nuit| morning| evening| afternoon| night)?'

const SHIFTS: [string, number][] = [
  ['avant-hier|avant hier|the day before yesterday|day before yesterday|اول امس', -2],
  ["(?<!pas (?:\\p{L}{1,5} )?d')hier|yesterday|last night|امس", -1],
  [
    "aujourd'hui|ce jour|today|tonight|ce (?:matin|midi|soir)|cet(?:te)? (?:apres-midi|apres midi|nuit)|this (?:morning|afternoon|evening)|earlier today|اليوم",
    0,
  ],
  ['demain|tomorrow|غدا', 1],
  ['apres-demain|apres demain|the day after tomorrow', 2],
]

const WITHIN: [string, number][] = [
  [
    '(?:la |cette )semaine (?:derniere|passee|ecoulee)|last week|the past week|(?:le |du )?(?:week-end|week end) (?:dernier|passe|ecoule)|(?:last|over the|at the) weekend',
    -7,
  ],
  ['cette semaine|this week|ce (?:week-end|week end)|this weekend', 0],
  ['(?:la )?semaine prochaine|next week', 7],
  ['(?:le |au )?mois (?:dernier|passe|ecoule)|last month', -30],
  ['ce mois-ci|ce mois ci|this month|courant du mois', 0],
  ['(?:le )?mois prochain|next month', 30],
]

// No day is told: of the month of those days, or nearly.
const RECENT =
  '(?:ces (?:tout )?(?:quelques )?derniers jours|(?:depuis|il y a|voici|voila) quelques jours|(?:in|over|for|these)(?: the)? (?:past|last|recent)(?: few)? days|(?:a )?few days ago|for (?:some|several|a few) days)'
const RECENT_DAYS = -3

const AGO = `(?:il y a (?<n1>${NUMBER}) (?<u1>jours?|semaines?)|(?<n2>${NUMBER}) (?<u2>days?|weeks?) (?:ago|earlier))`

const patterns = [
  ...SHIFTS.map(([words, shift]) => ({ source: `(?:${words})${DAY_PART}`, shift })),
  ...WITHIN.map(([words, shift]) => ({ source: `(?:${words})`, shift, within: 'month' as const })),
  { source: RECENT, shift: RECENT_DAYS, within: 'month' as const, isVague: true },
].map(({ source, ...rest }) => ({ ...rest, pattern: new RegExp(WORD_START + source + WORD_END, 'gu') }))
const AGO_PATTERN = new RegExp(WORD_START + AGO + WORD_END, 'gu')

/**
 * The dates of a plain line that are counted from the day on which the article appeared, in any order, but
 * for those that overlap others.
 */
export function relativeDates(line: string, others: Expression[]): Expression[] {
  const found: Expression[] = []
  for (const { pattern, ...meaning } of patterns) {
    for (const { 0: words, index } of line.matchAll(pattern)) {
      found.push({ from: index, to: index + words.length, start: {}, ...meaning })
    }
  }
  for (const { groups = {}, 0: words, index } of line.matchAll(AGO_PATTERN)) {
    const count = numberOf(groups.n1 ?? groups.n2 ?? '')
    const isDays = /^(?:jour|day)/.test(groups.u1 ?? groups.u2 ?? '')
    if (count === null || count > 60) continue
    const shift = -count * (isDays ? 1 : 7)
    found.push({
      from: index,
      to: index + words.length,
      start: {},
      shift,
      isAgo: true,
      ...(!isDays && { within: 'month' }),
    })
  }
  // The longest words first: avant-hier is not hier.
  const taken = new Uint8Array(line.length)
  for (const { from, to } of others) taken.fill(1, Math.max(0, from), to)
  return found
    .sort((one, other) => other.to - other.from - (one.to - one.from))
    .filter(({ from, to }) => {
      if (taken[from] || taken[to - 1]) return false
      taken.fill(1, from, to)
      return true
    })
}
