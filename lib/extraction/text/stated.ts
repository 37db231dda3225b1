import type { ExtractedEvent, Proposal, ProposedField } from '../schema'

/** From this confidence on a value is taken for stated; below, an editor is shown it as possible. */
export const STATED = 0.5

/** Whether a value is taken for stated. An event is always of some kind: the likeliest, however likely. */
export function isStated({ field, confidence }: Pick<Proposal, 'field' | 'confidence'>): boolean {
  return field === 'kind' || confidence >= STATED
}

/** The event that proposals make, as the codebook writes it: the likeliest value of each field that has one. */
export function statedFacts(proposals: Proposal[]): ExtractedEvent {
  const first = (field: ProposedField) => proposals.find((proposal) => proposal.field === field)
  const [kind, date, place, attendance] = [first('kind'), first('date'), first('place'), first('attendance')]
  return {
    kind: kind?.field === 'kind' ? kind.value : null,
    date: date?.field === 'date' ? date.value : null,
    place: place?.field === 'place' ? { name: place.value.name, country: place.value.country } : null,
    countries: proposals.flatMap((one) => (one.field === 'countries' ? [one.value] : [])),
    participants: proposals.flatMap((one) => (one.field === 'participants' ? [one.value] : [])),
    newActors: proposals.flatMap((one) =>
      one.field === 'newActors' ? [{ name: one.value.name, kind: one.value.kind }] : [],
    ),
    initiatives: proposals.flatMap((one) => (one.field === 'initiatives' ? [one.value] : [])),
    themes: proposals.flatMap((one) => (one.field === 'themes' ? [one.value] : [])),
    attendance: attendance?.field === 'attendance' ? attendance.value : null,
  }
}
