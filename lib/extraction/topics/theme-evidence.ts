import type { Span } from '@/lib/evidence/anchor'
import type { Parties } from '../names/initiative-evidence'
import type { Knowledge } from '../names/knowledge'
import type { Evidence } from '../text/evidence'
import { flatSentence } from '../text/flat-text'
import { type Context, type Found, spanOf } from '../text/found'
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

/** The initiatives that an event belongs to, and how sure that is. */
export type Belonging = readonly Pick<Found<string>, 'value' | 'confidence'>[]

const MOST_SENTENCES = 40

interface Learnt {
  classifier: Classifier
  habits: ThemeHabits
  /** In what share of sentences the words of each theme stand. */
  rates: ReadonlyMap<string, number>
}

const known = new WeakMap<Knowledge['events'], Learnt>()

function learn({ events, themes }: Knowledge): Learnt {
  const kept = known.get(events)
  if (kept) return kept
  const texts = examplesAmong(events).flatMap((event) =>
    textsOf(event).map((text) => ({ text, labels: event.themes })),
  )
  const examples = texts.map(({ text, labels }) => ({ features: featuresOf(text, cuesOf), labels }))
  const made = {
    classifier: new Classifier(examples, { labels: [...themes.keys()], isExclusive: false }),
    habits: learnThemeHabits(events),
    rates: cueRates(texts.flatMap(({ text: { title, lead } }) => (lead.length > 0 ? [title, ...lead] : []))),
  }
  known.set(events, made)
  return made
}

// So many more sentences, of which one has them: no words are believed never to stand there.
const FEW = 5

function cueRates(sentences: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(THEME_CUES).map(([theme, words]) => {
      const having = sentences.filter((flat) => words.test(flat)).length
      return [theme, (having + 1) / (sentences.length + FEW)]
    }),
  )
}

function cuesOf(flat: string): Map<string, number> {
  return new Map(
    Object.entries(THEME_CUES).flatMap(([theme, words]) => (words.test(flat) ? [[`cue ${theme}`, 1]] : [])),
  )
}

/** All themes with the evidence that an article has for each, its text and who takes part in what. */
export function themeCandidates(context: Context, parties: Parties, belongsTo: Belonging): ThemeCandidate[] {
  const { reading, knowledge, mentions } = context
  const { classifier, habits, rates } = learn(knowledge)
  const text = classifiedOf(reading)
  const likely = classifier.probabilities(featuresOf(text, cuesOf))
  const likeliest = Math.max(...likely.values(), 0)
  const near = shareOfNear(text, knowledge, Number.POSITIVE_INFINITY)
  const kinds = findKinds(context)
  const actors = new Map<string, number>()
  for (const { value, confidence } of parties) {
    actors.set(value.actor, Math.max(actors.get(value.actor) ?? 0, confidence))
  }
  const sentences = flatSentences(reading)
  return [...likely].map(([id, probability]) => {
    const hits = hitsOf(id, sentences)
    const labels = mentions.filter(({ meanings }) =>
      meanings.some((one) => one.type === 'theme' && one.id === id),
    )
    const initiatives = belongsTo.map(({ value, confidence }) =>
      knowledge.initiatives.get(value)?.themes.includes(id) ? confidence : 0,
    )
    const evidence = new Map([
      ['learnt', Math.log((probability + 0.005) / (likeliest + 0.005))],
      ['near', Math.log(near(({ themes }) => themes.includes(id)) + 0.02)],
      ['kind', Math.log(habits.usualFor(id, kinds) + 0.005)],
      ['cues', Math.log(1 + hits.length) * -Math.log(rates.get(id) ?? 1)],
      ['label', labels.length > 0 ? 1 : 0],
      ['parties', Math.max(-1, Math.min(2, habits.beyondUsual(id, actors)))],
      ['initiatives', Math.max(0, ...initiatives)],
      ['usual', Math.log(habits.usual(id) + 0.005)],
    ])
    return { id, evidence, quotes: [...labels, ...hits].map(spanOf) }
  })
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
  const words = Object.hasOwn(THEME_CUES, id) ? THEME_CUES[id] : undefined
  return sentences.flatMap(({ flat, start }) => {
    const found = words?.exec(flat)
    return found ? [{ start: start + found.index, end: start + found.index + found[0].length }] : []
  })
}
