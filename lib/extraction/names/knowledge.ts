import type { LocalizedText } from '@/lib/i18n/localized-text'
import type {
  ActorKind,
  CountryRole,
  EventKind,
  InitiativeKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'
import type { KnownPublishers } from '../intake/known-publishers'
import type { NationalBodies } from './bodies'
import type { Councils } from './councils'
import type { Descriptions } from './descriptions'
import type { Gazetteer } from './gazetteer'
import type { Habits } from './habits'
import type { Ministries } from './ministries'
import type { Offices } from './offices'
import type { Surnames } from './surnames'

/** What the base knows of an actor. */
export interface KnownActor {
  id: string
  kind: ActorKind | null
  /** ISO 3166-1 alpha-2 */
  country: string | null
  parent: string | null
  name: LocalizedText
  acronym: LocalizedText
  summary: LocalizedText
  /** Every spelling: names, acronyms and aliases in all languages. */
  names: string[]
}

export interface KnownInitiative {
  id: string
  kind: InitiativeKind | null
  /** EDTF interval */
  active: string | null
  lead: string[]
  /** `active` is an EDTF interval, where it is known. */
  members: { country?: string; actor?: string; active: string | null }[]
  themes: string[]
  parent: string | null
  name: LocalizedText
  acronym: LocalizedText
  summary: LocalizedText
  names: string[]
}

export interface KnownPlace {
  id: string
  name: LocalizedText
  country: string | null
  precision: string | null
}

export interface KnownTheme {
  id: string
  broader: string | null
  labels: string[]
}

/** An event on file: what kinds and themes are learnt from. */
export interface KnownEvent {
  id: string
  title: LocalizedText
  summary: LocalizedText
  /** Titles of the articles that it cites. */
  headlines: string[]
  kind: EventKind | null
  /** EDTF */
  date: string | null
  place: string | null
  /** The building or camp, in French. */
  venue: string | null
  countries: { code: string; role: CountryRole }[]
  participants: { actor: string; role: ParticipationRole }[]
  themes: string[]
  initiatives: string[]
}

/** The base as the extractors read it: its own records are the gazetteer and the examples. */
export interface Knowledge {
  actors: ReadonlyMap<string, KnownActor>
  initiatives: ReadonlyMap<string, KnownInitiative>
  places: ReadonlyMap<string, KnownPlace>
  themes: ReadonlyMap<string, KnownTheme>
  /** Published ones: what all that is learned is learned from. */
  events: readonly KnownEvent[]
  /** All of them, drafts too. */
  onFile: readonly KnownEvent[]
  gazetteer: Gazetteer
  /** Who published the articles on file. */
  publishers: KnownPublishers
  /** Bodies of states by their names without the state. */
  bodies: NationalBodies
  ministries: Ministries
  /** Persons by their family names. */
  surnames: Surnames
  /** Councils of organisations, which articles also call « le Conseil ». */
  councils: Councils
  /** Who holds the offices of states. */
  offices: Offices
  /** Initiatives of a few states, and which, by ISO 3166-1 alpha-2. */
  alliances: readonly { id: string; states: readonly string[] }[]
  /** Initiatives by what is told of them. */
  descriptions: Descriptions
  /** How the events on file record what their texts name. */
  habits: Habits
}
