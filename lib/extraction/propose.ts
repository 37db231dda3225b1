import { anchorAt } from '@/lib/evidence/anchor'
import { findAttendances } from './dates/attendance'
import { findDates } from './dates/event-date'
import { findOutcomes } from './dates/outcomes'
import { findInitiatives } from './names/initiatives'
import type { Knowledge } from './names/knowledge'
import { findMentions } from './names/mentions'
import { findNewActors } from './names/new-actors'
import { findParticipants } from './names/participants'
import { findCountries } from './places/countries'
import { findPlaces } from './places/places'
import { findReported, weighByRecord } from './record-on-file'
import { Proposal, type ProposedField, type ProposedValue } from './schema'
import type { Context, Found } from './text/found'
import type { Reading } from './text/reading'
import { isStated, statedFacts } from './text/stated'
import { trimmed } from './text/trimmed'
import { findKinds } from './topics/kinds'
import { findThemes } from './topics/themes'

// Further candidates for a field that has one value, for an editor to choose from.
const ALTERNATIVES = 3

/**
 * What an article seems to state of one event, from what the base knows: field by field, the likeliest value of each
 * first. A field with one value (kind, date, place, attendance) may have alternatives after it.
 */
export function proposeEvent(reading: Reading, knowledge: Knowledge): Proposal[] {
  const context: Context = { reading, knowledge, mentions: findMentions(reading, knowledge) }
  const dates = findDates(context)
  const kinds = findKinds(context)
  const places = findPlaces(context)
  const participants = findParticipants(context, kinds, places)
  const initiatives = findInitiatives(context, participants)
  const propose = <Field extends ProposedField>(field: Field, found: Found<ProposedValue<Field>>[]) =>
    found.map((one) => proposalOf(reading.body, field, one))
  const proposals = [
    ...propose('kind', kinds.slice(0, ALTERNATIVES)),
    ...propose('date', dates.slice(0, ALTERNATIVES)),
    ...propose('place', places.slice(0, ALTERNATIVES)),
    ...propose('countries', findCountries(context, places[0] ?? null, participants)),
    ...propose('participants', participants),
    ...propose('newActors', findNewActors(context, participants)),
    ...propose('initiatives', initiatives),
    ...propose('themes', findThemes(context, participants, initiatives)),
    ...propose('attendance', findAttendances(context, kinds[0]?.value ?? null).slice(0, ALTERNATIVES)),
    ...propose('outcomes', findOutcomes(context)),
  ]
  const record = findReported(reading, statedFacts(proposals.filter(isStated)), knowledge)
  return record ? weighByRecord(proposals, record) : proposals
}

function proposalOf(body: string, field: ProposedField, { quotes, ...found }: Found<unknown>): Proposal {
  return Proposal.parse({
    field,
    ...found,
    quotes: quotes.map((span) => anchorAt(body, trimmed(body, span))),
    from: 'base',
  })
}
