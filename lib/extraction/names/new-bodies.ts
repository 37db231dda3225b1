import type { ActorKind } from '@/lib/vocabulary/lists'
import type { Reading, Sentence, Token } from '../text/reading'
import { mentionsBySentence } from './actor-mentions'
import type { Mention } from './gazetteer'
import { countriesIn } from './nationalities'
import { BUILT } from './office-holders'

/** A body that an article names and the base does not know. */
export interface NewBody extends Mention {
  kind: ActorKind
  /** Whether the article gives its acronym, which ends the name for certain. */
  hasAcronym: boolean
}

const KINDS: readonly (readonly [ActorKind, string])[] = [
  ['ministry', 'ministere ministry'],
  ['diplomatic', 'ambassade embassy consulat consulate'],
  ['academic', 'universite university institut institute ecole school academie academy'],
  ['ngo', 'fondation foundation association cercle reseau network ong ligue federation'],
  ['judicial', 'tribunal cour court parquet'],
  ['police', 'police gendarmerie'],
  ['military', 'etat-major'],
  [
    'government',
    'agence agency direction directorate office commission conseil council cellule comite committee autorite authority observatoire bureau secretariat service centre center department haut haute fonds fund',
  ],
]
const KIND_OF = new Map(
  KINDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

const SMALL = new Set(
  'de du des la le les l d et pour a au aux contre en sur of the and for on against in'.split(' '),
)
// “the Ministry in Accra on Tuesday”: the name is over.
const BREAKS = new Set('in on en sur'.split(' '))
const LONGEST = 14
// No sentence of a human has more names or words.
const MOST = 100
const LONGEST_SENTENCE = 400

/** The bodies that an article names in capitals or with their acronym, and that no name of the base covers. */
export function newBodiesIn({ body, sentences }: Reading, mentions: readonly Mention[]): NewBody[] {
  const bySentence = mentionsBySentence(mentions)
  return sentences.flatMap((sentence) => {
    const known = (bySentence[sentence.index] ?? [])
      .filter(({ meanings }) => meanings.some(({ type }) => type === 'actor' || type === 'initiative'))
      .slice(0, MOST)
    return sentence.tokens.slice(0, LONGEST_SENTENCE).flatMap((_, from) => {
      const found = bodyAt(sentence, from, body)
      return found && !known.some((one) => one.from < found.to && found.from < one.to) ? [found] : []
    })
  })
}

function bodyAt(sentence: Sentence, head: number, body: string): NewBody | null {
  const { tokens } = sentence
  const kind = KIND_OF.get(tokens[head]?.plain ?? '')
  if (!kind || !tokens[head]?.isCapital) return null
  const from = startOf(tokens, head, body)
  const acronym = acronymAfter(tokens, from, head, body)
  const to = acronym ?? endOf(tokens, head, body)
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || to - from < 3) return null
  const name = body.slice(first.start, acronym === null ? last.end : last.end + 1)
  if (tokens.slice(from, to).some(({ plain }) => BUILT.has(plain)) || isState(tokens.slice(from, to)))
    return null
  const isFinancial = /financial intelligence|informations financi/i.test(name)
  return {
    start: first.start,
    end: first.start + name.length,
    sentence: sentence.index,
    from,
    to,
    name,
    meanings: [],
    kind: isFinancial ? 'financial-intelligence' : kind,
    hasAcronym: acronym !== null,
  }
}

/** « Fédération de Russie » */
function isState(tokens: readonly Token[]) {
  const [country] = countriesIn(tokens.slice(1))
  return (
    country !== undefined && !country.isAdjective && country.to === tokens.length - 1 && country.from <= 1
  )
}

/** English puts the head last: “Financial Intelligence Agency”. */
function startOf(tokens: readonly Token[], head: number, body: string) {
  let from = head
  while (from > 0 && head - from < 6) {
    const [before, token] = [tokens[from - 1], tokens[from]]
    if (
      !before?.isCapital ||
      !token ||
      body.slice(before.end, token.start) !== ' ' ||
      SMALL.has(before.plain)
    )
      break
    from--
  }
  return from
}

/** Where the acronym in brackets after a name ends: « Agence … des espaces frontaliers (ABéGIEF) ». */
function acronymAfter(tokens: readonly Token[], from: number, head: number, body: string): number | null {
  // “the Commission for the benefit of the Joint Task Force (JTF)” is not what the letters stand for.
  const isOf = ({ plain }: Token) =>
    [from, head].some((at) => tokens[at]?.plain.charAt(0) === plain.charAt(0))
  for (let at = head + 1; at < Math.min(tokens.length, head + LONGEST); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!before || !token) return null
    const between = body.slice(before.end, token.start)
    const written = body.slice(token.start, token.end)
    if (/^\s*\($/.test(between))
      return body.charAt(token.end) === ')' && /\p{Lu}.*\p{Lu}/u.test(written) && isOf(token) ? at + 1 : null
    if (!/^[\s\p{Pd}'’]{1,3}$/u.test(between)) return null
  }
  return null
}

/** Without an acronym a name ends with its last capital, or with what is told of it right after the head. */
function endOf(tokens: readonly Token[], head: number, body: string): number {
  let to = head + 1
  for (let at = head + 1; at < Math.min(tokens.length, head + LONGEST); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!before || !token || !/^[\s\p{Pd}'’]{1,3}$/u.test(body.slice(before.end, token.start))) break
    if (BREAKS.has(token.plain)) break
    if (token.isCapital) to = at + 1
    else if (!SMALL.has(token.plain)) break
  }
  return to
}
