import { unaccented } from '../text/flat-text'
import type { Context } from '../text/found'
import type { Mention } from './gazetteer'

// What somebody is left, hit or threatened by is told of another day.
const LEFT =
  /\b(?:retraits?|quitt\w{1,4}|sorties?|rupture|dos|menaces?|sanctions?|giron|left|leav\w{1,3}|quit|withdr\w{2,5}|exit|threat\w{0,4}|brandish\w{0,2}|impos\w{1,3}|toppl\w{1,3}|overthr\w{1,3}|renvers\w{1,4}|putsch|coup|embuscade|ambush|imputee?s?|attribuee?s?|attributed to|blamed on)\b/
const MONTHS =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|semaine|mois|annee|an|ete'
const MONTHS_EN =
  'week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|summer'
// What had been before, or was still to be.
const OTHER_TIME = new RegExp(
  `\\b(?:plus tot|earlier|last (?:${MONTHS_EN})|next (?:${MONTHS_EN})|(?:${MONTHS}) (?:derni(?:er|ere)|prochaine?|passee?)|depuis|since|then|alors|until|deja|already|had|avai(?:t|ent)|would|devai(?:t|ent)|ancien(?:ne)?|former|ago|il y a|pour rappel|auparavant)\\b`,
)
// Early enough in the sentences after the title to tell of the event itself.
const TOP = 4
const LONGEST = 600
type Read = Context['reading']

const textOf = ({ body }: Read, from: number, to: number) => unaccented(body.slice(Math.max(0, from), to))

function sentenceOf(reading: Read, { sentence }: Mention) {
  const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 }
  return textOf(reading, start, Math.min(end, start + LONGEST))
}

/** Whether the sentence tells of somebody's leaving, of threats or overthrows. */
export function isLeft(reading: Read, mention: Mention): boolean {
  return LEFT.test(sentenceOf(reading, mention))
}

/** Whether the sentence, further down, tells of another time than the event's. */
export function isOtherTime(reading: Read, mention: Mention): boolean {
  return mention.sentence > TOP && OTHER_TIME.test(sentenceOf(reading, mention))
}

const BESIDE = 40

/** Whether a person on file is named right after: « le Secrétaire général de l’ONU, Antonio Guterres ». */
export function isPersonAfter(
  { sentence, end }: Mention,
  { mentions, knowledge }: Pick<Context, 'mentions' | 'knowledge'>,
) {
  return mentions.some(
    (one) =>
      one.sentence === sentence &&
      one.start >= end &&
      one.start - end < BESIDE &&
      one.meanings.some(({ id }) => knowledge.actors.get(id)?.kind === 'person'),
  )
}
