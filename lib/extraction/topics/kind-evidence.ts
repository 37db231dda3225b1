import type { Span } from '@/lib/evidence/anchor'
import { EventKind } from '@/lib/vocabulary/lists'
import { findDates } from '../dates/event-date'
import type { Knowledge } from '../names/knowledge'
import type { Evidence } from '../text/evidence'
import { flatSentence } from '../text/flat-text'
import type { Context } from '../text/found'
import { orderOf } from '../text/position'
import type { Reading } from '../text/reading'
import { type Classified, classifiedOf, examplesAmong, featuresOf, textsOf } from '../text/text-features'
import { countKindActs } from './kind-acts'
import { HELD, KIND_CUES } from './kind-cues'
import { countPointed } from './kind-nouns'
import { Classifier, type Features } from './learning'
import { shareOfNear } from './near-events'

/** A kind that the event of an article may be of, and the words that say so, the best first. */
export interface KindCandidate {
  kind: EventKind
  evidence: Evidence
  quotes: Span[]
}

/** Words of a sentence that tell a kind. */
interface Hit extends Span {
  kind: EventKind
  /** From 0 to 3. */
  weight: number
  isHeld: boolean
  position: 'title' | 'first' | 'late'
}

const MOST_SENTENCES = 30
const EARLY_SENTENCES = 4
const HELD_MORE = 1.3
// What only dates the event, or is prepared by it, is another: « avant le sommet », “ahead of the exercise”.
const OTHER =
  /\b(?:avant|apres|before|after|ahead of|en vue d[eu]|a la veille d[eu]|en marge d[eu]|au lendemain d[eu]|prelude au?|since|depuis|prepar\w+)(?: \S+){0,2} (?:\S*')?$/
const OTHER_LENGTH = 28
const CUES = KIND_CUES.map((cue) => ({ ...cue, words: new RegExp(cue.words, `${cue.words.flags}g`) }))

const known = new WeakMap<Knowledge['events'], Classifier>()

function learn({ events }: Knowledge): Classifier {
  const kept = known.get(events)
  if (kept) return kept
  const examples = examplesAmong(events).flatMap((event) => {
    const { kind } = event
    return kind === null
      ? []
      : textsOf(event).map((text) => ({ features: kindFeatures(text), labels: [kind] }))
  })
  const made = new Classifier(examples, { labels: EventKind.options, isExclusive: true })
  known.set(events, made)
  return made
}

/** What a text has that may tell a kind: its words, their cues, and what belongs to events of each kind. */
function kindFeatures(text: Classified): Features {
  const { words, cues } = featuresOf(text, cuesOf)
  const acts = [...countKindActs(startOf(text))].map(
    ([kind, count]) => [`acts ${kind}`, Math.log(1 + count)] as const,
  )
  return { words, cues: new Map([...cues, ...acts]) }
}

function startOf({ title, lead }: Classified, sentences = lead.length) {
  return [title, ...lead.slice(0, sentences)].join('\n')
}

function cuesOf(flat: string): Map<string, number> {
  const held = HELD.test(flat) ? HELD_MORE : 1
  return new Map(strongest(flat).map(({ kind, weight }) => [`cue ${kind}`, weight * held]))
}

/** The words that tell each kind best in a sentence. */
function strongest(flat: string) {
  const best = new Map<EventKind, { kind: EventKind; weight: number; start: number; end: number }>()
  for (const { kind, weight, words } of CUES) {
    if ((best.get(kind)?.weight ?? 0) >= weight) continue
    for (const { 0: found, index } of flat.matchAll(words)) {
      if (OTHER.test(flat.slice(Math.max(0, index - OTHER_LENGTH), index))) continue
      best.set(kind, { kind, weight, start: index, end: index + found.length })
      break
    }
  }
  return [...best.values()]
}

/** The kinds of events, each with the evidence that an article has for it. */
export function kindCandidates({ reading, knowledge }: Context): KindCandidate[] {
  const text = classifiedOf(reading)
  const likely = learn(knowledge).probabilities(kindFeatures(text))
  const near = shareOfNear(text, knowledge)
  const hits = hitsIn(reading)
  const start = flatStart(reading)
  const acts = countKindActs(start)
  const early = countKindActs(startOf(text, EARLY_SENTENCES))
  const pointed = countPointed(start)
  const isLong = findDates({ reading })[0]?.value.includes('/') ?? false
  return EventKind.options.map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    const evidence = evidenceOf(own)
    evidence.set('learnt', Math.log((likely.get(kind) ?? 0) + 0.003))
    evidence.set('near', Math.log(near((event) => event.kind === kind) + 0.02))
    evidence.set('acts early', Math.log(1 + (early.get(kind) ?? 0)))
    evidence.set('acts', Math.log(1 + (acts.get(kind) ?? 0)))
    evidence.set(`is ${kind}`, 1)
    evidence.set('pointed', Math.log(1 + (pointed.get(kind) ?? 0)))
    // Who learns or works together takes days; what is decided takes one.
    if (isLong) evidence.set(`days ${kind}`, 1)
    return { kind, evidence, quotes: own.toSorted((one, other) => rank(other) - rank(one)) }
  })
}

function flatStart({ sentences, body }: Reading) {
  return sentences
    .slice(0, MOST_SENTENCES)
    .map((sentence) => flatSentence(sentence, body))
    .join('\n')
}

function rank({ weight, position, isHeld }: Hit) {
  return weight + (position === 'late' ? 0 : 1) + (isHeld ? 0.5 : 0)
}

function hitsIn(reading: Reading): Hit[] {
  return reading.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const { start, isTitle } = sentence
    const flat = flatSentence(sentence, reading.body)
    const position = isTitle ? 'title' : orderOf(reading, sentence) === 0 ? 'first' : 'late'
    const isHeld = HELD.test(flat)
    return strongest(flat).map(
      (hit): Hit => ({ ...hit, start: start + hit.start, end: start + hit.end, isHeld, position }),
    )
  })
}

function evidenceOf(hits: Hit[]): Map<string, number> {
  const evidence = new Map<string, number>()
  for (const { position, weight } of hits) {
    if (position === 'late') continue
    evidence.set(position, Math.max(evidence.get(position) ?? 0, weight / 3))
  }
  return evidence
}
