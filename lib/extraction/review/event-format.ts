import type { EventFormat } from '@/lib/vocabulary/lists'
import { plainLetters } from '../text/reading'

const BEGIN = String.raw`(?<![\p{L}\p{N}])`
const MEETING =
  '(?:reunion|rencontre|session|conference|sommet|atelier|seminaire|formation|consultation|dialogue|meeting|summit|workshop|seminar|training|roundtable|forum)'

const HYBRID = new RegExp(
  `${BEGIN}(?:en (?:format|mode) hybride|${MEETING}s? hybrides?|hybrid (?:format|mode|event|${MEETING})|en presentiel et (?:en ligne|a distance|en virtuel|par visioconference)|in person and (?:online|virtually|remotely))`,
  'u',
)
// Somebody who joins by video makes no online meeting: the meeting itself must be said to be one.
const ONLINE = new RegExp(
  `${BEGIN}(?:webinaires?|webinars?|${MEETING}s? (?:ministerielle |ordinaire |extraordinaire )?(?:virtuel(?:le)?s?|en ligne|a distance|par (?:visio|video)-?conference|en (?:visio|video)-?conference|online|by video-?conference|via video-?conference)|(?:virtual|online) (?:\\p{L}{2,16} )?${MEETING}|(?:tenue?s?|organisee?s?|reunis?|reunies?) (?:virtuellement|en ligne|a distance|(?:par|en) (?:visio|video)-?conference)|(?:held|met|meeting|convened) (?:virtually|online|remotely|(?:by|via) video-?conference))`,
  'u',
)

/** How the event of an article came together: in person unless the text says otherwise. */
export function formatIn(body: string): EventFormat {
  const plain = plainLetters(body).replace(/\s+/g, ' ')
  if (HYBRID.test(plain)) return 'hybrid'
  return ONLINE.test(plain) ? 'online' : 'in-person'
}
