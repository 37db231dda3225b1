import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { AnyDraft } from '@/lib/records/content'
import { COUNTRIES } from '@/lib/vocabulary/countries'
import { publishersOf } from '../intake/known-publishers'
import { tokensOf } from '../text/reading'
import { NationalBodies } from './bodies'
import { councilsOf } from './councils'
import { Descriptions } from './descriptions'
import { Gazetteer } from './gazetteer'
import { learnHabits } from './habits'
import { twinsOf } from './initiative-names'
import type { Knowledge, KnownActor, KnownEvent, KnownInitiative, KnownPlace, KnownTheme } from './knowledge'
import { Ministries } from './ministries'
import { countriesIn } from './nationalities'
import { nicknames } from './nicknames'
import { Offices } from './offices'
import { addShortNames } from './short-names'
import { surnamesOf } from './surnames'
import { commonNames, isOwnName, onlyNames, personNames, spellingsOf } from './variants'

/** A record as extraction reads it: what it says, and its id. */
export type KnownRecord = AnyDraft & { id: string; isPublished?: boolean }

/** All that an article is read against, from the contents of records; what is still missing in a draft is left out. */
export function buildKnowledge(records: readonly KnownRecord[]): Knowledge {
  const headlines = new Map(
    records.flatMap(({ id, type, content }) => (type === 'article' ? [[id, content.title] as const] : [])),
  )
  const actors = byId(records.flatMap(toActor))
  const initiatives = byId(records.flatMap(toInitiative))
  const onFile = records.flatMap((record) => toEvent(record, headlines))
  // Drafts teach nothing before a reviewer has read them.
  const drafts = new Set(
    records.flatMap(({ id, type, isPublished = true }) => (type === 'event' && !isPublished ? [id] : [])),
  )
  const events = onFile.filter(({ id }) => !drafts.has(id))
  const named: Omit<Knowledge, 'habits'> = {
    actors,
    initiatives,
    places: byId(records.flatMap(toPlace)),
    themes: byId(records.flatMap(toTheme)),
    events,
    onFile,
    gazetteer: new Gazetteer(),
    publishers: publishersOf(records.flatMap(({ type, content }) => (type === 'article' ? [content] : []))),
    offices: new Offices(actors, events),
    alliances: alliancesOf(initiatives.values()),
    descriptions: new Descriptions(initiatives.values(), events),
    bodies: new NationalBodies(),
    ministries: new Ministries(),
    surnames: surnamesOf(actors.values()),
    councils: councilsOf(actors.values()),
  }
  for (const actor of named.actors.values()) addActor(named, actor)
  for (const initiative of named.initiatives.values()) addInitiative(named, initiative)
  addTwins(named)
  addShortNames(named.gazetteer, named)
  for (const { id, name } of named.places.values()) {
    for (const one of Object.values(name)) named.gazetteer.add(one, { type: 'place', id })
  }
  for (const { id, labels } of named.themes.values()) {
    for (const label of labels) named.gazetteer.add(label, { type: 'theme', id })
  }
  for (const { code, name } of COUNTRIES) {
    for (const one of Object.values(name)) named.gazetteer.add(one, { type: 'country', id: code })
  }
  return { ...named, habits: learnHabits(named) }
}

function addActor({ gazetteer, bodies, ministries }: Omit<Knowledge, 'habits'>, actor: KnownActor) {
  const meaning = { type: 'actor', id: actor.id } as const
  for (const name of actor.names.flatMap(actor.kind === 'person' ? personNames : spellingsOf)) {
    if (isOwnName(name, actor)) gazetteer.add(name, meaning)
  }
  if (actor.kind === 'person') return
  for (const name of nicknames(actor)) gazetteer.add(name, meaning)
  const countries = statesOf(actor)
  const isMinistry =
    actor.kind === 'ministry' &&
    actor.country !== null &&
    ministries.add(actor.names, actor.id, actor.country)
  const addCommon = () => {
    for (const name of commonNames(actor)) bodies.add(name, { meaning, countries, isCommon: true })
  }
  // First: « les forces armées » alone are those of no state, whatever name a state's own have.
  if (actor.kind === 'military') addCommon()
  for (const name of isMinistry ? [] : actor.names.flatMap(spellingsOf)) {
    if (tokensOf(name).length > 1) bodies.add(name, { meaning, countries, isCommon: false })
  }
  for (const name of onlyNames(actor)) bodies.add(name, { meaning, countries, isCommon: false })
  if (actor.kind !== 'military') addCommon()
}

