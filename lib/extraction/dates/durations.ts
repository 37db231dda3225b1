import type { Span } from '@/lib/evidence/anchor'
import { NUMBER, numberOf } from '../text/number-words'
import type { PlainLine } from '../text/plain-line'

/** How long something lasted: « pendant trois jours », “a two-day workshop”. */
export interface Duration extends Span {
  days: number
  sentence: number
  from: number
  /**
   * « au terme de trois jours »: the day told of is the last;
   * « après trois jours »: it is, or another thing’s.
   */
  over: 'surely' | 'maybe' | null
  /** « pendant trois jours », « un atelier de deux jours », not « à trois jours de route ». */
  isFirm: boolean
  /** « trois jours durant », “for two days” */
  isLasting: boolean
}

// « au troisième et dernier jour », “the second and final day”
const LAST_DAYS = [
  ['deuxieme', 'seconde?', 'second'],
  ['troisieme', 'third'],
  ['quatrieme', 'fourth'],
  ['cinquieme', 'fifth'],
]
const LAST_DAY = LAST_DAYS.map(
  (words, index) =>
    `(?<last${index + 2}>(?:${words.join('|')}) (?:et derniere? (?:jour|journee)|and (?:last|final) day))`,
).join('|')

const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${LAST_DAY}|(?<dual>يومين)|(?<n>${NUMBER})(?:[(]\d{1,3}[(]|[ -])(?:de )?(?:(?<hours>heures?|h|hours?)|(?:jours?|days?|journees?|ايام)))(?![\p{L}\p{N}])`,
  'gu',
)
// « il y a trois jours », « dans dix jours », « depuis », “within”, an age of a sentence or a delay.
const NOT =
  /(?:il y a|dans(?: les| un delai de)?|depuis|d'ici|sous|within|in the next|in|every|tous les|chaque|delai de|last|past|derniers|prochains|apres seulement|moins de|less than|plus de|more than|under|preavis de|after just)[ ',]{0,2}$/
const NOT_AFTER =
  /^ (?:plus tard|apres|avant|ago|later|earlier|before|after|ouvrables|de detention|de prison|from|away|de route|de marche|a pied|de deuil|of mourning|a compter|by (?:road|boat))/
const OVER = /(?:au terme de|a l'issue de|at the end of)(?: [a-z']{1,10}){0,2} ?$/
const AFTER = /(?:apres|after|following)(?: [a-z']{1,10}){0,2} ?$/

const FIRM_BEFORE =
  /(?:pendant|durant|pour|over|for|during|sur|en|au bout de|apres|after|following|lasted|lasting|dure|duree de|de|des|d'|of|the|a|this|ces|les|cette|ses|leurs?|their|its)(?: [a-z']{1,10}){0,1} ?$/
const FIRM_AFTER =
  /^(?: durant| d'affilee| de (?:travaux|debats|formation|discussions|session|rencontres?|reflexion|echanges?|stage|manoeuvres?)|-| (?:workshop|seminar|training|conference|meeting|summit|exercise|visit|course|forum|session|of (?:talks|training|debate|discussions|meetings|work)))/

const LASTING = /(?:pendant|durant|for|over)(?: (?:ces|les|the|these|more than|plus de))? ?$/
const WORK =
  /^ (?:de|d'|of) ?(?:travaux|debats|formation|discussions|echanges|stage|reflexion|talks|training|debate|work)(?![a-z])/

function overOf(before: string, after: string): Duration['over'] {
  if (OVER.test(before)) return 'surely'
  if (!AFTER.test(before)) return null
  return WORK.test(after) ? 'surely' : 'maybe'
}

/** The durations of up to fourteen days that an article tells. */
export function durationsOf(lines: PlainLine[]): Duration[] {
  return lines.flatMap(({ text, spanOf }, sentence) =>
    [...text.matchAll(DURATION)].flatMap(({ groups = {}, 0: words, index }) => {
      const lastDay = LAST_DAYS.findIndex((_, at) => groups[`last${at + 2}`]) + 2
      const isLastDay = lastDay >= 2
      const count = isLastDay ? lastDay : groups.dual ? 2 : (numberOf(groups.n ?? '') ?? 0)
      const days = groups.hours ? count / 24 : count
      const before = text.slice(Math.max(0, index - 60), index)
      const to = index + words.length
      const after = text.slice(to, to + 90)
      if (!Number.isInteger(days) || days < 2 || days > 14) return []
      if (NOT.test(before) || NOT_AFTER.test(after)) return []
      return [
        {
          ...spanOf(index, to),
          days,
          sentence,
          from: index,
          isFirm: isLastDay || isFirm(words, before, after),
          isLasting: LASTING.test(before) || after.startsWith(' durant'),
          over: isLastDay ? 'surely' : overOf(before, after),
        },
      ]
    }),
  )
}

// Arabic numbers of days have no little words beside them.
function isFirm(words: string, before: string, after: string) {
  return /[-\u0600-\u06ff]/.test(words) || FIRM_BEFORE.test(before) || FIRM_AFTER.test(after)
}
