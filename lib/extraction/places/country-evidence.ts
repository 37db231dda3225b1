import type { Span } from '@/lib/evidence/anchor'
import { CENTRAL_STATES, type ParticipationRole } from '@/lib/vocabulary/lists'
import { habitKey } from '../names/habits'
import { flatText } from '../text/flat-text'
import type { Context, Found } from '../text/found'
import type { Reading, Sentence } from '../text/reading'
import { findKinds } from '../topics/kinds'
import { ACTS, BELONGS, COMPARED, DELEGATES, LOCATED, OFFICIAL, SUPPORTED, TAKING_PART } from './country-cues'
import { type CountryMention, countryMentions, isMetonym } from './country-names'
import { countriesWith } from './groups'
import { OTHER_TIME } from './place-cues'
import { townsIn, townsOf } from './towns'

/** What speaks for a country, and the words that name it, the best first. */
export interface CountryCandidate {
  code: string
  evidence: ReadonlyMap<string, number>
  quotes: Span[]
}

type Way = 'name' | 'adjective' | 'town' | 'metonym'
type Participants = Found<{ actor: string; role: ParticipationRole }>[]

// Of a text that names countries without end, so many are weighed.
const MOST_MENTIONS = 400
const SHORTEST_LIST = 3
const LEAST_SHARE = 0.3
const LEAST_KIND = 0.15
const PASSIVE: ReadonlySet<ParticipationRole> = new Set(['beneficiary', 'target', 'speaker'])

/** The countries that an article names or implies, with the evidence that the event's record has them. */
export function countryCandidates(
  context: Context,
  hostCode: string | null,
  participants: Participants,
): CountryCandidate[] {
  const tally = new Tally()
  const named = namedIn(context)
  const perSentence = new Map<number, Set<string>>()
  for (const { mention, way } of named) {
    if (way === 'town' || way === 'metonym') continue
    const codes = perSentence.get(mention.sentence) ?? new Set()
    perSentence.set(mention.sentence, codes.add(mention.code))
  }
  const counts = new Map<string, number>()
  for (const { mention, way } of named) {
    counts.set(mention.code, (counts.get(mention.code) ?? 0) + 1)
    const isListed = (perSentence.get(mention.sentence)?.size ?? 0) >= SHORTEST_LIST
    weigh(context.reading, mention, way, isListed, tally)
  }
  for (const [code, count] of counts) tally.add(code, 'count', Math.log(count))
  addParticipants(context, participants, tally)
  addGroups(context, tally)
  const kinds = findKinds(context).filter(({ confidence }) => confidence > LEAST_KIND)
  const all = tally.all()
  for (const { code, evidence } of all) {
    if (code === hostCode) evidence.set('host', 1)
    if (CENTRAL_STATES.includes(code)) evidence.set('central', 1)
    evidence.set('share', (counts.get(code) ?? 0) / Math.max(1, named.length))
    for (const { value, confidence } of kinds) evidence.set(`kind ${value}`, confidence)
  }
  return all
}

/** What is known so far of each country. */
class Tally {
  readonly #all = new Map<string, { evidence: Map<string, number>; quotes: { span: Span; rank: number }[] }>()

  /** Keeps the strongest of each piece of evidence. */
  add(code: string, name: string, value = 1, quote: Span | null = null, rank = 0) {
    const one = this.#all.get(code) ?? { evidence: new Map<string, number>(), quotes: [] }
    this.#all.set(code, one)
    one.evidence.set(name, Math.max(one.evidence.get(name) ?? 0, value))
    if (quote) one.quotes.push({ span: { start: quote.start, end: quote.end }, rank })
  }

  all() {
    return [...this.#all].map(([code, { evidence, quotes }]) => {
      const spans = quotes.toSorted((one, other) => other.rank - one.rank).map(({ span }) => span)
      return { code, evidence, quotes: spans }
    })
  }
}

/** The countries that an article names, themselves, by their people or by a town. */
function namedIn({ reading, knowledge }: Context): { mention: CountryMention; way: Way }[] {
  const towns = townsOf(knowledge)
  const byTown = townsIn(reading, towns)
    .slice(0, MOST_MENTIONS)
    .flatMap((mention) => {
      const town = towns.byKey.get(mention.meanings[0]?.id ?? '')
      if (!town?.country) return []
      const way: Way = isMetonym(town, mention, reading) ? 'metonym' : 'town'
      const { sentence, from, to, start, end } = mention
      return [{ mention: { sentence, from, to, start, end, code: town.country, isAdjective: false }, way }]
    })
  const own = countryMentions(reading).slice(0, MOST_MENTIONS)
  return [
    ...own.map((mention) => ({
      mention,
      way: mention.isAdjective ? ('adjective' as const) : ('name' as const),
    })),
    ...byTown,
  ]
}

