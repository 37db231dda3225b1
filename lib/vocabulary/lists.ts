import { z } from 'zod'

/** The closed lists of the codebook, spelled and ordered as there. */
export const EventKind = z.enum([
  'summit',
  'ministerial',
  'conference',
  'workshop',
  'training',
  'exercise',
  'meeting',
  'visit',
  'launch',
  'agreement',
  'decision',
  'deployment',
  'operation',
  'funding',
  'judicial',
  'publication',
])
export type EventKind = z.infer<typeof EventKind>

/** The six families that the look tells apart by shape. */
export const KIND_FAMILY = {
  summit: 'meet',
  ministerial: 'meet',
  conference: 'meet',
  meeting: 'meet',
  visit: 'meet',
  workshop: 'train',
  training: 'train',
  exercise: 'train',
  launch: 'act',
  agreement: 'act',
  decision: 'act',
  publication: 'act',
  deployment: 'field',
  operation: 'field',
  funding: 'means',
  judicial: 'justice',
} as const satisfies Record<EventKind, string>

/** Roles of participations, in the order in which a record lists them. */
export const ParticipationRole = z.enum([
  'organiser',
  'host',
  'chair',
  'partner',
  'funder',
  'implementer',
  'speaker',
  'facilitator',
  'participant',
  'signatory',
  'beneficiary',
  'observer',
  'target',
])
export type ParticipationRole = z.infer<typeof ParticipationRole>

export const CountryRole = z.enum(['host', 'participant', 'concerned'])
export type CountryRole = z.infer<typeof CountryRole>

export const EventFormat = z.enum(['in-person', 'online', 'hybrid'])
export type EventFormat = z.infer<typeof EventFormat>

export const AttendanceQualifier = z.enum(['exactly', 'about', 'at-least', 'at-most'])
export type AttendanceQualifier = z.infer<typeof AttendanceQualifier>

export const ActorKind = z.enum([
  'intergovernmental',
  'un-entity',
  'coalition',
  'ministry',
  'military',
  'police',
  'intelligence',
  'judicial',
  'financial-intelligence',
  'government',
  'diplomatic',
  'ngo',
  'academic',
  'media',
  'private',
  'armed-group',
  'person',
])
export type ActorKind = z.infer<typeof ActorKind>

export const InitiativeKind = z.enum([
  'coalition',
  'force',
  'mission',
  'programme',
  'project',
  'framework',
  'process',
  'centre',
  'alliance',
])
export type InitiativeKind = z.infer<typeof InitiativeKind>

export const PlacePrecision = z.enum(['locality', 'admin', 'country', 'venue'])
export const RecordStatus = z.enum(['draft', 'in-review', 'published', 'archived'])
export type RecordStatus = z.infer<typeof RecordStatus>

/** The five central states that the base is about, ISO 3166-1 alpha-2. */
export const CENTRAL_STATES = ['BF', 'ML', 'MR', 'NE', 'TD']
