import type { Span } from '@/lib/evidence/anchor'
import { habitKey } from '../names/habits'
import type { Knowledge } from '../names/knowledge'
import type { Evidence } from '../text/evidence'
import { flatSentence } from '../text/flat-text'
import { type Context, spanOf } from '../text/found'
import type { Reading } from '../text/reading'
import { classifiedOf, examplesAmong, featuresOf, textsOf } from '../text/text-features'
import { findKinds } from './kinds'
import { Classifier } from './learning'
import { shareOfNear } from './near-events'
import { THEME_CUES } from './theme-cues'
import { learnThemeHabits, type ThemeHabits } from './theme-habits'

/** A theme that an article may be about, and the words that state it. */
export interface ThemeCandidate {
  id: string
  evidence: Evidence
  quotes: Span[]
}

const MOST_SENTENCES = 40

const classifiers = new WeakMap<Knowledge['events'], Classifier>()
const habitsOf = new WeakMap<Knowledge, ThemeHabits>()

function learn({ events, themes }: Knowledge): Classifier {
  const kept = classifiers.get(events)
  if (kept) return kept
  const examples = examplesAmong(events).flatMap((event) =>
    textsOf(event).map((text) => ({ features: featuresOf(text, cuesOf), labels: event.themes })),
  )
  const made = new Classifier(examples, { labels: [...themes.keys()], isExclusive: false })
  classifiers.set(events, made)
  return made
}

function cuesOf(flat: string): Map<string, number> {
  return new Map(
    Object.entries(THEME_CUES).flatMap(([theme, words]) => (words.test(flat) ? [[`cue ${theme}`, 1]] : [])),
  )
}

/** All themes with the evidence that an article has for each. */
export function themeCandidates(context: Context): ThemeCandidate[] {
  const { reading, knowledge, mentions } = context
  const habits = habitsOf.get(knowledge) ?? learnThemeHabits(knowledge)
  habitsOf.set(knowledge, habits)
  const text = classifiedOf(reading)
  const likely = learn(knowledge).probabilities(featuresOf(text, cuesOf))
  const near = shareOfNear(text, knowledge)
  const kinds = findKinds(context)
  const named = namedIn(context)
  const sentences = flatSentences(reading)
  return [...likely].map(([id, probability]) => {
    const hits = hitsOf(id, sentences)
    const labels = mentions.filter(({ meanings }) =>
      meanings.some((one) => one.type === 'theme' && one.id === id),
    )
    const safe = Math.min(0.98, Math.max(0.005, probability))
    const evidence = new Map([
      ['learnt', Math.log(safe / (1 - safe))],
      ['near', Math.log(near(({ themes }) => themes.includes(id)) + 0.02)],
      ['kind', Math.log(habits.usualFor(id, kinds) + 0.005)],
      ['cue count', Math.log(1 + hits.length + labels.length)],
      ['label', labels.length > 0 ? 1 : 0],
      ['records', Math.max(-1, Math.min(2, habits.beyondUsual(id, named)))],
      ['usual', Math.log(habits.usual(id) + 0.005)],
    ])
    return { id, evidence, quotes: [...labels, ...hits].map(spanOf) }
  })
}

/** The actors and initiatives that an article names, and how much each counts. */
function namedIn({ reading, mentions }: Context): Map<string, number> {
  const named = new Map<string, number>()
  for (const { sentence: index, meanings } of mentions) {
    const sentence = reading.sentences[index]
    const weight = sentence && (sentence.isTitle || sentence.paragraph < 3) ? 1 : 0.5
    for (const { type, id } of meanings) {
      if (type !== 'actor' && type !== 'initiative') continue
      const key = habitKey(type, id)
      named.set(key, Math.max(named.get(key) ?? 0, weight))
    }
  }
  return named
}

interface FlatSentence {
  start: number
  flat: string
}

function flatSentences({ sentences, body }: Reading): FlatSentence[] {
  return sentences.slice(0, MOST_SENTENCES).map((sentence) => ({
    start: sentence.start,
    flat: flatSentence(sentence, body),
  }))
}

function hitsOf(id: string, sentences: readonly FlatSentence[]) {
  const words = THEME_CUES[id]
  return sentences.flatMap(({ flat, start }) => {
    const found = words?.exec(flat)
    return found ? [{ start: start + found.index, end: start + found.index + found[0].length }] : []
  })
}
