import type { EventKind } from '@/lib/vocabulary/lists'
import type { Context, Found } from '../text/found'
import type { Mention } from './gazetteer'
import type { KnownActor } from './knowledge'
import { isNamedBeside } from './offices'
import { isOfficeIn } from './role-clauses'
import type { ToldRole } from './roles'

// « la décision du président », « le renversement de », “the then President”: of another day.
const AFTER_OTHERS =
  /\b(?:succession|renversement|chute|mort|deces|reforms?|decisions?|directives?|initiatives?|overthrow|ouster|fall|death|request|predecesseur|predecessor|successeur|then) (?:(?:de|du|d'|of) ?)?(?:la |le |l'|the |sm |s\.m\. )?(?:then )?(?:(?:ex-|former )?(?:presidente?|roi|king|general|colonel|capitaine|captain|chancellor|chanceliere?|minister|ministre|secretary-general|secretaire general))?,? ?$/
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
// « des soldats maliens » serve under others; « l’armée malienne » acts.
const TROOPS =
  /^(?:\S{1,20} )?(?:contingents?|soldats?|soldiers?|troops|troupes|militaires?|bataillons?|battalions?|forces|officiers?|officers|casques|units?|unites?|commandos?)\b/
const SERVING =
  /\b(?:contingents?|soldats?|soldiers?|troops|troupes|militaires?|bataillons?|battalions?|elements|armees|armies|forces) (?:\S{1,20} ){0,12}$/
const ARMY = /\b(?:forces|army|armees?|etat-major|command|police|gendarmerie)\b/
// An organisation that is only named for its states.
const STATES_OF =
  /\b(?:pays|etats?|membres?|dirigeants|chefs? d'etat(?: et de gouvernement)?|countries|states|leaders|heads of state|members?|region|zone|espace|groupe?|bloc|ministres?(?: [a-z]{2,14}){0,3}|ministers|parlement) (?:(?:de|du|des|d'|of|in|within) ?)(?:la |le |les |l'|the )?$/
const OF_STATES =
  /^(?:['’]s)? (?:countries|country|states|members?|leaders|ministers|region|group|nations|space|area)\b/
// Early enough in the sentences after the title to tell of the event itself.
const TOP = 4
const ONLY_IN_TITLE = 0.5
const LONGEST = 600
// Who is named more often takes part.
const MOST = 100

// Weights of a logistic regression on three sets of articles and on the base’s own summaries, each read without itself;
// chosen by how well two sets tell the third.
const BIAS = 1.45
const WEIGHTS = {
  habit: 0.8,
  fit: 0.85,
  depth: -4.05,
  again: 0.25,
  told: 0.7,
  troops: -1.25,
  left: -1.04,
  otherTime: -0.98,
  group: -0.88,
  headed: -0.9,
  statesOf: -0.88,
  past: -2.5,
}

/** How much an article says that an actor which it names takes part in the event, in log odds. */
export function partScore(
  { reading, knowledge, mentions }: Context,
  actor: KnownActor,
  own: Mention[],
  about: { roles: ToldRole[]; kinds: readonly Found<EventKind>[] },
): number {
  const last = Math.max(4, reading.sentences.length - 1)
  const first = own
    .flatMap(({ sentence }) => reading.sentences[sentence] ?? [])
    .find(({ isTitle }) => !isTitle)
  const isBody = actor.kind !== 'person'
  const isForce = actor.kind === 'military' || actor.kind === 'police'
  const textOf = (from: number, to: number) => flat(reading.body.slice(Math.max(0, from), to))
  const sentenceOf = ({ sentence }: Mention) => {
    const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 }
    return textOf(start, Math.min(end, start + LONGEST))
  }
  const some = own.slice(0, MOST)
  const all = (is: (mention: Mention) => boolean) => Number(some.every(is))
  const isHeaded = (mention: Mention) =>
    (!isForce && mention.meanings.some(({ id }) => knowledge.actors.get(id)?.kind === 'person')) ||
    (isOfficeIn(reading, mention) &&
      (isNamedBeside(reading, mention) || isPersonAfter(mention, { mentions, knowledge })))
  // « des contingents du Mali, du Niger et du Tchad »
  const isTroops = ({ start, end }: Mention) => {
    const name = textOf(start, Math.min(end, start + 160))
    return TROOPS.test(name) || (!ARMY.test(name) && SERVING.test(textOf(start - 110, start)))
  }
  const signs: Record<keyof typeof WEIGHTS, number> = {
    habit: logit(knowledge.habits.takesPart(actor.id, actor.kind)),
    fit: about.kinds.reduce(
      (sum, { value, confidence }) => sum + confidence * knowledge.habits.fits(actor.kind, value),
      0,
    ),
    depth: first ? first.index / last : ONLY_IN_TITLE,
    again: Math.log2(Math.min(8, own.length)),
    told: Number(about.roles.some(({ role }) => role !== 'target')),
    troops: isForce ? all(isTroops) : 0,
    past: isBody ? 0 : all(({ start }) => AFTER_OTHERS.test(textOf(start - 60, start))),
    left: all((mention) => LEFT.test(sentenceOf(mention))),
    otherTime: all((mention) => mention.sentence > TOP && OTHER_TIME.test(sentenceOf(mention))),
    group: Number(actor.kind === 'armed-group'),
    headed: isBody ? all(isHeaded) : 0,
    statesOf: isBody
      ? all(
          ({ start, end }) =>
            STATES_OF.test(textOf(start - 60, start)) || OF_STATES.test(textOf(end, end + 40)),
        )
      : 0,
  }
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], BIAS)
}

const SIGNS = [
  'habit',
  'fit',
  'depth',
  'again',
  'told',
  'troops',
  'left',
  'otherTime',
  'group',
  'headed',
  'statesOf',
  'past',
] as const

const BESIDE = 40

/** Whether a person on file is named right after: « le Secrétaire général de l’ONU, Antonio Guterres ». */
function isPersonAfter(
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

function logit(share: number) {
  const safe = Math.min(0.97, Math.max(0.03, share))
  return Math.log(safe / (1 - safe))
}

function flat(text: string) {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
}