function addInitiative(
  { gazetteer, bodies, actors }: Omit<Knowledge, 'habits'>,
  { id, names, lead }: KnownInitiative,
) {
  const meaning = { type: 'initiative', id } as const
  const own = lead.map((actor) => actors.get(actor)?.country ?? null)
  const countries = [
    ...new Set([...own.filter((code) => code !== null), ...statesOf({ country: null, names })]),
  ]
  for (const name of names.flatMap(spellingsOf)) {
    gazetteer.add(name, meaning)
    if (tokensOf(name).length > 3) bodies.add(name, { meaning, countries, isCommon: false })
  }
}

/** A force or a coalition may be on file as an actor and as an initiative: it goes by the names of both. */
function addTwins(named: Omit<Knowledge, 'habits'>) {
  for (const [id, twin] of twinsOf(named)) {
    for (const name of named.initiatives.get(twin)?.names ?? [])
      named.gazetteer.add(name, { type: 'actor', id })
  }
}

/** The state that a body belongs to, then those that its names tell. */
function statesOf({ country, names }: Pick<KnownActor, 'country' | 'names'>): string[] {
  const named = names.flatMap((name) => countriesIn(tokensOf(name)).map(({ code }) => code))
  return [...new Set([...(country ? [country] : []), ...named])]
}

// More states than these are the world.
const MOST_ALLIES = 8

function alliancesOf(initiatives: Iterable<KnownInitiative>): { id: string; states: string[] }[] {
  return [...initiatives].flatMap(({ id, members }) => {
    const states = [...new Set(members.flatMap(({ country }) => country ?? []))]
    return states.length > 2 && states.length <= MOST_ALLIES ? [{ id, states }] : []
  })
}

function byId<One extends { id: string }>(all: One[]): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [one.id, one]))
}

function namesOf({
  name,
  acronym,
  aliases,
}: {
  name: LocalizedText
  acronym: LocalizedText
  aliases: string[]
}) {
  return [...new Set([...Object.values(name), ...Object.values(acronym), ...aliases])]
}

function toActor({ id, type, content }: KnownRecord): KnownActor[] {
  if (type !== 'actor') return []
  const { kind, country, parent, name, acronym, summary } = content
  return [{ id, kind, country, parent, name, acronym, summary, names: namesOf(content) }]
}

function toInitiative({ id, type, content }: KnownRecord): KnownInitiative[] {
  if (type !== 'initiative') return []
  const { kind, active, lead, themes, parent, name, acronym, summary } = content
  const members = content.members.map(({ active = null, ...member }) => ({ ...member, active }))
  return [
    { id, kind, active, lead, members, themes, parent, name, acronym, summary, names: namesOf(content) },
  ]
}

function toPlace({ id, type, content }: KnownRecord): KnownPlace[] {
  if (type !== 'place') return []
  const { name, country, precision } = content
  return [{ id, name, country, precision }]
}

function toTheme({ id, type, content }: KnownRecord): KnownTheme[] {
  if (type !== 'theme') return []
  const { label, altLabel, broader } = content
  const labels = [...Object.values(label), ...Object.values(altLabel).flat()]
  return [{ id, broader, labels: [...new Set(labels)] }]
}

function toEvent({ id, type, content }: KnownRecord, headlines: ReadonlyMap<string, string>): KnownEvent[] {
  if (type !== 'event') return []
  const { title, summary, kind, date, countries, themes, initiatives } = content
  const cited = new Set(content.citations.map(({ article }) => article))
  return [
    {
      id,
      title,
      summary,
      headlines: [...cited].flatMap((article) => headlines.get(article) ?? []),
      kind,
      date,
      place: content.place?.id ?? null,
      venue: content.place?.venue ?? null,
      countries,
      participants: content.participants.map(({ actor, role }) => ({ actor, role })),
      themes,
      initiatives,
    },
  ]
}
