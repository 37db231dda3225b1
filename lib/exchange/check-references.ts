import type { EventRecord } from '@/lib/events/schema'
import type { InitiativeRecord } from '@/lib/initiatives/schema'
import type { PlaceRecord } from '@/lib/places/schema'
import type { Problem } from './problems'
import type { Records } from './records'

/** What the database already holds, for a folder that refers to records it does not bring. */
export interface Known {
  actors: Set<string>
  initiatives: Set<string>
  articles: Set<string>
  themes: Set<string>
  places: PlaceRecord[]
}

/** Every reference that leads nowhere and every contradiction between records. Empty when all is well. */
export function checkReferences(records: Records, known: Known): Problem[] {
  const all = {
    actors: union(known.actors, records.actors),
    initiatives: union(known.initiatives, records.initiatives),
    articles: union(known.articles, records.articles),
    themes: known.themes,
    places: [...records.places, ...known.places],
  }
  return [
    ...records.actors.flatMap((actor) => [
      ...missing('actors', actor.id, 'parent', all.actors, [actor.parent]),
      ...ownParent('actors', actor),
    ]),
    ...records.initiatives.flatMap((initiative) => [
      ...initiativeProblems(initiative, all),
      ...ownParent('initiatives', initiative),
    ]),
    ...records.events.flatMap((event) => eventProblems(event, all)),
  ]
}

function initiativeProblems(initiative: InitiativeRecord, all: Known): Problem[] {
  const members = initiative.members.map((member) => ('actor' in member ? member.actor : null))
  const sources = initiative.sources.map((source) => source.article)
  return [
    ...missing('initiatives', initiative.id, 'lead', all.actors, initiative.lead),
    ...missing('initiatives', initiative.id, 'members', all.actors, members),
    ...missing('initiatives', initiative.id, 'themes', all.themes, initiative.themes),
    ...missing('initiatives', initiative.id, 'parent', all.initiatives, [initiative.parent]),
    ...missing('initiatives', initiative.id, 'sources', all.articles, sources),
  ]
}

function eventProblems(event: EventRecord, all: Known): Problem[] {
  const actors = event.participants.map((participation) => participation.actor)
  const sources = event.sources.map((source) => source.article)
  return [
    ...missing('events', event.id, 'participants', all.actors, actors),
    ...missing('events', event.id, 'themes', all.themes, event.themes),
    ...missing('events', event.id, 'initiatives', all.initiatives, event.initiatives),
    ...missing('events', event.id, 'sources', all.articles, sources),
    ...placeProblems(event, all.places),
    ...supportProblems(event),
  ]
}

function placeProblems({ id, place, countries }: EventRecord, places: PlaceRecord[]): Problem[] {
  if (!place) return []
  const found = placeOf(place, places)
  const problem = (reason: Problem['reason'], field: string, value: string) => [
    { file: 'events', id, field, reason, value },
  ]
  if (!found) return problem('unknown-reference', 'place', `${place.name} (${place.country})`)
  const hosts = countries.some(({ code, role }) => code === place.country && role === 'host')
  return [
    ...(found.lat === place.lat && found.lon === place.lon
      ? []
      : problem('place-differs', 'place', found.id)),
    ...(hosts ? [] : problem('host-missing', 'countries', place.country)),
  ]
}

/** The place that an event names: by its French name and its country, as the codebook has it. */
export function placeOf(place: { name: string; country: string }, places: PlaceRecord[]) {
  return places.find((known) => known.name.fr === place.name && known.country === place.country)
}

/** A source may only support a field that the event has. */
function supportProblems(event: EventRecord): Problem[] {
  const empty = new Set<string>()
  if (!event.place) empty.add('place')
  if (!event.attendance) empty.add('attendance')
  if (event.outcomes.length === 0) empty.add('outcomes')
  if (event.participants.length === 0) empty.add('participants')
  if (event.countries.length === 0) empty.add('countries')
  return event.sources.flatMap(({ article, supports }) =>
    supports
      .filter((field) => empty.has(field))
      .map((field) => ({
        file: 'events',
        id: event.id,
        field: `sources.${article}`,
        reason: 'unsupported-field',
        value: field,
      })),
  )
}

function missing(
  file: string,
  id: string,
  field: string,
  known: Set<string>,
  references: (string | null)[],
): Problem[] {
  return references
    .filter((reference): reference is string => reference !== null && !known.has(reference))
    .map((value) => ({ file, id, field, reason: 'unknown-reference', value }))
}

function ownParent(file: string, { id, parent }: { id: string; parent: string | null }): Problem[] {
  return parent === id ? [{ file, id, field: 'parent', reason: 'own-parent', value: id }] : []
}

function union(known: Set<string>, records: { id: string }[]) {
  return new Set([...known, ...records.map(({ id }) => id)])
}
