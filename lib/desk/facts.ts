import type { Evidence, FieldEvidence } from '@/lib/evidence/content'
import type { AnyDraft } from '@/lib/records/content'

/** How well a fact is proved: as the marks of a record say it. */
type Proof = 'quoted' | 'cited' | 'differs' | 'none'

/** A fact of a draft that the codebook asks sources to state. */
export interface Fact {
  /** The field of the content. */
  field:
    | 'kind'
    | 'date'
    | 'active'
    | 'place'
    | 'countries'
    | 'participants'
    | 'attendance'
    | 'outcomes'
    | 'lead'
    | 'members'
  /** The one part that it is about, of a field with several; an actor's id or a country's code. */
  part: string | null
  /** The role of a participation. */
  role: string | null
  proof: Proof
  /** Whether some article's words are at hand. */
  isQuoted: boolean
  /** How many articles are behind it. */
  articles: number
  /** Their words. */
  quotes: Pick<Evidence, 'article' | 'exact' | 'originalValue'>[]
}

/** The facts of an event or an initiative, in the order of the form. Other records state nothing that needs proof. */
export function factsOf(draft: AnyDraft): Fact[] {
  if (draft.type === 'event') {
    const { kind, date, place, countries, participants, attendance, outcomes, citations } = draft.content
    return [
      ...fact('kind', kind !== null, about(citations, 'kind')),
      ...fact('date', date !== null, about(citations, 'date')),
      ...fact('place', place !== null, about(citations, 'place')),
      ...fact('countries', countries.length > 0, about(citations, 'countries')),
      ...participants.flatMap(({ actor, role, citations: own = [] }) =>
        fact('participants', true, [...own, ...about(citations, 'participants')], { part: actor, role }),
      ),
      ...fact('attendance', attendance !== null, about(citations, 'attendance')),
      ...fact('outcomes', outcomes.length > 0, about(citations, 'outcomes')),
    ]
  }
  if (draft.type !== 'initiative') return []
  const { kind, active, lead, members, citations } = draft.content
  return [
    ...fact('kind', kind !== null, about(citations, 'kind')),
    ...fact('active', active !== null, about(citations, 'active', 'date')),
    ...fact('lead', lead.length > 0, about(citations, 'lead')),
    ...members.flatMap((member) =>
      fact('members', true, [...(member.citations ?? []), ...about(citations, 'members')], {
        part: 'actor' in member ? member.actor : member.country,
      }),
    ),
  ]
}

/** How many facts of a draft no article states. */
export function countUnproved(draft: AnyDraft): number {
  return factsOf(draft).filter(({ proof }) => proof === 'none').length
}

function about(citations: FieldEvidence[], ...fields: string[]): Evidence[] {
  return citations.filter(({ field }) => fields.includes(field))
}

function fact(
  field: Fact['field'],
  isThere: boolean,
  evidence: Evidence[],
  { part = null, role = null }: { part?: string | null; role?: string | null } = {},
): Fact[] {
  if (!isThere) return []
  const articles = new Set(evidence.map(({ article }) => article)).size
  const isQuoted = evidence.some(({ exact }) => exact !== undefined)
  const quotes = evidence
    .filter(({ exact, originalValue }) => exact !== undefined || originalValue !== undefined)
    .map(({ article, exact, originalValue }) => ({ article, exact, originalValue }))
  return [{ field, part, role, proof: proofOf(evidence), isQuoted, articles, quotes }]
}

function proofOf(evidence: Evidence[]): Proof {
  if (evidence.length === 0) return 'none'
  if (evidence.some(({ stance }) => stance === 'differs')) return 'differs'
  return evidence.some(({ exact }) => exact !== undefined) ? 'quoted' : 'cited'
}
