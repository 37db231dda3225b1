import { edtfOf } from '@/lib/edtf/columns'
import { dayNumber } from '@/lib/edtf/days'
import type { EventDraft } from '@/lib/events/content'
import type { EventEvidence } from '@/lib/evidence/content'
import type { EventField } from '@/lib/evidence/schema'
import { isSame } from '@/lib/history/tree'
import type { ParticipationRole } from '@/lib/vocabulary/lists'
import type { Proposal, ProposedField, ProposedValue, Quote } from '../schema'
import { type CitedArticle, evidenceFrom, withEvidence } from './citing'

/** A fact whose actors and place are on file. */
export type KnownFact = Exclude<Proposal, { field: 'newActors' }>

const MOST_THEMES = 5

/**
 * An event with one more source. What the event does not say yet is taken from the article; what both say gets the article
 * as evidence, with its words; of what it says otherwise the event keeps its own value, and the article is cited as a
 * source that differs. Countries that were only concluded get no evidence.
 */
export function addSource(event: EventDraft, facts: KnownFact[], article: CitedArticle): EventDraft {
  return facts.reduce((sum, fact) => addFact(sum, fact, article), event)
}

function addFact(event: EventDraft, fact: KnownFact, article: CitedArticle): EventDraft {
  switch (fact.field) {
    case 'kind':
      return state(
        { ...event, kind: event.kind ?? fact.value },
        fact,
        article,
        [null, fact.value].includes(event.kind),
      )
    case 'date': {
      const agrees = event.date === null || isSameTime(event.date, fact.value)
      return state({ ...event, date: event.date ?? fact.value }, fact, article, agrees, fact.value)
    }
    case 'place':
      return addPlace(event, fact, article)
    case 'attendance': {
      const { attendance } = event
      const agrees = attendance === null || isSameCount(attendance, fact.value)
      const changed = { ...event, attendance: attendance ?? fact.value }
      return state(changed, fact, article, agrees, String(fact.value.count))
    }
    case 'countries': {
      const isKnown = event.countries.some(({ code }) => code === fact.value.code)
      const changed = isKnown ? event : { ...event, countries: [...event.countries, fact.value] }
      return fact.quotes.length === 0 ? changed : state(changed, fact, article, true)
    }
    case 'participants':
      return addParticipant(event, fact.value, fact.quotes, article)
    case 'themes': {
      const { themes } = event
      if (themes.includes(fact.value)) return state(event, fact, article, true)
      // More than the codebook takes would have to be taken out again.
      if (themes.length >= MOST_THEMES) return event
      return state({ ...event, themes: [...themes, fact.value] }, fact, article, true)
    }
    case 'initiatives':
      return { ...event, initiatives: [...new Set([...event.initiatives, fact.value])] }
    case 'outcomes': {
      const isKnown = event.outcomes.some((outcome) => isSame(outcome, fact.value))
      const changed = isKnown ? event : { ...event, outcomes: [...event.outcomes, fact.value] }
      return state(changed, fact, article, true)
    }
  }
}

/** The event with the article as evidence for a field: of what it says, or of what it says otherwise. */
function state(
  event: EventDraft,
  { field, quotes }: { field: Extract<ProposedField, EventField>; quotes: Quote[] },
  article: CitedArticle,
  agrees: boolean,
  value: string | null = null,
): EventDraft {
  const stance = agrees
    ? ({ stance: 'supports' } as const)
    : ({ stance: 'differs', originalValue: quotes[0]?.exact ?? value } as const)
  const more = evidenceFrom(article, quotes, stance).map((one): EventEvidence => ({ ...one, field }))
  return { ...event, citations: withEvidence(event.citations, more) }
}

function addPlace(
  event: EventDraft,
  fact: Extract<KnownFact, { field: 'place' }>,
  article: CitedArticle,
): EventDraft {
  const { id, name, venue } = fact.value
  if (event.place !== null) return state(event, fact, article, event.place.id === id, name)
  return id === null
    ? event
    : state({ ...event, place: { id, ...(venue && { venue }) } }, fact, article, true)
}

/** Who takes part in another role is named once more; who is only said to take part keeps the role on file. */
function addParticipant(
  event: EventDraft,
  { actor, role }: ProposedValue<'participants'>,
  quotes: Quote[],
  article: CitedArticle,
): EventDraft {
  const more = evidenceFrom(article, quotes, { stance: 'supports' })
  const { participants } = event
  const place = placeOf(participants, actor, role)
  if (place < 0) return { ...event, participants: [...participants, { actor, role, citations: more }] }
  return {
    ...event,
    participants: participants.map((one, index) =>
      index === place ? { ...one, citations: withEvidence(one.citations ?? [], more) } : one,
    ),
  }
}

function placeOf(participants: EventDraft['participants'], actor: string, role: ParticipationRole) {
  const exact = participants.findIndex((one) => one.actor === actor && one.role === role)
  return exact >= 0 || role !== 'participant' ? exact : participants.findIndex((one) => one.actor === actor)
}

// « en septembre » does not contradict « le 24 septembre »; of two intervals each says when it began and ended.
function isSameTime(onFile: string, said: string): boolean {
  if (onFile === said) return true
  const [own, other] = [edtfOf(onFile), edtfOf(said)]
  if (other.precision === 'day' || said.includes('/')) return false
  if (!own.earliest || !own.latest || !other.earliest || !other.latest) return false
  return (
    dayNumber(other.earliest) <= dayNumber(own.earliest) && dayNumber(own.latest) <= dayNumber(other.latest)
  )
}

type Attendance = ProposedValue<'attendance'>

/** Whether a number of people may be the other: « plus de 200 » and 250 are no contradiction. */
function isSameCount(onFile: Attendance, said: Attendance): boolean {
  const [own, other] = [rangeOf(onFile), rangeOf(said)]
  return own.least <= other.most && other.least <= own.most
}

function rangeOf({ count, qualifier }: Attendance): { least: number; most: number } {
  if (qualifier === 'at-least') return { least: count, most: Number.POSITIVE_INFINITY }
  if (qualifier === 'at-most') return { least: 0, most: count }
  return qualifier === 'about' ? { least: 0.9 * count, most: 1.1 * count } : { least: count, most: count }
}
