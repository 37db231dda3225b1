import type { Mention } from '../names/gazetteer'
import { flatText } from '../text/flat-text'
import type { Context } from '../text/found'
import { orderOf, positionOf } from '../text/position'
import type { Sentence } from '../text/reading'
import { HELD } from '../topics/kind-cues'
import {
  APPOSED,
  BEFOREHAND,
  DAY,
  ELSEWHERE,
  EVENT_WORDS,
  HOSTS,
  IN_BUILDING,
  OTHER_TIME,
  OUTSIDE,
  REGION_OF,
  TOWN_OF,
  VENUE_WORD,
  VISITED,
  WIRE,
} from './place-cues'

/** What the words around a town say of whether the event is there. */
export function evidenceOf({ reading }: Context, sentence: Sentence, mention: Mention): string[] {
  const { body } = reading
  const order = orderOf(reading, sentence)
  const before = flatText(body.slice(Math.max(sentence.start, mention.start - 130), mention.start))
  const after = flatText(body.slice(mention.end, Math.min(sentence.end, mention.end + 90)))
  const near = `${before.slice(-70)}|${after.slice(0, 50)}`
  const position = positionOf(order)
  const isVenue = IN_BUILDING.test(before) && VENUE_WORD.test(before)
  const plain = before.replace(APPOSED, '').replace(/(?<=[ '])(?:la |le |l'|the )$/, '')
  const isVisited = VISITED.test(plain)
  const way = isVisited || isVenue || OUTSIDE.test(plain) ? 'at' : wayOf(plain, after, order)
  const names = [position, way, `${position} ${way}`]
  if (way === 'dateline' && WIRE.test(after)) names.push('wire')
  if (BEFOREHAND.test(before)) names.push('beforehand')
  if (order < 0 && /^\W*$/.test(before) && /^\s?[:,]/.test(after)) names.push('title head')
  if (TOWN_OF.test(before)) names.push('town of')
  if (REGION_OF.test(before)) names.push('region of')
  const isHost = HOSTS.test(after)
  if (isVenue) names.push('venue')
  if (isHost) names.push('hosts')
  if (way === 'of' && VENUE_WORD.test(before.slice(-60))) names.push('building of')
  if (isVisited) names.push('visited')
  const isHeld = HELD.test(near)
  if (isHeld && way === 'at') names.push('held at')
  if (EVENT_WORDS.test(near) && way === 'at') names.push('event at')
  if (DAY.test(`${before}|${after}`)) names.push(way === 'at' ? 'day at' : 'day')
  if (ELSEWHERE.test(before) && !isVenue && !isHost) names.push('elsewhere')
  if (OTHER_TIME.test(near))
    names.push(`other time ${position === 'title' || position === 'lead' ? 'early' : 'late'}`)
  return names
}

// Nothing, or a date.
const START =
  /^\W*(?:(?:le )?\d{1,2}(?:er)? [a-z]{3,9}\.? (?:19|20)\d\d|[a-z]{3,9}\.? \d{1,2}, (?:19|20)\d\d)?[\s,–—|-]*$/

/** How a sentence brings in a town. */
function wayOf(before: string, after: string, order: number) {
  if (order >= 0 && order < 3 && START.test(before) && /^\s?(?:[,(:/]|[–—-])/.test(after)) return 'dateline'
  if (
    /(?:^|[ ('])(?:a|at|in|en|au|aux|sur|dans|within|near|pres de|outskirts of|banlieue de|peripherie de|centre-ville de|coeur de|heart of)(?: la| le| l'| the)? ?["«“(]?\s?$/.test(
      before,
    )
  )
    return 'at'
  return /(?:^|[ (])(?:de|d'|du|of|from) ?$/.test(before) ? 'of' : 'bare'
}
