import type { Span } from '@/lib/evidence/anchor'
import { EventKind } from '@/lib/vocabulary/lists'
import type { Knowledge } from '../names/knowledge'
import { flatText } from '../text/flat-text'
import type { Context } from '../text/found'
import type { Reading } from '../text/reading'
import { classifiedOf, cueScores, examplesAmong, featuresOf, textsOf } from '../text/text-features'
import { HELD, KIND_CUES, KIND_NOUNS } from './kind-cues'
import { Classifier } from './learning'

/** A kind that the event of an article may be of, and the words that say so, the best first. */
export interface KindCandidate {
  kind: EventKind
  evidence: ReadonlyMap<string, number>
  quotes: Span[]
}

/** Words of a sentence that tell a kind. */
interface Hit extends Span {
  kind: EventKind
  weight: number
  isHeld: boolean
  position: 'title' | 'first' | 'lead' | 'late'
}

const MOST_SENTENCES = 30
const LONGEST_SENTENCE = 700
const HELD_MORE = 1.3

const known = new WeakMap<Knowledge, Classifier>()

function learn(knowledge: Knowledge): Classifier {
  const kept = known.get(knowledge)
  if (kept) return kept
  const examples = examplesAmong(knowledge.events).flatMap((event) => {
    const { kind } = event
    return kind === null
      ? []
      : textsOf(event).map((text) => ({ features: featuresOf(text, cuesOf), labels: [kind] }))
  })
  const made = new Classifier(examples, { labels: EventKind.options, isExclusive: true })
  known.set(knowledge, made)
  return made
}

function cuesOf(flat: string): Map<string, number> {
  const held = HELD.test(flat) ? HELD_MORE : 1
  return new Map(strongest(flat).map(({ kind, weight }) => [`cue ${kind}`, weight * held]))
}

/** The words that tell each kind best in a sentence. */
function strongest(flat: string) {
  const best = new Map<EventKind, { kind: EventKind; weight: number; start: number; end: number }>()
  for (const { kind, weight, words } of KIND_CUES) {
    if ((best.get(kind)?.weight ?? 0) >= weight) continue
    const found = words.exec(flat)
    if (found) best.set(kind, { kind, weight, start: found.index, end: found.index + found[0].length })
  }
  return [...best.values()]
}

/** The kinds of events, each with the evidence that an article has for it. */
export function kindCandidates({ reading, knowledge }: Context): KindCandidate[] {
  const text = classifiedOf(reading)
  const likely = learn(knowledge).probabilities(featuresOf(text, cuesOf))
  const cues = cueScores(text, cuesOf)
  const strength = (kind: EventKind) => cues.get(`cue ${kind}`) ?? 0
  const byLikelihood = EventKind.options.toSorted(
    (one, other) => (likely.get(other) ?? 0) - (likely.get(one) ?? 0),
  )
  const byCues = EventKind.options.toSorted((one, other) => strength(other) - strength(one))
  const hits = hitsIn(reading)
  const nouns = nounsIn(reading)
  const most = Math.max(1, ...nouns.values())
  return EventKind.options.map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    const evidence = evidenceOf(own)
    evidence.set('learnt', Math.log((likely.get(kind) ?? 0) + 0.003))
    evidence.set('rank', 1 / (1 + byLikelihood.indexOf(kind)))
    evidence.set('cue', strength(kind))
    evidence.set('cue rank', strength(kind) > 0 ? 1 / (1 + byCues.indexOf(kind)) : 0)
    const count = nouns.get(kind) ?? 0
    evidence.set('nouns', Math.log(1 + count))
    evidence.set(`nouns ${kind}`, Math.log(1 + count))
    evidence.set(`is ${kind}`, 1)
    evidence.set('noun share', count / most)
    return { kind, evidence, quotes: own.toSorted((one, other) => rank(other) - rank(one)) }
  })
}

/** How often an article calls what it reports by the nouns of each kind. */
function nounsIn({ sentences, body }: Reading): ReadonlyMap<EventKind, number> {
  const flat = sentences
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => flatText(body.slice(start, Math.min(end, start + LONGEST_SENTENCE))))
    .join('\n')
  return new Map(EventKind.options.map((kind) => [kind, flat.match(KIND_NOUNS[kind])?.length ?? 0]))
}

function rank({ weight, position, isHeld }: Hit) {
  return weight + (position === 'late' ? 0 : 1) + (isHeld ? 0.5 : 0)
}

function hitsIn({ sentences, body }: Reading): Hit[] {
  const first = Math.max(
    0,
    sentences.findIndex(({ isTitle }) => !isTitle),
  )
  return sentences.slice(0, MOST_SENTENCES).flatMap(({ start, end, index, isTitle }) => {
    const flat = flatText(body.slice(start, Math.min(end, start + LONGEST_SENTENCE)))
    const position = isTitle ? 'title' : index === first ? 'first' : index - first < 3 ? 'lead' : 'late'
    const isHeld = HELD.test(flat)
    return strongest(flat).map(
      (hit): Hit => ({ ...hit, start: start + hit.start, end: start + hit.end, isHeld, position }),
    )
  })
}

function evidenceOf(hits: Hit[]): Map<string, number> {
  const evidence = new Map<string, number>()
  let late = 0
  const add = (name: string, value: number) => evidence.set(name, Math.max(evidence.get(name) ?? 0, value))
  for (const { position, weight, isHeld } of hits) {
    if (position === 'late') late += weight / 3
    add(position, weight / 3)
    if (isHeld) add(`${position} held`, weight / 3)
  }
  evidence.set('count', Math.log(1 + late))
  return evidence
}
