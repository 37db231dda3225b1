/** Pieces of evidence by name, and how strong each is: mostly from 0 to 1. */
export type Evidence = ReadonlyMap<string, number>

/** How much each piece of evidence says, in log odds. What has no weight says nothing. */
export type Weights = Readonly<Record<string, number>>

/** What evidence says all together, in log odds. */
export function scoreOf(evidence: Evidence, weights: Weights): number {
  let score = weights.bias ?? 0
  for (const [name, strength] of evidence) score += (weights[name] ?? 0) * strength
  return score
}

/** How likely evidence makes what it speaks for, from 0 to 1. */
export function likelihoodOf(evidence: Evidence, weights: Weights): number {
  return 1 / (1 + Math.exp(-scoreOf(evidence, weights)))
}

// Nothing is sure: a share beyond these says no more.
const SUREST = 0.97

/** A share in log odds, as far as it is believed. */
export function logit(share: number): number {
  const safe = Math.min(SUREST, Math.max(1 - SUREST, share))
  return Math.log(safe / (1 - safe))
}
