import { askedFacts } from '@/lib/events/facts'
import { type EvidenceMark, markOf } from '@/lib/evidence/citation'
import type { Evidence, FieldEvidence } from '@/lib/evidence/content'
import type { InitiativeDraft } from '@/lib/initiatives/content'
import type { AnyDraft } from '@/lib/records/content'

/** A fact of a draft that sources state, or are asked to. */
export interface Fact {
  /** The field of the content. */
  field: string
  /** Which entry of a field with several, when it is proved by itself; null for the field as a whole. */
  entry: number | null
  mark: EvidenceMark
  /** What states it. */
  evidence: Evidence[]
}

interface Stated {
  field: string
  entry: number | null
  citations: Evidence[]
}

/** The facts of a draft that sources are asked to state, as the records' pages mark them, then what else is stated. */
export function factsOf(draft: AnyDraft): Fact[] {
  const cited = citedIn(draft)
  const isSame = (one: Stated, other: Stated) => one.field === other.field && one.entry === other.entry
  const asked = askedOf(draft)
  const others = cited.filter((one) => !asked.some((other) => isSame(one, other)))
  return [...asked, ...others].map((fact) => ({
    field: fact.field,
    entry: fact.entry,
    mark: markOf(fact.citations),
    evidence: cited.find((one) => isSame(one, fact))?.citations ?? [],
  }))
}

/** How many facts of a draft no article states. */
export function countUnproved(draft: AnyDraft): number {
  return askedOf(draft).filter(({ citations }) => citations.length === 0).length
}

/** The content of a draft without what proves it. */
export function withoutEvidence({ type, content }: AnyDraft): unknown {
  const bare = <Part extends { citations?: unknown }>({ citations: _, ...part }: Part) => part
  switch (type) {
    case 'event':
      return { ...bare(content), participants: content.participants.map(bare) }
    case 'initiative':
      return { ...bare(content), members: content.members.map(bare) }
    case 'actor':
      return bare(content)
    default:
      return content
  }
}

/** Actors, places and themes state nothing that sources are asked for. */
function askedOf(draft: AnyDraft): Stated[] {
  if (draft.type === 'event') return askedFacts<Evidence>(draft.content)
  return draft.type === 'initiative' ? askedOfInitiative(draft.content) : []
}

/** One mark for all members, whoever of them is proved. */
function askedOfInitiative(initiative: InitiativeDraft): Stated[] {
  const { name, kind, active, lead, members, themes } = initiative
  const citations = ofFields(initiative.citations)
  const fact = (field: string, isThere: boolean, own: Evidence[] = []): Stated[] =>
    isThere ? [{ field, entry: null, citations: [...about(citations, field), ...own] }] : []
  const ofMembers = members.flatMap((member) => member.citations ?? [])
  return [
    ...fact('name', Object.keys(name).length > 0),
    ...fact('kind', kind !== null),
    ...fact('active', active !== null),
    ...fact('lead', lead.length > 0),
    ...fact('members', members.length > 0, ofMembers),
    ...fact('themes', themes.length > 0),
  ]
}

/** What the citations of a draft state: its fields, then the entries that have their own. */
function citedIn(draft: AnyDraft): Stated[] {
  switch (draft.type) {
    case 'event': {
      const { citations, participants } = draft.content
      return [...byField(citations), ...byEntry('participants', participants)]
    }
    case 'initiative': {
      const { citations, members } = draft.content
      return [...byField(ofFields(citations)), ...byEntry('members', members)]
    }
    case 'actor':
      return byField(draft.content.citations)
    default:
      return []
  }
}

function byField(citations: FieldEvidence[]): Stated[] {
  const fields = [...new Set(citations.map(({ field }) => field))]
  return fields.map((field) => ({ field, entry: null, citations: about(citations, field) }))
}

function byEntry(field: string, entries: { citations?: Evidence[] | undefined }[]): Stated[] {
  return entries.flatMap(({ citations = [] }, entry) =>
    citations.length > 0 ? [{ field, entry, citations }] : [],
  )
}

function about(citations: FieldEvidence[], field: string): Evidence[] {
  return citations.filter((one) => one.field === field)
}

/** The citations of an initiative by the fields of its content: the codebook knows its active years as its date, too. */
function ofFields(citations: FieldEvidence[]): FieldEvidence[] {
  return citations.map((one) => (one.field === 'date' ? { ...one, field: 'active' } : one))
}
