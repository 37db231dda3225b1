import type { Weights } from '../text/evidence'

/**
 * How much each piece of evidence says that the record of an event has an initiative, in log odds. Fitted on the composed
 * articles and on the base’s own summaries, each read without its own event.
 */
export const INITIATIVE_EVIDENCE: Weights = {
  part: 5.4,
  'part in title': 3.61,
  ahead: 3.61,
  parties: 2.27,
  implied: 2.19,
  lead: 1.83,
  'most named': 1.13,
  'parent named': 0.93,
  near: 0.8,
  kind: 0.77,
  usually: 0.69,
  nearest: 0.48,
  'in those years': 0.34,
  usual: -0.82,
  actors: -1.74,
  states: -2.03,
  depth: -3.63,
  unnamed: -4.45,
  bias: -2.26,
}
