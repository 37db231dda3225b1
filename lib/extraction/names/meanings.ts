import { plainLetters, type Reading } from '../text/reading'
import type { CountryWeights } from './country-weights'
import type { Meaning, Mention } from './gazetteer'
import type { Knowledge } from './knowledge'

/** The mentions with those meanings only that they may have in this article; without those that have none left. */
export function mayMean(
  reading: Reading,
  mentions: readonly Mention[],
  knowledge: Pick<Knowledge, 'actors' | 'initiatives'>,
  weights: CountryWeights,
): Mention[] {
  const spelledOut = new Set(
    mentions
      .filter(isLong)
      .flatMap(({ meanings }) => meanings.filter(({ needs }) => !needs).map(({ id }) => id)),
  )
  const explained = explainedIn(reading, mentions)
  const named = new Set(
    mentions.flatMap(({ meanings }) => meanings.filter(({ needs }) => !needs).map(({ id }) => id)),
  )
  const isMet = ({ needs }: Meaning) => !needs || needs.some((id) => named.has(id))
  return mentions.flatMap((mention) => {
    if (isDateline(mention, reading)) return []
    if (isLong(mention)) {
      const meanings = mention.meanings.filter(isMet)
      return meanings.length > 0 ? [{ ...mention, meanings }] : []
    }
    const own = explained.get(mention.name)
    const meanings = mention.meanings.filter(({ type, id }) => {
      if (type !== 'actor' && type !== 'initiative') return true
      if (own) return own.has(id)
      if (spelledOut.has(id)) return true
      return isLikely(type, id, mention, knowledge, weights)
    })
    return meanings.length > 0 ? [{ ...mention, meanings: unambiguous(meanings, spelledOut, own) }] : []
  })
}

// « Niamey, 15 mai (APF) – »: the agency that reports, or another of that name.
function isDateline({ start, end, sentence }: Mention, { body }: Reading) {
  if (body.charAt(start - 1) !== '(') return false
  const after = body.slice(end, end + 12)
  return (sentence < 6 && /^\)\s*[\p{Pd}:]/u.test(after)) || /^(?:\/| (?:file )?photo)/iu.test(after)
}

const isLong = ({ from, to }: Mention) => to - from > 1

/** Of several actors that share an acronym, those that the article also spells out. */
function unambiguous(
  meanings: Meaning[],
  spelledOut: ReadonlySet<string>,
  own: ReadonlySet<string> | undefined,
) {
  const actors = meanings.filter(({ type }) => type === 'actor')
  if (actors.length < 2 || own) return meanings
  const clear = actors.filter(({ id }) => spelledOut.has(id))
  return clear.length === 0 ? meanings : meanings.filter((one) => one.type !== 'actor' || clear.includes(one))
}

/** Whether an acronym of a state's body may mean it here: only where the article names the state. */
function isLikely(
  type: 'actor' | 'initiative',
  id: string,
  { name }: Mention,
  { actors, initiatives }: Pick<Knowledge, 'actors' | 'initiatives'>,
  weights: CountryWeights,
) {
  if (plainLetters(name).length > 5 && type === 'actor') return true
  const actor = type === 'actor' ? actors.get(id) : undefined
  if (actor)
    return (
      actor.country === null || actor.kind === 'person' || weights.all.has(actor.country) || name.length > 5
    )
  const initiative = initiatives.get(id)
  return initiative !== undefined
}

/**
 * What the article itself says that its acronyms stand for: « Forces armées canadiennes (FAC) ». An acronym that it
 * explains by words which no record goes by means no record.
 */
function explainedIn(
  { body, sentences }: Reading,
  mentions: readonly Mention[],
): Map<string, ReadonlySet<string>> {
  const explained = new Map<string, ReadonlySet<string>>()
  const long = mentions.filter(isLong)
  const longByEnd = new Map(long.map((one) => [one.end, one]))
  const spelled = new Set(long.flatMap(({ meanings }) => meanings.map(({ id }) => id)))
  for (const mention of mentions) {
    const [before, after] = [
      body.slice(Math.max(0, mention.start - 2), mention.start),
      body.charAt(mention.end),
    ]
    if (isLong(mention) || !/\($/.test(before) || after !== ')') continue
    const full = [1, 2, 3].map((gap) => longByEnd.get(mention.start - gap)).find((one) => one !== undefined)
    if (full) {
      explained.set(mention.name, new Set(full.meanings.map(({ id }) => id)))
      continue
    }
    const words = (sentences[mention.sentence]?.tokens ?? []).slice(
      Math.max(0, mention.from - 14),
      mention.from,
    )
    const initials = words
      .filter(({ plain }) => plain.length > 3)
      .map(({ plain }) => plain.charAt(0))
      .join('')
    const acronym = plainLetters(mention.name).replace(/[^a-z]/g, '')
    const known = mention.meanings.some(({ id }) => spelled.has(id))
    if (!known && acronym.length > 2 && initials.endsWith(acronym) && mention.meanings.length > 1)
      explained.set(mention.name, new Set())
  }
  return explained
}
