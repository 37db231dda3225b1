import { WORD_END, WORD_START } from '../text/whole-words'
import {
  type BuildDate,
  type Expression,
  lastWeek,
  ofThisMonth,
  range,
  single,
  weekday,
} from './date-expressions'
import { DAY_WORD, MONTH, ORDINAL_DAY, PRAYER, SEASON, SHORT_WEEKDAY, WEEKDAY } from './date-words'

const D = String.raw`(?:[0-3]?\d(?:er|e|st|nd|rd|th|eme)?(?: er)?|premier)`
const DAY_BEFORE = `(?:${D}|${DAY_WORD})`
const DAY_AFTER = `(?:${D}|${ORDINAL_DAY})`
const Y = String.raw`(?:19[5-9]\d|20[0-4]\d)`
const JOIN = `(?:[ ,](?:au|et|to|and|a|till?|until|through|ou|or|الى|و)[ ](?:le |the |au )?|-(?:le )?|&|,| jusqu'au )`
const W = (n: number) => `(?:(?<w${n}>${SHORT_WEEKDAY})[ ,.](?:(?:le|the|the date of) )?)?`
const OF = `(?:[ .-]|,| of | de | d'| du mois de | of the month of )`
const M = (n: number) => `(?<m${n}>${MONTH})`
const YEAR = (n: number) => `(?:[ ,.-]{1}(?:de l'annee |l'an |in |en )?(?<y${n}>${Y}))?`
const daysOf = (day: string) => `(?<d1>${day})(?:,(?:(?:${SHORT_WEEKDAY}) )?${day}){0,6}`
const ALSO = `${W(1)}${daysOf(DAY_BEFORE)}${JOIN}${W(2)}(?<d2>${DAY_BEFORE})`

const pattern = (source: string) => new RegExp(WORD_START + source + WORD_END, 'gu')

const PART =
  '(?<part>early|late|mid|middle of|end of|beginning of|debut|fin|mi|courant|around|about|vers|autour de|circa)'

const LAST_WEEK = '(?:(?:de )?la semaine (?:derniere|passee|ecoulee)|(?:of )?last week)'

const MEETINGS =
  'plenieres?|sessions?|reunions?|assemblees?|rencontre|sommet|conference|plenary|plenaries|meetings?|summit|assembly'

// The first that matches at a place wins, the longest first.
const PATTERNS: [RegExp, BuildDate][] = [
  // du lundi 28 février 2025 au 2 mars 2025
  [
    pattern(
      `${W(1)}(?<d1>${DAY_BEFORE})${OF}${M(1)}${YEAR(1)}${JOIN}${W(2)}(?<d2>${DAY_BEFORE})${OF}${M(2)}${YEAR(2)}`,
    ),
    range,
  ],
  // February 28 to March 2, 2025
  [
    pattern(
      `${W(1)}${M(1)}[ .](?:the )?(?<d1>${DAY_AFTER})${YEAR(1)}${JOIN}${W(2)}${M(2)}[ .](?:the )?(?<d2>${DAY_AFTER})${YEAR(2)}`,
    ),
    range,
  ],
  // les 24 et 25 septembre 2025, from Monday 3 to Friday 7 March
  [pattern(`${ALSO}${OF}${M(2)}${YEAR(2)}`), range],
  // March 3-7, 2025
  [
    pattern(
      `${W(1)}${M(1)}[ .](?:the )?${daysOf(DAY_AFTER)}${JOIN}${W(2)}(?<d2>${DAY_AFTER})(?![\\d/])${YEAR(2)}`,
    ),
    range,
  ],
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
  [pattern(`${W(1)}(?<d1>${DAY_BEFORE})${OF}${M(1)}${YEAR(1)}`), single],
  [pattern(`${W(1)}${M(1)}[ .](?:the )?(?<d1>${DAY_AFTER})(?![\\d/:h])${YEAR(1)}`), single],
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
  [
    pattern(`(?:en|au mois de|au mois d|in|${PART})[ '-](?:(?:(?:le|the|ce|du) )?mois d[e'] ?)?${M(1)}`),
    single,
  ],
  [pattern(`ce mois d(?:e |')${M(1)}`), single],
  // « à l’issue de sa plénière de février », “at its June plenary”: a body that meets some times a year
  [
    pattern(
      `(?:sa|la derniere|its|their|our|notre|leur) (?:${MEETINGS}) (?:ordinaire |annuelle )?d(?:e |'|u mois de )${M(1)}`,
    ),
    single,
  ],
  [pattern(`(?:its|their|our) ${M(1)} (?:${MEETINGS})`), single],
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
      `(?:(?:ouverte?s?|commencee?s?|debutee?s?|entamee?s?|demarree?s?|close?|cloturee?|acheve|achevee|termine|terminee|fin|s'achevera|s'acheve|se poursuivra|prolongee?) (?:le |jusqu'au )|jusqu'au )(?<d1>${D})(?=[.,;(]|$| (?:a|et|par|au|dans|en|avec|lors) )`,
    ),
    single,
  ],
  [pattern(`le (?<d1>${D}) (?:au matin|au soir|dans la matinee|dans la soiree|en soiree)`), single],
  [
    pattern(
      `(?:on|until|to|by) the (?<d1>[0-3]?\\d(?:st|nd|rd|th))(?=[.,;(]|$| (?:with|at|in|and|after|when|by|of the) )`,
    ),
    single,
  ],
  // de lundi à mercredi
  [
    pattern(
      `(?:(?:le|du|de|on|from|ce|between|entre) )?(?<w1>${WEEKDAY})(?: dernier| a| au| et| to| and| through|-| jusqu'a){1,2}(?: ce| le| hier| avant-hier| yesterday)?[ ,]?(?<w2>${WEEKDAY})(?<lastweek>[ ,]${LAST_WEEK})?`,
    ),
    range,
  ],
  // « mardi de la semaine dernière », “Tuesday last week”
  [pattern(`(?:(?:le|on) )?(?<w1>${WEEKDAY})[ ,]${LAST_WEEK}`), lastWeek],
  [
    pattern(
      `(?:(?<before>ce|cet|le|on|this|last|next|past|chaque|every|each|tous les|${PRAYER}) )?(?<w1>${WEEKDAY})(?! (?:prayers?|sermons?))(?: (?<side>dernier|passe|ecoule|prochain))?`,
    ),
    weekday,
  ],
]

/** The dates that a plain line writes, in order; none overlaps another. Dates without sense are left out. */
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
