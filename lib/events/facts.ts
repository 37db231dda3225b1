import type { EventField } from '@/lib/evidence/schema'

/** A fact that sources are asked to state: one mark on the event's page. */
export interface AskedFact<Cited> {
  field: EventField
  /** Which participation it is; null for the field as a whole. */
  entry: number | null
  citations: Cited[]
}

interface Stated<Cited> {
  date: string | null
  place: unknown
  attendance: unknown
  countries: readonly unknown[]
  themes: readonly unknown[]
  outcomes: readonly unknown[]
  participants: readonly { citations?: Cited[] | undefined }[]
  citations: (Cited & { field: string })[]
}

/** Whether sources are asked to state a field. The kind is our own ordering: one may state it, none has to. */
export function isAsked(field: EventField): boolean {
  return field !== 'kind'
}

/** Whether each participation has to be proved by itself: no article states them together, some have their own. */
export function isEachAlone(together: unknown[], participants: Stated<unknown>['participants']): boolean {
  return together.length === 0 && participants.some(({ citations = [] }) => citations.length > 0)
}

/** The facts of an event that sources are asked to state, with what states them. What is empty is no fact. */
export function askedFacts<Cited>(event: Stated<Cited>): AskedFact<Cited>[] {
  const { participants, citations } = event
  const fact = (field: EventField, isThere: boolean): AskedFact<Cited>[] =>
    isThere ? [{ field, entry: null, citations: citations.filter((one) => one.field === field) }] : []
  const together = fact('participants', participants.length > 0)
  const isAlone = isEachAlone(
    together.flatMap((one) => one.citations),
    participants,
  )
  return [
    ...fact('date', event.date !== null),
    ...fact('place', event.place !== null),
    ...fact('attendance', event.attendance !== null),
    ...fact('countries', event.countries.length > 0),
    ...fact('themes', event.themes.length > 0),
    ...fact('outcomes', event.outcomes.length > 0),
    ...(isAlone
      ? participants.map((one, entry) => ({
          field: 'participants' as const,
          entry,
          citations: one.citations ?? [],
        }))
      : together),
  ]
}

/** How many facts sources are asked to state, and how many of them no article on file does. */
export function countFacts<Cited>(event: Stated<Cited>): { facts: number; bare: number } {
  const facts = askedFacts(event)
  return { facts: facts.length, bare: facts.filter(({ citations }) => citations.length === 0).length }
}
