/** How much each piece of evidence says that the record of an event has a theme, in log odds. Fitted on the reference base and the synthetic articles. */
export const THEME_EVIDENCE: Readonly<Record<string, number>> = {
  bias: -0.57,
  'cue count': 1.04,
  records: 0.82,
  learnt: 0.61,
  'cue count long': 0.57,
  label: 0.51,
  initiative: 0.47,
  usual: 0.25,
  record: 0.22,
  rank: 0.16,
  length: 0.15,
  'cue lead': 0.1,
  'cue share': 0.08,
  'cue title': 0.07,
}
