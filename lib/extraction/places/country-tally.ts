import type { Span } from '@/lib/evidence/anchor'
import type { Evidence } from '../text/evidence'
import { spanOf } from '../text/found'

/** What speaks for a country, and the words that name it, the best first. */
export interface CountryCandidate {
  code: string
  evidence: Evidence
  quotes: Span[]
}

/** What is known so far of each country. */
export class CountryTally {
  readonly #all = new Map<string, { evidence: Map<string, number>; quotes: { span: Span; rank: number }[] }>()

  /** Keeps the strongest of each piece of evidence. */
  add(code: string, name: string, value = 1, quote: Span | null = null, rank = 0) {
    const one = this.#all.get(code) ?? { evidence: new Map<string, number>(), quotes: [] }
    this.#all.set(code, one)
    one.evidence.set(name, Math.max(one.evidence.get(name) ?? 0, value))
    if (quote) one.quotes.push({ span: spanOf(quote), rank })
  }

  all() {
    return [...this.#all].map(([code, { evidence, quotes }]) => {
      const spans = quotes.toSorted((one, other) => other.rank - one.rank).map(({ span }) => span)
      return { code, evidence, quotes: spans }
    })
  }
}
