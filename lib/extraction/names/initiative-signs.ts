import type { Context } from '../text/found'
import { actorMentions } from './actor-mentions'
import { isBackground } from './background'
import { weighCountries } from './country-weights'
import type { Mention } from './gazetteer'
import { habitKey } from './habits'

// What each sign of an initiative weighs; fitted on articles and on the base’s own summaries, each read without itself.
const WEIGHTS = {
  unnamed: -2.3,
  // How often events that name it belong to it, in log odds.
  usual: 1,
  title: 0.3,
  top: 0.8,
  late: -1,
  depth: -1,
  again: 0.45,
  history: -0.7,
  framed: 0.5,
  // What goes with it on file is named.
  implied: 0.5,
  impliedAlone: 2.5,
  // The article’s words are those that tell of it.
  likest: 0.9,
  alike: 3,
  ahead: 4,
  behind: -0.8,
  leads: 0.6,
  members: 0.9,
} as const

const SIGNS = [
  'unnamed',
  'usual',
  'title',
  'top',
  'late',
  'depth',
  'again',
  'history',
  'framed',
  'implied',
  'impliedAlone',
  'likest',
  'alike',
  'ahead',
  'behind',
  'leads',
  'members',
] as const

// Most of what an article might belong to it does not.
const BIAS = -1.7

/** How much an article says that its event belongs to an initiative. */
export interface InitiativeSigns {
  initiative: string
  /** In log odds. */
  score: number
  /** Where it is named, or where that is named which goes with it. */
  own: Mention[]
  hints: Mention[]
}

// What an article says first it is about.
const TOP = 4
const DESCRIBED_BY = 8
const LONGEST_DESCRIPTION = 6_000
// A record that few events name shows nothing of what goes with it.
const FEWEST = 3
const LEAST_LIKENESS = 0.05
const FEWEST_MEMBERS = 3
const LEAST_MEMBERS = 0.6
const AROUND = 50
// Named once and late, it is compared with as often as not.
const LATE = 0.45
// Less than this, any two texts of the field have in common.
const USUAL_LIKENESS = 0.15
const USUAL_LEAD = 0.04
// An article of few words describes nothing.
const FURTHEST = 0.1

// The frame in which something happens: « dans le cadre du projet … », “as part of …”.
const FRAME =
  /\b(?:dans le cadre|au titre|sous l'egide|sous la banniere|as part|within the framework|in the framework|under the (?:auspices|umbrella|aegis)|(?:financee?s?|funded|paid for|soutenue?s?|supported) (?:par|by|through|under|sur)|lancement|lance|launch|launched|launches|launching|reunion|sommet|meeting|summit|session|comite de pilotage|steering committee|edition|working group|groupe de travail)\b[^.;,]{0,30}$/

/** The initiatives that an article names, describes or names what goes with, and what speaks for each. */
export function initiativeSigns(context: Context): InitiativeSigns[] {
  const { knowledge, reading, mentions } = context
  const year = Number(reading.published?.slice(0, 4)) || null
  const named = new Map<string, Mention[]>()
  for (const mention of mentions) {
    for (const { type, id } of mention.meanings) {
      if (type !== 'initiative') continue
      const own = named.get(id)
      if (own) own.push(mention)
      else named.set(id, [mention])
    }
  }
  const implied = impliedBy(context)
  const described = new Map(
    knowledge.descriptions
      .find(describing(context))
      .flatMap((one, rank) =>
        one.likeness >= LEAST_LIKENESS ? [[one.initiative, { ...one, rank }] as const] : [],
      ),
  )
  const inTop = new Set(
    [...actorMentions(mentions)].flatMap(([id, own]) =>
      own.some(({ sentence }) => sentence <= TOP) ? [id] : [],
    ),
  )
  const groups = groupsIn(context)
  const ids = new Set([...named.keys(), ...implied.keys(), ...described.keys(), ...groups.keys()])
  return [...ids].flatMap((id) => {
    const initiative = knowledge.initiatives.get(id)
    if (!initiative || !isActive(initiative.active, year)) return []
    const own = named.get(id) ?? []
    const hint = implied.get(id)
    const description = described.get(id)
    const leads = initiative.lead.some((actor) => inTop.has(actor))
    const score = scoreOf({
      ...namedSigns(context, id, own),
      implied: hint?.share ?? 0,
      impliedAlone: own.length === 0 ? (hint?.share ?? 0) : 0,
      likest: Number(description?.rank === 0),
      alike: 10 * Math.min(0.2, Math.max(0, (description?.likeness ?? 0) - USUAL_LIKENESS)),
      ahead: 10 * Math.min(0.2, Math.max(0, (description?.lead ?? 0) - USUAL_LEAD)),
      behind: 10 * Math.min(FURTHEST, Math.max(0, -(description?.lead ?? -FURTHEST))),
      leads: Number(leads),
      members: groups.get(id) ?? 0,
    })
    return [{ initiative: id, score, own, hints: hint?.quotes ?? [] }]
  })
}

function scoreOf(signs: Readonly<Record<keyof typeof WEIGHTS, number>>) {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], BIAS)
}

