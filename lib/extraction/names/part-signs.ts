import type { Context } from '../text/found'
import { isBackground } from './background'
import type { Mention } from './gazetteer'
import type { KnownActor } from './knowledge'
import type { ToldRole } from './roles'

// Those who died, and whom a deed is laid on, take no part in what is reported.
const STRUCK =
  /\b(?:tue[es]{0,2}|tues|morts?|peri|perdu|abattus?|blesses?|victimes?|embuscade|imputee?s?|attribuee?s?|killed|died|dead|slain|lost their lives|wounded|casualties|ambush|attributed to|blamed on)\b/
// What had been done before, or was still to be done.
const BEFORE =
  /^[^.;]{0,30}?\b(?:avai(?:t|ent)|eurent|devai(?:t|ent)|devra|devront|had|would|was to|were to)\b/
const HOLDER = /\b(?:ministres?|ministers?|homologues?|counterparts?|chefs?|chief|secretary)\b/
const FORCES: ReadonlySet<string | null> = new Set(['ministry', 'military', 'police'])
const WORLD: ReadonlySet<string | null> = new Set(['intergovernmental', 'un-entity', 'coalition'])
const TOP = 4
const LATE = 0.45
const LONGEST = 600

// Weights of a logistic regression on articles and on the base’s own summaries, each read without itself.
const BIAS = 1.1
const WEIGHTS = {
  habit: 0.83,
  top: 0.4,
  title: -0.5,
  depth: -2.8,
  late: -0.5,
  again: 1,
  told: 0.5,
  history: -0.65,
  before: -0.9,
  struck: -1.2,
  held: -0.9,
  person: -0.6,
  group: -0.4,
  world: -0.45,
  force: 0.5,
}

const SIGNS = [
  'habit',
  'top',
  'title',
  'depth',
  'late',
  'again',
  'told',
  'history',
  'before',
  'struck',
  'held',
  'person',
  'group',
  'world',
  'force',
] as const

/** How much an article says that an actor which it names takes part in the event, in log odds. */
export function partScore(
  { reading, knowledge }: Context,
  actor: KnownActor,
  own: Mention[],
  about: { roles: ToldRole[]; hasHolder: boolean },
): number {
  const last = Math.max(4, reading.sentences.length - 1)
  const at = own.flatMap(({ sentence }) => reading.sentences[sentence] ?? [])
  const depth = (at[0]?.index ?? last) / last
  const isTop = at.some(({ isTitle, index }) => !isTitle && index <= TOP)
  const isForce = actor.kind === 'military' || actor.kind === 'police'
  const sentenceOf = ({ sentence }: Mention) => {
    const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 }
    return flat(reading.body.slice(start, Math.min(end, start + LONGEST)))
  }
  const after = ({ end }: Mention) => flat(reading.body.slice(end, end + 40))
  const written = ({ start, end }: Mention) =>
    flat(reading.body.slice(Math.max(0, start - 20), Math.min(end, start + 160)))
  const signs: Record<(typeof SIGNS)[number], number> = {
    habit: logit(knowledge.habits.takesPart(actor.id, actor.kind)),
    top: Number(isTop),
    title: Number(at.some(({ isTitle }) => isTitle)),
    depth,
    late: Number(!isTop && own.length === 1 && depth > LATE),
    again: Math.log2(Math.min(8, own.length)),
    told: Number(about.roles.some(({ role }) => role !== 'target')),
    history: Number(own.every((mention) => isBackground(reading, mention))),
    before: Number(own.every((mention) => mention.sentence > TOP && BEFORE.test(after(mention)))),
    struck: Number(isForce && own.every((mention) => STRUCK.test(sentenceOf(mention)))),
    held: Number(about.hasHolder && own.every((mention) => HOLDER.test(written(mention)))),
    person: Number(actor.kind === 'person'),
    group: Number(actor.kind === 'armed-group'),
    world: Number(WORLD.has(actor.kind)),
    force: Number(FORCES.has(actor.kind)),
  }
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], BIAS)
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
}
