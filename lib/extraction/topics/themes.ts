import type { Parties } from '../names/initiative-evidence'
import { likelihoodOf } from '../text/evidence'
import type { Context, Found } from '../text/found'
import { STATED } from '../text/stated'
import { type Belonging, themeCandidates } from './theme-evidence'
import { THEME_EVIDENCE } from './theme-evidence-weights'

const MOST_THEMES = 5
const FEWEST_EXPECTED = 2
const LEAST = 0.15
const MOST_QUOTES = 2

/**
 * The themes of an article, the best first. Those that together are likeliest to equal a coder's choice, one to five, have
 * a confidence of 0.5 or more; less sure ones follow. `parties` take part in the event, and it belongs to `initiatives`.
 */
export function findThemes(context: Context, parties: Parties, initiatives: Belonging): Found<string>[] {
  const scored = themeCandidates(context, parties, initiatives)
    .map(({ id, evidence, quotes }) => ({ id, quotes, likely: likelihoodOf(evidence, THEME_EVIDENCE) }))
    .toSorted((one, other) => other.likely - one.likely)
  const count = bestCount(scored.map(({ likely }) => likely))
  return scored
    .slice(0, MOST_THEMES)
    .filter(({ likely }, index) => index < count || likely >= LEAST)
    .map(({ id, quotes, likely }, index) => ({
      value: id,
      quotes: quotes.slice(0, MOST_QUOTES),
      confidence: index < count ? Math.max(likely, STATED) : Math.min(likely, STATED - 0.01),
      reason: { code: quotes.length > 0 ? 'theme-words' : 'theme-alike' },
    }))
}

/** How many of the likeliest themes are expected to fit best (F1): one more costs as much as one that is missing. */
function bestCount(likely: readonly number[]): number {
  const expected = Math.max(
    FEWEST_EXPECTED,
    likely.reduce((sum, one) => sum + one, 0),
  )
  let [best, count, sum] = [0, 1, 0]
  for (const [index, one] of likely.slice(0, MOST_THEMES).entries()) {
    sum += one
    const fit = (2 * sum) / (index + 1 + expected)
    if (fit > best) [best, count] = [fit, index + 1]
  }
  return count
}
