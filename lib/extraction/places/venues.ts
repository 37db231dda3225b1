import type { Span } from '@/lib/evidence/anchor'
import { flatSentence } from '../text/flat-text'
import type { Reading } from '../text/reading'
import { HELD } from '../topics/kind-cues'
import { DAY, VENUE } from './place-cues'

const MOST_SENTENCES = 12
// What comes after the building: when, who, why.
const AFTER =
  /\s(?:sous|avec|en presence|par|pour|ce|cette|du \d|le \d|les \d|a l'occasion|afin|et a|qui|ou|dans le cadre|on|under|with|from \d|for|to|where|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|une?|des|monday|tuesday|wednesday|thursday|friday|was|were|a ete|s'est|se)\s.*$/

/**
 * The building or camp where an event is held, where an early sentence that tells of it names one; null when
 * none does.
 */
export function venueIn({ sentences, body }: Reading): Span | null {
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const { start, isTitle } = sentence
    const flat = flatSentence(sentence, body)
    if (isTitle || !(HELD.test(flat) || DAY.test(flat))) continue
    for (const { 0: whole, 1: name = '', index } of flat.matchAll(VENUE)) {
      const from = start + index + whole.length - name.length
      const words = name.replace(AFTER, '').trimEnd()
      // A building has a name of its own.
      if (!/\p{Lu}/u.test(body.slice(from, from + words.length))) continue
      return { start: from, end: from + words.length }
    }
  }
  return null
}
