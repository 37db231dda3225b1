import { flatText } from '../text/flat-text'
import { numberOf } from '../text/number-words'
import { orderOf, positionOf } from '../text/position'
import type { Reading } from '../text/reading'
import { ACTS, BELONGS, DELEGATES, LOCATED, OFFICIAL, SO_MANY, SUPPORTED, TAKING_PART } from './country-cues'
import type { Named } from './country-named'
import type { CountryMention } from './country-names'
import type { CountryTally } from './country-tally'
import { OTHER_TIME } from './place-cues'

/** So many countries are a list; fewer are those that met. */
export const SHORTEST_LIST = 3

// Which words an editor is shown first: the lead says more than a headline does.
const RANK = { title: 2, lead: 3, early: 1, late: 0 } as const

/**
 * Adds what the words around a country’s name say of its part in the event; `isListed` where its sentence
 * names several, `told` how many states the article says there are.
 */
export function weighMention(
  reading: Reading,
  { mention, way, list }: Named,
  isListed: boolean,
  tally: CountryTally,
  told: ReadonlySet<number>,
) {
  const sentence = reading.sentences[mention.sentence]
  if (!sentence) return
  const { code } = mention
  const position = positionOf(orderOf(reading, sentence))
  const before = flatText(reading.body.slice(Math.max(sentence.start, list.start - 120), list.start))
  const after = flatText(reading.body.slice(list.end, Math.min(sentence.end, list.end + 80)))
  const near = `${before}|${after}`
  tally.add(code, `${position} ${way}`, 1, mention, RANK[position] + (way === 'name' ? 0.5 : 0))
  const isPart = TAKING_PART.test(near)
  tally.add(code, `${position} ${isPart ? 'part' : 'plain'}`)
  if (isListed) tally.add(code, `${position} list`)
  if (isListed && isPart) tally.add(code, 'list part')
  if (list.length >= SHORTEST_LIST) tally.add(code, `${position} chain`)
  if (list.length >= SHORTEST_LIST && (told.has(list.length) || told.has(list.length + 1)))
    tally.add(code, 'so many', 1, mention, 2)
  if (way !== 'adjective') {
    tally.add(code, `${position} ${LOCATED.test(before) ? 'in' : BELONGS.test(before) ? 'of' : 'bare'}`)
    if (ACTS.test(after)) tally.add(code, `${position} acts`, 1, mention, 1)
  } else if (OFFICIAL.test(`${before.slice(-30)}|${after.slice(0, 30)}`)) {
    tally.add(code, `${position} official`, 1, mention, 1)
  }
  if (way === 'adjective' && isPersons(reading, mention)) tally.add(code, `${position} person`)
  if (DELEGATES.test(before)) tally.add(code, 'delegates', 1, mention, 4)
  if (SUPPORTED.test(before)) tally.add(code, 'supports', 1, mention, 4)
  if (OTHER_TIME.test(near)) tally.add(code, 'other time')
}

/** « le Tchadien Djimet Adoum » */
function isPersons({ body, language }: Reading, { start, end }: CountryMention) {
  return (
    language === 'fr' && /^\p{Lu}/u.test(body.slice(start, end)) && /^ \p{Lu}/u.test(body.slice(end, end + 2))
  )
}

// As the count of states is told where they are.
const MOST_SENTENCES = 60
const LONGEST = 1_000

/** How many states an article says there are, wherever it counts some. */
export function toldNumbers({ sentences, body }: Reading): ReadonlySet<number> {
  const told = new Set<number>()
  for (const { start, end } of sentences.slice(0, MOST_SENTENCES)) {
    for (const [, word = ''] of flatText(body.slice(start, Math.min(end, start + LONGEST))).matchAll(
      SO_MANY,
    )) {
      const number = numberOf(word)
      if (number !== null) told.add(number)
    }
  }
  return told
}
