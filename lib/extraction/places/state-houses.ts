import type { Mention } from '../names/gazetteer'
import { flatSentence, flatText } from '../text/flat-text'
import type { Reading } from '../text/reading'
import { LOCATED } from './country-cues'
import { countryMentions } from './country-names'
import { STATE_HOUSE, THE_CAPITAL } from './place-cues'

const MOST_SENTENCES = 8

/** Houses of the state and « la capitale », early in an article. */
export function stateHouses({ sentences, body }: Reading): { mention: Mention; way: string }[] {
  return sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const { start, index } = sentence
    const flat = flatSentence(sentence, body)
    return [
      { found: STATE_HOUSE.exec(flat), way: 'state house' },
      { found: THE_CAPITAL.exec(flat), way: 'periphrasis' },
    ].flatMap(({ found, way }) => {
      if (found === null) return []
      const house = found[1] ?? found[0]
      const from = start + found.index + found[0].length - house.length
      const mention = {
        start: from,
        end: from + house.length,
        sentence: index,
        from: 0,
        to: 0,
        name: way,
        meanings: [],
      }
      return [{ mention, way }]
    })
  })
}

const NEAR = 60

/** The state whose house it is: « au ministère malien du Plan », « à l’ambassade d’Espagne au Mali ». */
export function stateOf(reading: Reading, { start, end }: Mention): string | null {
  const near = countryMentions(reading).filter((one) => one.start < end + NEAR && one.end > start)
  const isMission = /(?:ambassa|embassy|residence|delegation)/.test(flatText(reading.body.slice(start, end)))
  const found = near.find((one) => {
    const before = flatText(reading.body.slice(Math.max(0, one.start - 12), one.start))
    return isMission ? !one.isAdjective && LOCATED.test(before) : one.isAdjective || !LOCATED.test(before)
  })
  return found?.code ?? null
}