const RANK = { title: 2, lead: 3, early: 1, late: 0 } as const

/** Where in the article a sentence stands. */
function positionOf({ sentences }: Reading, { isTitle, index }: Sentence) {
  const first = Math.max(
    0,
    sentences.findIndex((one) => !one.isTitle),
  )
  return isTitle ? 'title' : index - first < 2 ? 'lead' : index - first < 6 ? 'early' : 'late'
}

function weigh(reading: Reading, mention: CountryMention, way: Way, isListed: boolean, tally: Tally) {
  const sentence = reading.sentences[mention.sentence]
  if (!sentence) return
  const { code } = mention
  const position = positionOf(reading, sentence)
  const before = flatText(reading.body.slice(Math.max(sentence.start, mention.start - 120), mention.start))
  const own = flatText(reading.body.slice(mention.start, mention.end))
  const after = flatText(reading.body.slice(mention.end, Math.min(sentence.end, mention.end + 80)))
  const near = `${before}${own}${after}`
  tally.add(code, `${position} ${way}`, 1, mention, RANK[position] + (way === 'name' ? 0.5 : 0))
  const isPart = TAKING_PART.test(near)
  const isCompared = COMPARED.test(near)
  tally.add(
    code,
    `${position} ${[isPart && 'part', isCompared && 'compared'].filter(Boolean).join(' ') || 'plain'}`,
  )
  if (isListed) tally.add(code, `${position} list`)
  if (isListed && isPart) tally.add(code, 'list part')
  if (way !== 'adjective') {
    tally.add(code, `${position} ${LOCATED.test(before) ? 'in' : BELONGS.test(before) ? 'of' : 'bare'}`)
    if (ACTS.test(after)) tally.add(code, `${position} acts`, 1, mention, 1)
  } else if (OFFICIAL.test(`${before.slice(-30)}|${after.slice(0, 30)}`)) {
    tally.add(code, `${position} official`, 1, mention, 1)
  }
  if (DELEGATES.test(before)) tally.add(code, 'delegates', 1, mention, 4)
  if (SUPPORTED.test(before)) tally.add(code, 'supports', 1, mention, 4)
  if (OTHER_TIME.test(near)) tally.add(code, 'other time')
}

function addParticipants({ knowledge }: Context, participants: Participants, tally: Tally) {
  const sums = new Map<string, number>()
  for (const { value, confidence, quotes } of participants) {
    const { country = null, kind = null } = knowledge.actors.get(value.actor) ?? {}
    if (country === null || kind === 'armed-group') continue
    sums.set(country, (sums.get(country) ?? 0) + confidence)
    tally.add(country, PASSIVE.has(value.role) ? 'lesser actor' : 'actor', confidence, quotes[0] ?? null, 2)
  }
  for (const [code, sum] of sums) tally.add(code, 'actors', Math.min(3, sum))
}

/** The states of the groups that an article names: « les pays du G5 Sahel ». */
function addGroups({ reading, knowledge, mentions }: Context, tally: Tally) {
  const year = Number(reading.published?.slice(0, 4)) || null
  const seen = new Set<string>()
  for (const mention of mentions) {
    const sentence = reading.sentences[mention.sentence]
    const position = sentence?.isTitle ? 'title' : (sentence?.paragraph ?? 9) < 3 ? 'lead' : 'late'
    for (const { type, id } of mention.meanings) {
      if (type !== 'actor' && type !== 'initiative') continue
      const key = habitKey(type, id)
      if (seen.has(`${position} ${key}`)) continue
      seen.add(`${position} ${key}`)
      for (const [code, share] of countriesWith(knowledge, key, year)) {
        if (share >= LEAST_SHARE) tally.add(code, `${position} group`, share, mention, 1)
      }
      if (type === 'actor') continue
      for (const { country } of knowledge.initiatives.get(id)?.members ?? []) {
        if (country) tally.add(country, `${position} member`, 1, mention, 1)
      }
    }
  }
}
