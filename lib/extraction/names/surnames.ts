import { type Reading, type Token, tokensOf } from '../text/reading'
import type { Mention } from './gazetteer'
import type { KnownActor } from './knowledge'

const TITLES = new Set(
  'm mm mme mrs mr ms monsieur madame president presidente general colonel commandant capitaine amiral major ministre minister premier chancelier chanceliere ambassadeur ambassadrice ambassador dr'.split(
    ' ',
  ),
)

/** Persons by their family names. */
export type Surnames = ReadonlyMap<string, readonly { id: string; first: string }[]>

/** The family names of all persons: where each is the last word of a name of several. */
export function surnamesOf(actors: Iterable<KnownActor>): Surnames {
  const surnames = new Map<string, { id: string; first: string }[]>()
  for (const { id, kind, name } of actors) {
    const words = kind === 'person' ? tokensOf(name.fr ?? name.en ?? '').map(({ plain }) => plain) : []
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || words.length < 2 || last.length < 3) continue
    surnames.set(last, [...(surnames.get(last) ?? []), { id, first }])
  }
  return surnames
}

/**
 * Persons whose family name stands alone, where the article names them in full elsewhere or where it has a title and
 * nobody else on file bears it (« M. Bourita », « le général Mody »), or after names that the base does not have
 * (« Christopher Gwabin Musa »).
 */
export function surnamesIn(
  { sentences }: Reading,
  mentions: readonly Mention[],
  surnames: Surnames,
): Mention[] {
  const inFull = new Set(mentions.flatMap(({ meanings }) => meanings.map(({ id }) => id)))
  return sentences.flatMap(({ index, tokens }) =>
    tokens.flatMap((token, at) => {
      const bearers = token.isCapital ? surnames.get(token.plain) : undefined
      const found = bearers && whoIs(tokens, at, bearers, inFull)
      const first = found && tokens[found.from]
      if (!found || !first) return []
      const { id, from } = found
      const meanings: Mention['meanings'] = [{ type: 'actor', id }]
      return [{ start: first.start, end: token.end, sentence: index, from, to: at + 1, name: id, meanings }]
    }),
  )
}

function whoIs(
  tokens: readonly Token[],
  at: number,
  bearers: readonly { id: string; first: string }[],
  inFull: ReadonlySet<string>,
): { id: string; from: number } | null {
  for (const back of [2, 3]) {
    const between = tokens.slice(at - back + 1, at)
    const bearer = bearers.find(({ first }) => tokens[at - back]?.plain === first)
    if (bearer && between.every(({ isCapital }) => isCapital)) return { id: bearer.id, from: at - back }
  }
  const [before, last] = [tokens[at - 1], tokens[at]]
  const isTitled = before !== undefined && TITLES.has(before.plain)
  if (before?.isCapital && !isTitled) return null
  const known = bearers.filter(({ id }) => inFull.has(id))
  if (known.length === 1 && known[0]) return { id: known[0].id, from: at }
  const isRare = bearers.length === 1 && isTitled && (last?.plain.length ?? 0) > 4
  return isRare && bearers[0] ? { id: bearers[0].id, from: at } : null
}
