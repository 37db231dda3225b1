import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { anchorQuote } from '@/lib/evidence/anchor'
import { anyName } from './model-instructions'
import type { Knowledge } from './names/knowledge'
import { findMentions } from './names/mentions'
import { PROPOSED_VALUES, Proposal, type ProposedField, type ProposedValue } from './schema'
import { plainLetters, type Reading } from './text/reading'

// Never preselected: an editor reads it as a second opinion, not as what the article says.
const CONFIDENCE = 0.4

const Said = z.object({ field: z.string(), value: z.unknown(), quote: z.string() })

// « a » stands in every article and proves nothing.
const WORDS = /\p{L}{3}|\p{Lu}{2}|\p{N}{2}/u

/**
 * How what a model said of an article is checked: a proposal in the base's own terms, or null where its quote is not in
 * the text, its value not in the codebook, a record not on file or a new name not printed in the article.
 */
export function groundingIn(reading: Reading, knowledge: Knowledge): (said: unknown) => Proposal | null {
  const actorNamed = actorsIn(reading, knowledge)
  return (said) => {
    const read = Said.safeParse(said)
    if (!read.success || !WORDS.test(read.data.quote)) return null
    const { field, value, quote } = read.data
    const anchor = anchorQuote(reading.body, quote)
    if (!anchor || !isField(field)) return null
    const checked = Proposal.safeParse({
      field,
      value,
      quotes: [anchor],
      confidence: CONFIDENCE,
      reason: { code: 'model' },
      from: 'model',
    })
    return checked.success ? onFile(checked.data, reading, knowledge, actorNamed) : null
  }
}

/** Whether a proposal says nothing that another does not: another spelling, kind or role of a new name is no news. */
export function saysSame(proposal: Proposal, other: Proposal): boolean {
  if (proposal.field === 'newActors' && other.field === 'newActors')
    return plainLetters(proposal.value.name) === plainLetters(other.value.name)
  if (proposal.field === 'place' && other.field === 'place') {
    const [one, known] = [proposal.value, other.value]
    const isOne = one.id === known.id && (one.id !== null || isSamePlace(one, known))
    return isOne && (one.venue === undefined || one.venue === known.venue)
  }
  return proposal.field === other.field && isDeepStrictEqual(proposal.value, other.value)
}

function isField(field: string): field is ProposedField {
  return Object.hasOwn(PROPOSED_VALUES, field)
}

type ActorNamed = (name: string) => string | null

function onFile(
  proposal: Proposal,
  { body }: Reading,
  knowledge: Knowledge,
  actorNamed: ActorNamed,
): Proposal | null {
  const { actors, initiatives, themes } = knowledge
  const passes = (isThere: boolean) => (isThere ? proposal : null)
  switch (proposal.field) {
    case 'participants':
      return passes(actors.has(proposal.value.actor))
    case 'initiatives':
      return passes(initiatives.has(proposal.value))
    case 'themes':
      return passes(themes.has(proposal.value))
    case 'place': {
      const value = placeOnFile(proposal.value, body, knowledge)
      return value && { ...proposal, value }
    }
    case 'newActors': {
      const { name, role } = proposal.value
      const actor = actorNamed(name)
      if (actor !== null) return { ...proposal, field: 'participants', value: { actor, role } }
      return passes(anchorQuote(body, name) !== null)
    }
    default:
      return proposal
  }
}

/** A place as the base has it, found by its id or else its name; one that it does not know must be printed so. */
function placeOnFile(value: ProposedValue<'place'>, body: string, { places }: Knowledge) {
  const { id, name, country, venue } = value
  const found =
    id === null
      ? [...places.values()].find((place) =>
          Object.values(place.name).some((known) =>
            isSamePlace({ name: known, country: place.country }, value),
          ),
        )
      : places.get(id)
  if (found) {
    const known = { id: found.id, name: anyName(found), country: found.country ?? country }
    return { ...known, ...(venue && anchorQuote(body, venue) && { venue }) }
  }
  if (id !== null || !anchorQuote(body, name)) return null
  return { id, name, country, ...(venue && anchorQuote(body, venue) && { venue }) }
}

function isSamePlace(
  one: { name: string; country: string | null },
  other: { name: string; country: string | null },
) {
  return plainLetters(one.name) === plainLetters(other.name) && one.country === other.country
}

/** The actor on file that a name in the article means; null where it means none or several. */
function actorsIn(reading: Reading, knowledge: Knowledge): ActorNamed {
  const mentions = findMentions(reading, knowledge)
  return (name) => {
    const anchor = anchorQuote(reading.body, name)
    if (!anchor) return null
    const around = mentions.filter(({ start, end }) => start <= anchor.start && end >= anchor.end)
    const ids = around.flatMap(({ meanings }) =>
      meanings.flatMap(({ type, id }) => (type === 'actor' ? [id] : [])),
    )
    const [id] = ids
    return id !== undefined && new Set(ids).size === 1 ? id : null
  }
}
