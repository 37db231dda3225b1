/** A text as a classifier sees it: what it has, and how much of each. */
export interface Features {
  /** Its words; how long the text is makes no difference. */
  words: ReadonlyMap<string, number>
  /** Cues, counted as they are. */
  cues: ReadonlyMap<string, number>
}

/** A text whose labels are known. */
export interface Example {
  features: Features
  labels: readonly string[]
}

interface Options {
  labels: readonly string[]
  /** Whether a text has exactly one of the labels. */
  isExclusive: boolean
}

interface Known {
  features: Uint32Array
  values: Float32Array
}

const MOST_FEATURES = 6_000
const LEAST_TEXTS = 3
// Small steps: what one text alone teaches stays small.
const ROUNDS = 12
const STEP = 0.1
// An error so small teaches nothing.
const LEAST_ERROR = 0.02

/** Tells labels from what texts have in common: logistic regression, learnt by stochastic gradient (AdaGrad). */
export class Classifier {
  readonly #labels: readonly string[]
  readonly #isExclusive: boolean
  readonly #index = new Map<string, number>()
  readonly #weights: Float32Array
  readonly #biases: Float32Array

  constructor(examples: readonly Example[], { labels, isExclusive }: Options) {
    this.#labels = labels
    this.#isExclusive = isExclusive
    for (const name of frequent(examples)) this.#index.set(name, this.#index.size)
    this.#weights = new Float32Array(this.#index.size * labels.length)
    this.#biases = new Float32Array(labels.length)
    this.#learn(examples)
  }

  /** How likely each label is, from 0 to 1; where labels exclude one another, all together 1. */
  probabilities(features: Features): Map<string, number> {
    const scores = this.#probabilities(this.#known(features))
    return new Map(this.#labels.map((label, index) => [label, scores[index] ?? 0]))
  }

  #learn(examples: readonly Example[]) {
    const size = this.#labels.length
    const positions = new Map(this.#labels.map((label, index) => [label, index]))
    const texts = examples.map(({ features, labels }) => ({
      known: this.#known(features),
      wanted: new Set(labels.map((label) => positions.get(label))),
    }))
    const steps = new Float32Array(this.#weights.length)
    const biasSteps = new Float32Array(size)
    for (let round = 0; round < ROUNDS; round++) {
      for (let turn = 0; turn < texts.length; turn++) {
        // A stride that shares no divisor with most counts visits the texts in mixed order, the same each time.
        const text = texts[(turn * 7919 + round) % texts.length]
        if (!text) continue
        const scores = this.#probabilities(text.known)
        const { features, values } = text.known
        for (let label = 0; label < size; label++) {
          const error = (scores[label] ?? 0) - (text.wanted.has(label) ? 1 : 0)
          if (Math.abs(error) < LEAST_ERROR) continue
          adapt(this.#biases, biasSteps, label, error)
          for (let at = 0; at < features.length; at++) {
            adapt(this.#weights, steps, (features[at] ?? 0) * size + label, error * (values[at] ?? 0))
          }
        }
      }
    }
  }

  #known({ words, cues }: Features): Known {
    const features: number[] = []
    const values: number[] = []
    let length = 0
    for (const [name, value] of words) {
      const index = this.#index.get(name)
      if (index === undefined) continue
      features.push(index)
      values.push(value)
      length += value * value
    }
    const norm = Math.sqrt(length) || 1
    const known = values.map((value) => value / norm)
    for (const [name, value] of cues) {
      const index = this.#index.get(name)
      if (index === undefined) continue
      features.push(index)
      known.push(value)
    }
    return { features: Uint32Array.from(features), values: Float32Array.from(known) }
  }

  #probabilities({ features, values }: Known): Float32Array {
    const size = this.#labels.length
    const scores = Float32Array.from(this.#biases)
    for (let at = 0; at < features.length; at++) {
      const [first, value] = [(features[at] ?? 0) * size, values[at] ?? 0]
      for (let label = 0; label < size; label++) {
        scores[label] = (scores[label] ?? 0) + (this.#weights[first + label] ?? 0) * value
      }
    }
    if (!this.#isExclusive) return scores.map((score) => 1 / (1 + Math.exp(-score)))
    const most = scores.reduce((max, score) => Math.max(max, score), Number.NEGATIVE_INFINITY)
    const shares = scores.map((score) => Math.exp(score - most))
    const sum = shares.reduce((total, share) => total + share, 0)
    return shares.map((share) => share / sum)
  }
}

function adapt(weights: Float32Array, steps: Float32Array, at: number, slope: number) {
  const sum = (steps[at] ?? 0) + slope * slope
  steps[at] = sum
  weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(sum + 1e-3)
}

/** What several texts have, the most frequent first. */
function frequent(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples) {
    for (const name of features.words.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
    for (const name of features.cues.keys()) counts.set(name, (counts.get(name) ?? 0) + LEAST_TEXTS)
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_FEATURES)
    .map(([name]) => name)
}
