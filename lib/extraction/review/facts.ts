import type { Prisma } from '@/lib/db/generated/client'
import { isSame } from '@/lib/history/tree'
import type { Language } from '@/lib/i18n/localized-text'
import { AnyDraft } from '@/lib/records/content'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, type RecordKey } from '@/lib/records/types'
import type { Refused } from '../save-steps-mutations'
import { ONE_VALUE, type Proposal, type ProposedField } from '../schema'
import { plainLetters } from '../text/reading'
import type { KnownFact } from './add-source'
import { type CitedArticle, evidenceFrom } from './citing'
import type { Accepted } from './review-form'

type Fact<Field extends ProposedField> = Extract<Proposal, { field: Field }>
type Db = Pick<Prisma.TransactionClient, '$queryRaw' | 'record'>

/**
 * What was accepted, naming records by the ids that they have now; refused when one is not there, or when nothing was
 * accepted that the article could prove.
 */
export async function factsOnFile(
  db: Db,
  accepted: Accepted,
): Promise<{ is: 'on-file'; accepted: Accepted } | Refused> {
  if (accepted.facts.length === 0) {
    return { is: 'refused', problems: [{ path: 'facts', code: 'nothing-accepted' }] }
  }
  const asked = [
    ...accepted.facts.flatMap(recordOf),
    ...(accepted.target === null ? [] : [{ type: 'event' as const, id: accepted.target }]),
    ...(accepted.articleId === null ? [] : [{ type: 'article' as const, id: accepted.articleId }]),
  ]
  const moved = await findMoved(db, asked)
  const now = ({ type, id }: RecordKey) => ({ type, id: moved.get(keyOf({ type, id })) ?? id })
  const there = await db.record.findMany({
    where: { OR: asked.map(now), status: { not: 'archived' } },
    select: { type: true, id: true },
  })
  const known = new Set(there.map(({ type, id }) => `${type} ${id}`))
  const lost = asked.filter((key) => !known.has(keyOf(now(key))))
  if (lost.length > 0) {
    const problems = lost.map(({ type, id }) => ({ path: type, code: 'unknown-reference', value: id }))
    return { is: 'refused', problems }
  }
  const idOf = (type: RecordKey['type'], id: string | null) => (id === null ? null : now({ type, id }).id)
  const facts = accepted.facts.map((fact) => renamed(fact, (type, id) => now({ type, id }).id))
  return {
    is: 'on-file',
    accepted: {
      ...accepted,
      facts,
      target: idOf('event', accepted.target),
      articleId: idOf('article', accepted.articleId),
    },
  }
}

function recordOf(fact: Proposal): RecordKey[] {
  const found: RecordKey[] = []
  renamed(fact, (type, id) => {
    found.push({ type, id })
    return id
  })
  return found
}

function renamed(fact: Proposal, rename: (type: RecordKey['type'], id: string) => string): Proposal {
  switch (fact.field) {
    case 'place': {
      const { id } = fact.value
      return id === null ? fact : { ...fact, value: { ...fact.value, id: rename('place', id) } }
    }
    case 'participants':
      return { ...fact, value: { ...fact.value, actor: rename('actor', fact.value.actor) } }
    case 'initiatives':
      return { ...fact, value: rename('initiative', fact.value) }
    case 'themes':
      return { ...fact, value: rename('theme', fact.value) }
    default:
      return fact
  }
}

/** The actors that facts newly name, each once: one name, however it is written, is one actor. */
export function newActorsIn(facts: Proposal[]): Map<string, Fact<'newActors'>> {
  const found = new Map<string, Fact<'newActors'>>()
  for (const fact of facts) {
    if (fact.field === 'newActors' && !found.has(nameOf(fact))) found.set(nameOf(fact), fact)
  }
  return found
}

/** The place that facts newly name; null where there is none, or another one is on file. */
export function newPlaceIn(facts: Proposal[]): Fact<'place'> | null {
  const place = facts.find((fact) => fact.field === 'place')
  return place && place.value.id === null ? place : null
}

/** The facts as an event holds them: newly named records by their ids, of a field with one value the first. */
export function oneOfEach(
  facts: Proposal[],
  actors: ReadonlyMap<string, string>,
  place: string | null,
): KnownFact[] {
  const known = facts.flatMap((fact): KnownFact[] => {
    if (fact.field === 'newActors') {
      const { value, ...rest } = fact
      const actor = actors.get(nameOf(fact))
      return actor ? [{ ...rest, field: 'participants', value: { actor, role: value.role } }] : []
    }
    if (fact.field === 'place') return [{ ...fact, value: { ...fact.value, id: fact.value.id ?? place } }]
    return [fact]
  })
  return known.filter(
    ({ field, value }, index) =>
      index ===
      known.findIndex(
        (other) => other.field === field && (ONE_VALUE.has(field) || isSame(other.value, value)),
      ),
  )
}

/** The language that names of an article are in; French where it is in none of the base's. */
export function languageOfNames(language: string | null): Language {
  return language === 'en' || language === 'ar' ? language : 'fr'
}

/** A draft of an actor as the article names it. */
export function actorDraft(
  { value, quotes }: Fact<'newActors'>,
  language: Language,
  article: CitedArticle,
): AnyDraft {
  const { name, kind, country } = value
  const citations = evidenceFrom(article, quotes, { stance: 'supports' }).map((one) => ({
    ...one,
    field: 'name',
  }))
  return AnyDraft.parse({ type: 'actor', content: { name: { [language]: name }, kind, country, citations } })
}

/** A draft of a place as the article names it. */
export function placeDraft({ value }: Fact<'place'>, language: Language): AnyDraft {
  return AnyDraft.parse({
    type: 'place',
    content: { name: { [language]: value.name }, country: value.country },
  })
}

function nameOf({ value }: Fact<'newActors'>) {
  return plainLetters(value.name).replace(/\s+/g, ' ').trim()
}
