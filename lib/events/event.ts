import type { Citation, Source } from '@/lib/evidence/citation'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'

/** An event with all that its page shows. */
export interface Event {
  id: string
  version: number
  updatedAt: Date
  kind: EventKind
  title: LocalizedText
  summary: LocalizedText
  /** EDTF */
  date: string
  format: EventFormat
  place: { id: string; name: LocalizedText; country: string; latitude: number; longitude: number } | null
  /** In French. */
  venue: string | null
  attendance: { count: number; qualifier: AttendanceQualifier } | null
  outcomes: LocalizedText[]
  countries: { code: string; role: CountryRole }[]
  participations: Participation[]
  themes: { id: string; label: LocalizedText }[]
  initiatives: { id: string; name: LocalizedText; acronym: LocalizedText }[]
  sources: Source[]
  /** Those of the event itself; a participation has its own. */
  citations: Citation[]
}

export interface Participation {
  id: string
  role: ParticipationRole
  capacity: LocalizedText | null
  actor: { id: string; name: LocalizedText; acronym: LocalizedText; kind: ActorKind }
  citations: Citation[]
}
