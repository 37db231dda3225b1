import type { ParticipationRole } from '@/lib/vocabulary/lists'
import type { Mention } from './gazetteer'
import type { Reading, Sentence } from './reading'
import { ROLE_CUES } from './role-cues'

/** The role that the words around a mention tell, and where these words stand. */
export interface ToldRole {
  mention: Mention
  role: ParticipationRole
  /** Where the name stands, seen from the words. */
  side: 'before' | 'after'
  start: number
  end: number
}

interface Hit {
  role: ParticipationRole
  side: 'before' | 'after'
  start: number
  end: number
}

// Further from its words, a name belongs to others.
const REACH = 90
// A list goes on as long as no more than this stands between two of its names.
const LINK = 60
// No sentence of a human names or tells more.
const MOST = 100
const LONGEST = 4_000

/** The roles that the sentences of an article tell of some mentions. */
export function rolesTold({ body, sentences }: Reading, mentions: readonly Mention[]): ToldRole[] {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const here = bySentence.get(mention.sentence)
    if (!here) bySentence.set(mention.sentence, [mention])
    else if (here.length < MOST) here.push(mention)
  }
  return [...bySentence].flatMap(([index, here]) => {
    const sentence = sentences[index]
    return sentence ? rolesInSentence(sentence, body, here) : []
  })
}

function rolesInSentence(sentence: Sentence, body: string, mentions: Mention[]): ToldRole[] {
  const text = flat(body.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)))
  const hits = ROLE_CUES.flatMap(({ role, side, words }) =>
    [...text.matchAll(words)].map(({ 0: found, index }): Hit => {
      const start = sentence.start + index
      return { role, side, start, end: start + found.length }
    }),
  )
  return hits.slice(0, MOST).flatMap((hit) =>
    (hit.side === 'after' ? after(hit, hits, mentions, body) : before(hit, hits, mentions, body)).map(
      (mention) => ({
        mention,
        role: hit.role,
        side: hit.side,
        start: Math.min(hit.start, mention.start),
        end: Math.max(hit.end, mention.end),
      }),
    ),
  )
}

/** The text with as many units, in plain letters. */
function flat(text: string) {
  return [...text]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘ʼ]/g, "'")
      return plain.length === letter.length ? plain : letter
    })
    .join('')
}

function after(hit: Hit, hits: Hit[], mentions: Mention[], body: string): Mention[] {
  const next = hits
    .filter(({ start, side }) => start >= hit.end && side === 'after')
    .map(({ start }) => start)
  const limit = Math.min(...next, Number.POSITIVE_INFINITY)
  let end = hit.end
  return mentions.filter((mention) => {
    const reach = end === hit.end ? REACH : LINK
    if (mention.start < hit.end || mention.start > limit || mention.start - end > reach) return false
    if (/[;:]/.test(body.slice(end, mention.start))) return false
    end = mention.end
    return true
  })
}

function before(hit: Hit, hits: Hit[], mentions: Mention[], body: string): Mention[] {
  const last = Math.max(...hits.filter(({ end }) => end <= hit.start).map(({ end }) => end), 0)
  let start = hit.start
  const found: Mention[] = []
  for (const mention of mentions.toReversed()) {
    if (mention.end > hit.start) continue
    const gap = body.slice(mention.end, start)
    const reach = start === hit.start ? REACH : LINK
    if (mention.start < last || gap.length > reach || /[;:]/.test(gap)) break
    found.push(mention)
    start = mention.start
  }
  return found
}