function namedSigns({ reading, knowledge }: Context, id: string, own: Mention[]) {
  const last = Math.max(4, reading.sentences.length - 1)
  const at = own.flatMap(({ sentence }) => reading.sentences[sentence] ?? [])
  const isNamed = own.length > 0
  return {
    unnamed: Number(!isNamed),
    usual: isNamed ? logit(knowledge.habits.belongs(id)) : 0,
    title: Number(at.some(({ isTitle }) => isTitle)),
    top: Number(at.some(({ isTitle, index }) => !isTitle && index <= TOP)),
    late: Number(isNamed && (at[0]?.index ?? last) > Math.max(TOP, LATE * last)),
    depth: isNamed ? (at[0]?.index ?? last) / last : 0,
    again: isNamed ? Math.log2(Math.min(8, own.length)) : 0,
    history: Number(isNamed && own.every((mention) => isBackground(reading, mention))),
    framed: Number(own.some((mention) => isFramed(reading, mention))),
  }
}

function isFramed({ body, sentences }: Context['reading'], { start, sentence }: Mention) {
  const from = Math.max(sentences[sentence]?.start ?? 0, start - AROUND)
  return FRAME.test(flatten(body.slice(from, start)))
}

/** The words by which an article describes what it is about. */
function describing({ reading: { sentences, body } }: Context): string {
  const first = sentences.filter(({ isTitle, index }) => isTitle || index <= DESCRIBED_BY)
  return first
    .map(({ start, end }) => body.slice(start, Math.min(end, start + LONGEST_DESCRIPTION)))
    .join(' ')
    .slice(0, LONGEST_DESCRIPTION)
}

/** Alliances of a few states, all of which an article names first, and hardly any other. */
function groupsIn({ reading, mentions, knowledge }: Context): ReadonlyMap<string, number> {
  const { inSentence } = weighCountries(reading, mentions, knowledge)
  const named = new Set(inSentence.slice(0, DESCRIBED_BY + 1).flatMap((codes) => [...codes]))
  const found = new Map<string, number>()
  for (const { id, states } of knowledge.alliances) {
    const both = states.filter((code) => named.has(code)).length
    const share = both / (states.length + named.size - both)
    if (both >= FEWEST_MEMBERS && share >= LEAST_MEMBERS) found.set(id, share)
  }
  return found
}

function impliedBy({ reading, mentions, knowledge }: Context) {
  const implied = new Map<string, { share: number; quotes: Mention[] }>()
  const last = Math.max(4, reading.sentences.length - 1)
  for (const mention of mentions) {
    const depth = mention.sentence / last
    const weight = mention.sentence <= TOP ? 1 : isBackground(reading, mention) ? 0.3 : 0.9 - 0.5 * depth
    for (const { type, id } of mention.meanings) {
      if (type !== 'actor' && type !== 'initiative') continue
      for (const { key, share, count } of knowledge.habits.recordedWith(habitKey(type, id))) {
        if (!key.startsWith('initiative ') || count < FEWEST) continue
        const other = key.slice('initiative '.length)
        const known = implied.get(other)
        if (!known || known.share < share * weight)
          implied.set(other, { share: share * weight, quotes: [mention] })
      }
    }
  }
  return implied
}

function logit(share: number) {
  const safe = Math.min(0.97, Math.max(0.03, share))
  return Math.log(safe / (1 - safe))
}

// An event may announce an initiative that starts later, or close one that has ended.
function isActive(active: string | null, year: number | null) {
  if (active === null || year === null) return true
  const [from, to] = active.split('/').map((part) => Number(/\d{4}/.exec(part)?.[0]) || null)
  return !(from && year < from - 1) && !(to && year > to + 1)
}

function flatten(text: string) {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’‘ʼ]/g, "'")
}
