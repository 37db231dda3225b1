import type { Weights } from '../text/evidence'

/**
 * How much each piece of evidence says that the record of an event has a theme, in log odds. Fitted on the
 * composed articles, each read without its own event.
 */
export const THEME_EVIDENCE: Weights = {
  label: 1.67,
  parties: 0.86,
  near: 0.71,
  initiatives: 0.68,
  cues: 0.58,
  learnt: 0.58,
  kind: 0.54,
  bias: 0.06,
  usual: -0.33,
}
