import type { Reading } from '../text/reading'
import type { Mention } from './gazetteer'
import type { Knowledge, KnownActor } from './knowledge'

/** Councils of organisations, on file with the organisation that each is of. */
export type Councils = readonly { id: string; of: string }[]

/** The councils among all actors: « Conseil de l’Union européenne » is of the Union. */
export function councilsOf(actors: Iterable<KnownActor>): Councils {
  return [...actors].flatMap(({ id, kind, country, parent, names }) =>
    kind !== 'person' &&
    country === null &&
    parent !== null &&
    names.some((name) => /^Conseil d|^Council of | Council$/.test(name))
      ? [{ id, of: parent }]
      : [],
  )
}

// So many names of the organisation for each of another that has a council too.
const AHEAD = 2

/**
 * « le Conseil a adopté », “the Council decided”: of the organisation that the article names, by itself or as the one
 * that leads what it names. None where it names a council in full: that is the one.
 */
export function councilsIn(
  { sentences, body }: Reading,
  mentions: readonly Mention[],
  { actors, initiatives, councils }: Pick<Knowledge, 'actors' | 'initiatives' | 'councils'>,
): Mention[] {
  const counts = new Map<string, number>()
  const named = mentions.flatMap(({ meanings }) => meanings)
  if (named.some(({ type, id }) => type === 'actor' && isCouncil(actors.get(id)))) return []
  for (const { type, id } of named) {
    const lead = type === 'initiative' ? (initiatives.get(id)?.lead ?? []) : []
    for (const one of type === 'actor' ? [id] : lead) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const [first, second] = councils
    .map(({ id, of }) => ({ id, count: counts.get(of) ?? 0 }))
    .toSorted((one, other) => other.count - one.count)
  if (!first || first.count === 0 || first.count < AHEAD * (second?.count ?? 0)) return []
  const meanings: Mention['meanings'] = [{ type: 'actor', id: first.id }]
  return sentences.flatMap(({ index, tokens }) =>
    tokens.flatMap(({ plain, isCapital, start, end }, at) => {
      const isAlone =
        isCapital &&
        /^(?:conseil|council)$/.test(plain) &&
        (at === 0 || /^(?:le|the|du|au)$/.test(tokens[at - 1]?.plain ?? '')) &&
        !/^\s(?:\p{Lu}|des?\b|du\b|d[’']|of\b|europ|national|region|constitution)/u.test(
          body.slice(end, end + 16),
        )
      return isAlone ? [{ start, end, sentence: index, from: at, to: at + 1, name: first.id, meanings }] : []
    }),
  )
}

function isCouncil(actor: KnownActor | undefined): boolean {
  return actor?.names.some((name) => /^Conseil\b|\bCouncil\b/.test(name)) ?? false
}
