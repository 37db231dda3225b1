import { ParticipationRole } from '@/lib/vocabulary/lists'
import type { Reading, Sentence } from '../text/reading'
import type { Mention } from './gazetteer'
import { type Clause, type Hit, isOffice, type Named, runAfter, runBefore } from './role-clauses'
import { ROLE_PHRASES } from './role-phrases'
import { ROLE_VERBS } from './role-verbs'
import type { RoleWeights } from './role-words'

/** The role that the words around a mention tell, how strongly, and where these words stand. */
export interface ToldRole {
  mention: Mention
  role: ParticipationRole
  /** On the scale of log odds. */
  weight: number
  start: number
  end: number
}

// What is told less strongly may as well be another role.
const STRONG = 1

/** Whether words tell a role clearly enough to go by them alone. */
export function isStrong({ weight }: ToldRole): boolean {
  return weight >= STRONG
}

// No sentence of a human names or tells more.
const MOST = 100
const LONGEST = 4_000

/**
 * The roles that the sentences of an article tell of some mentions. `isPerson`: what « a ouvert les travaux » tells
 * of a person it does not tell of a body.
 */
export function rolesTold(
  { body, sentences }: Reading,
  mentions: readonly Mention[],
  isPerson: (mention: Mention) => boolean = () => false,
): ToldRole[] {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const here = bySentence.get(mention.sentence)
    if (!here) bySentence.set(mention.sentence, [mention])
    else if (here.length < MOST) here.push(mention)
  }
  return [...bySentence].flatMap(([index, here]) => {
    const sentence = sentences[index]
    return sentence ? rolesInSentence(sentence, body, here, isPerson) : []
  })
}

function rolesInSentence(
  { start, end }: Sentence,
  body: string,
  mentions: Mention[],
  isPerson: (mention: Mention) => boolean,
): ToldRole[] {
  const flat = flatten(body.slice(start, Math.min(end, start + LONGEST)))
  const named = mentions
    .map((mention): Named => {
      const at = { start: mention.start - start, end: mention.end - start }
      const is = isPerson(mention)
      return { mention, ...at, isPerson: is, isOffice: !is && isOffice(flat, at.start, at.end) }
    })
    .toSorted((one, other) => one.start - other.start)
  const text = masked(flat, named)
  const clause: Clause = { text, named, hits: hitsIn(text) }
  const claimed = new Map(clause.hits.map((hit) => [hit, hit.after ? runAfter(hit, clause) : []] as const))
  return clause.hits.flatMap((hit) => {
    const told = (weights: RoleWeights, names: readonly Named[]) =>
      names.flatMap((name) =>
        ParticipationRole.options.flatMap((role): ToldRole[] => {
          const weight = (weights[role] ?? 0) * fitOf(role, name)
          if (weight === 0) return []
          const [from, to] = [Math.min(hit.start, name.start), Math.max(hit.end, name.end)]
          return [{ mention: name.mention, role, weight, start: start + from, end: start + to }]
        }),
      )
    return [
      ...told(hit.after ?? {}, claimed.get(hit) ?? []),
      ...told(hit.before ?? {}, hit.before ? runBefore(hit, clause, claimed) : []),
    ]
  })
}

// Bodies seldom speak or chair, persons seldom pay: it is their bodies that do. Whoever takes part is quoted.
const OF_BODIES: RoleWeights = { speaker: 0.35, chair: 0.7 }
const OF_PERSONS: RoleWeights = {
  speaker: 0.6,
  funder: 0.3,
  partner: 0.3,
  organiser: 0.4,
  beneficiary: 0.4,
  implementer: 0.3,
  facilitator: 0.6,
  target: 0.3,
}

function fitOf(role: ParticipationRole, { isPerson }: Named) {
  return (isPerson ? OF_PERSONS : OF_BODIES)[role] ?? 1
}

// Where two overlap, the longer counts.
const CUES = [...ROLE_PHRASES, ...ROLE_VERBS]

function hitsIn(text: string): Hit[] {
  const all = CUES.flatMap((cue) =>
    [...text.matchAll(cue.words)]
      .slice(0, MOST)
      .map(({ 0: found, index }): Hit => ({ ...cue, start: index, end: index + found.length })),
  )
  const longestFirst = all.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  const kept: Hit[] = []
  for (const hit of longestFirst.slice(0, 4 * MOST)) {
    if (!kept.some((one) => one.start < hit.end && hit.start < one.end)) kept.push(hit)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

/** The text with as many units, in plain letters, but for the é that ends a participle. */
function flatten(text: string) {
  return [...text]
    .map((letter, index, all) => {
      if (letter === 'é' && !/[\p{L}]/u.test(all[index + 1] ?? '')) return letter
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      const simple = plain.replace(/[’‘ʼ]/g, "'").replace(/\s/, ' ')
      return simple.length === letter.length ? simple : letter
    })
    .join('')
}

// The words of a name tell nothing: « Centre de formation ».
function masked(flat: string, named: readonly Named[]) {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of named) {
    if (start < at) continue
    parts.push(flat.slice(at, start), '#'.repeat(Math.max(0, end - start)))
    at = end
  }
  return [...parts, flat.slice(at)].join('')
}
