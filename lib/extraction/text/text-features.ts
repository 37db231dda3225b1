import { say } from '@/lib/i18n/localized-text'
import type { KnownEvent } from '../names/knowledge'
import type { Features } from '../topics/learning'
import { flatSentence, flatText } from './flat-text'
import type { Reading } from './reading'

/** A text to be classified: its headline, and the sentences that follow, as patterns read them. */
export interface Classified {
  title: string
  lead: string[]
}

/** How strongly the words of each label stand in a sentence, from 0. */
export type Cues = (flat: string) => ReadonlyMap<string, number>

// What an article says first, it is about; the rest is background as often as not.
const LEAD_WORDS = 220
const MOST_EVENTS = 800
const WORD = /[\p{L}\p{N}]+/gu
const SMALL = new Set(
  `a au aux avec ce ces cet cette d dans de des du elle elles en et il ils l la le les leur leurs n ne ou par pas pour qu
  que qui s sa se ses son sont sur un une y est ete the of and to in is was were be been for on with that by at from has
  have had its it as an this their which`.split(/\s+/),
)

/** The words of a headline and a lead, what two words stand side by side, and how strongly each label's cues do. */
export function featuresOf({ title, lead }: Classified, cues: Cues): Features {
  const words = new Map<string, number>()
  const add = (name: string, value: number) => {
    if ((words.get(name) ?? 0) < value) words.set(name, value)
  }
  const read = (text: string, value: number) => {
    let before = ''
    for (const word of (text.match(WORD) ?? []).slice(0, LEAD_WORDS)) {
      if (SMALL.has(word)) continue
      add(word, value)
      if (value > 1) add(`title ${word}`, value)
      if (before) add(`${before} ${word}`, value)
      before = word
    }
  }
  read(title, 2)
  read(lead.join('\n'), 1)
  return { words, cues: cueScores({ title, lead }, cues) }
}

/** How strongly the cues of each label stand in a text, those of its first sentences above all. */
function cueScores({ title, lead }: Classified, cues: Cues): Map<string, number> {
  const sums = new Map<string, number>()
  const read = (flat: string, weight: number) => {
    for (const [label, strength] of cues(flat)) sums.set(label, (sums.get(label) ?? 0) + strength * weight)
  }
  read(title, 1.4)
  for (const [index, flat] of lead.entries()) read(flat, index < 2 ? 1 : index < 5 ? 0.6 : 0.3)
  return new Map([...sums].map(([label, sum]) => [label, Math.log(1 + sum)]))
}

/** What an article says, as it is classified. */
export function classifiedOf({ sentences, body, title }: Reading): Classified {
  const lead: string[] = []
  let count = 0
  for (const sentence of sentences) {
    if (sentence.isTitle) continue
    if (count > LEAD_WORDS) break
    lead.push(flatSentence(sentence, body))
    count += sentence.tokens.length
  }
  return { title: flatSentence({ start: 0, end: title?.length ?? 0 }, title ?? ''), lead }
}

/** The events of a base from which is learnt: of many the latest, so that it stays a matter of moments. */
export function examplesAmong(events: readonly KnownEvent[]): readonly KnownEvent[] {
  if (events.length <= MOST_EVENTS) return events
  const byDate = events.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))
  return byDate.slice(0, MOST_EVENTS)
}

/** The texts of an event on file in each language, and the headlines that tell of it. */
export function textsOf({ title, summary, headlines }: KnownEvent): Classified[] {
  const told = (['fr', 'en'] as const).flatMap((locale) => {
    const name = title[locale]
    if (!name) return []
    const lead = flatText(say(summary, locale)?.text ?? '').split(/(?<=[.!?]) +/)
    return [{ title: flatText(name), lead }]
  })
  return [...told, ...headlines.map((headline) => ({ title: flatText(headline), lead: [] }))]
}
