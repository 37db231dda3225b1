import type { Weights } from '../text/evidence'

/** How much each piece of evidence says that the record of an event has a theme, in log odds. Fitted on the reference base and the synthetic articles. */
export const THEME_EVIDENCE: Weights = {
  'cue count': 1.43,
  label: 1.32,
  records: 0.81,
  near: 0.74,
  learnt: 0.54,
  kind: 0.49,
  bias: -0.26,
  usual: -0.65,
}
