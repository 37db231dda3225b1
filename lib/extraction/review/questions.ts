import { createHash } from 'node:crypto'
import { ONE_VALUE, type Proposal, type ProposedField } from '../schema'

/** How sure a proposal is, as an editor is told: never a percentage. */
export type Certainty = 'certain' | 'probable' | 'possible'

export const CERTAIN = 0.85
export const PROBABLE = 0.6

/** What an editor decides once: a fact, or a field of which only one reading can be true, the likeliest first. */
export interface Question {
  /** Stays the same for the same proposal when the article is read again. */
  key: string
  field: ProposedField
  options: { key: string; proposal: Proposal }[]
  /** What is chosen before anybody has: the key of an option, or 'reject'. */
  preset: string
}

/** The fields in the order of the codebook. */
const FIELD_ORDER = [
  'kind',
  'date',
  'place',
  'countries',
  'participants',
  'newActors',
  'initiatives',
  'themes',
  'attendance',
  'outcomes',
] as const satisfies ProposedField[]

export function certaintyOf(confidence: number): Certainty {
  if (confidence >= CERTAIN) return 'certain'
  return confidence >= PROBABLE ? 'probable' : 'possible'
}

/** What proposals ask an editor, in the order of the codebook. */
export function questionsOf(proposals: Proposal[]): Question[] {
  return FIELD_ORDER.flatMap((field) => {
    const seen = new Map<string, Proposal>()
    for (const proposal of proposals) {
      const key = proposalKey(proposal)
      if (proposal.field === field && !seen.has(key)) seen.set(key, proposal)
    }
    const options = [...seen].map(([key, proposal]) => ({ key, proposal }))
    if (!ONE_VALUE.has(field)) return options.map((option) => questionOf(option.key, field, [option]))
    return options.length === 0 ? [] : [questionOf(field, field, options)]
  })
}

function questionOf(key: string, field: ProposedField, options: Question['options']): Question {
  const [first] = options
  const isLikely = first !== undefined && first.proposal.confidence >= PROBABLE
  return { key, field, options, preset: isLikely ? first.key : 'reject' }
}

/** The name of a proposal by what it says: PostgreSQL keeps the parts of a value in an order of its own. */
export function proposalKey({ field, value }: Proposal): string {
  const parts =
    typeof value === 'object'
      ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
      : value
  return `${field}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)}`
}
