import type { Span } from '@/lib/evidence/anchor'
import { habitKey } from '../names/habits'
import type { Knowledge } from '../names/knowledge'
import { flatText } from '../text/flat-text'
import type { Context } from '../text/found'
import type { Reading } from '../text/reading'
import { classifiedOf, examplesAmong, featuresOf, textsOf } from '../text/text-features'
import { Classifier } from './learning'
import { THEME_CUES } from './theme-cues'
import { learnThemeHabits, type ThemeHabits } from './theme-habits'

/** A theme that an article may be about, and the words that state it. */
export interface ThemeCandidate {
  id: string
  evidence: ReadonlyMap<string, number>
  quotes: Span[]
}

interface Learnt {
  classifier: Classifier
  habits: ThemeHabits
}

const MOST_SENTENCES = 40
const LONGEST_SENTENCE = 700
// Sentences of an article of usual length: a summary has few, and says each theme once.
const USUAL_LENGTH = 20

const known = new WeakMap<Knowledge, Learnt>()

function learn(knowledge: Knowledge): Learnt {
  const kept = known.get(knowledge)
  if (kept) return kept
  const examples = examplesAmong(knowledge.events).flatMap((event) =>
    textsOf(event).map((text) => ({ features: featuresOf(text, cuesOf), labels: event.themes })),
  )
  const made = {
    classifier: new Classifier(examples, { labels: [...knowledge.themes.keys()], isExclusive: false }),
    habits: learnThemeHabits(knowledge),
  }
  known.set(knowledge, made)
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
  const { classifier, habits } = learn(knowledge)
  const likely = classifier.probabilities(featuresOf(classifiedOf(reading), cuesOf))
  const order = [...likely].toSorted(([, one], [, other]) => other - one).map(([id]) => id)
  const named = namedIn(context)
  const ofInitiatives = themesOfInitiatives(named, knowledge)
  const sentences = flatSentences(reading)
  const length = Math.min(1, reading.sentences.length / USUAL_LENGTH)
  return [...likely].map(([id, probability]) => {
    const hits = hitsOf(id, sentences)
    const labels = mentions.filter(({ meanings }) =>
      meanings.some((one) => one.type === 'theme' && one.id === id),
    )
    const safe = Math.min(0.98, Math.max(0.005, probability))
    const count = Math.log(1 + hits.length + labels.length)
    const { most, sum } = habits.sharesOf(id, named)
    const evidence = new Map([
      ['learnt', Math.log(safe / (1 - safe))],
      ['rank', 1 / (1 + order.indexOf(id))],
      ['cue title', hits.some(({ position }) => position === 'title') ? 1 : 0],
      ['cue lead', hits.some(({ position }) => position === 'lead') ? 1 : 0],
      ['cue count', count],
      ['cue count long', count * length],
      ['cue share', hits.length / Math.max(1, sentences.length)],
      ['length', length],
      ['label', labels.length > 0 ? 1 : 0],
      ['record', most],
      ['records', Math.max(-1, Math.min(2, sum))],
      ['usual', Math.log(habits.usual(id) + 0.005)],
      ['initiative', ofInitiatives.has(id) ? 1 : 0],
    ])
    return { id, evidence, quotes: [...labels, ...hits].map(({ start, end }) => ({ start, end })) }
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

/** The themes of the initiatives that an article names early. */
function themesOfInitiatives(named: ReadonlyMap<string, number>, { initiatives }: Knowledge): Set<string> {
  const early = [...named].filter(([, weight]) => weight === 1).map(([key]) => key.split(' '))
  return new Set(
    early.flatMap(([type, id = '']) => (type === 'initiative' ? (initiatives.get(id)?.themes ?? []) : [])),
  )
}

interface FlatSentence {
  start: number
  flat: string
  position: 'title' | 'lead' | 'late'
}

function flatSentences({ sentences, body }: Reading): FlatSentence[] {
  const first = sentences.findIndex(({ isTitle }) => !isTitle)
  return sentences.slice(0, MOST_SENTENCES).map(({ start, end, index, isTitle }) => ({
    start,
    flat: flatText(body.slice(start, Math.min(end, start + LONGEST_SENTENCE))),
    position: isTitle ? 'title' : index - first < 2 ? 'lead' : 'late',
  }))
}

function hitsOf(id: string, sentences: readonly FlatSentence[]) {
  const words = THEME_CUES[id]
  return sentences.flatMap(({ flat, start, position }) => {
    const found = words?.exec(flat)
    return found ? [{ start: start + found.index, end: start + found.index + found[0].length, position }] : []
  })
}
