import type { Span } from '@/lib/evidence/anchor'
import { isBackground } from '../names/background'
import { flatText } from '../text/flat-text'
import type { Context } from '../text/found'
import { orderOf, positionOf } from '../text/position'
import type { Reading } from '../text/reading'
import { DELEGATES, EXAMPLE_BEFORE, LISTED, RANGE } from './country-cues'
import { type CountryMention, countryMentions, isMetonym } from './country-names'
import { townsIn, townsOf } from './towns'

/** A country that an article names, and how. */
export interface Named {
  mention: CountryMention
  way: 'name' | 'adjective' | 'town' | 'metonym'
  /** The countries told in one breath with it; itself alone, where there are no others. */
  list: CountryList
}

/** Countries that follow one another, from the first to the last: all stand where the first does. */
interface CountryList extends Span {
  sentence: number
  length: number
}

// Of a text that names countries without end, so many are weighed.
const MOST_MENTIONS = 400
const LONGEST_GAP = 40

/** The countries that an article names, themselves, by their people or by a town. */
export function namedIn({ reading, knowledge }: Context): Named[] {
  const own = countryMentions(reading)
    .slice(0, MOST_MENTIONS)
    .map((mention) => ({ mention, way: mention.isAdjective ? ('adjective' as const) : ('name' as const) }))
  const towns = townsOf(knowledge)
  const byTown = townsIn(reading, towns)
    .slice(0, MOST_MENTIONS)
    .flatMap((mention) => {
      const town = towns.byKey.get(mention.meanings[0]?.id ?? '')
      if (!town?.country) return []
      const way = isMetonym(town, mention, reading) ? ('metonym' as const) : ('town' as const)
      const { sentence, from, to, start, end } = mention
      return [{ mention: { sentence, from, to, start, end, code: town.country, isAdjective: false }, way }]
    })
  const all = [...own, ...byTown]
  const lists = listsOf(
    reading,
    all.map(({ mention }) => mention),
  )
  return all.flatMap((one) => {
    const list = lists.get(one.mention)
    return list ? [{ ...one, list }] : []
  })
}

/** Whether a town tells the country, and not a word for the state or its people. */
export function isByTown({ way }: Named): boolean {
  return way === 'town' || way === 'metonym'
}

function listsOf(
  { body }: Reading,
  mentions: readonly CountryMention[],
): ReadonlyMap<CountryMention, CountryList> {
  const lists = new Map<CountryMention, CountryList>()
  let last: CountryMention | undefined
  for (const mention of mentions.toSorted((one, other) => one.start - other.start)) {
    const gap =
      last && mention.start - last.end < LONGEST_GAP ? flatText(body.slice(last.end, mention.start)) : null
    const own =
      last && gap !== null && last.sentence === mention.sentence && LISTED.test(gap)
        ? lists.get(last)
        : undefined
    const list = own ?? { start: mention.start, end: mention.end, sentence: mention.sentence, length: 0 }
    list.length++
    list.end = mention.end
    lists.set(mention, list)
    last = mention
  }
  return lists
}

/** Whether a country is named for what it was, or beside the event: « comme en Colombie ». */
export function isAside(reading: Reading, { list }: Named): boolean {
  const before = flatText(reading.body.slice(Math.max(0, list.start - 50), list.start))
  return (
    (EXAMPLE_BEFORE.test(before) && !DELEGATES.test(before)) ||
    RANGE.test(before) ||
    isBackground(reading, { ...list, from: 0, to: 0, name: '', meanings: [] })
  )
}

/** Whether a country is named in the title or where an article begins. */
export function isFirst(reading: Reading, { mention }: Named): boolean {
  return orderOf(reading, reading.sentences[mention.sentence]) < 2
}

/** Whether a country is named where an article has told already what it is about. */
export function isLate(reading: Reading, { mention }: Named): boolean {
  return positionOf(orderOf(reading, reading.sentences[mention.sentence])) === 'late'
}
