import { expect, test } from 'vitest'
import { writer } from '@/lib/db/writer'
import {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  InitiativeKind,
  ParticipationRole,
  PlacePrecision,
  RecordStatus,
} from './lists'

test.each([
  ['events_kind_check', EventKind.options],
  ['events_format_check', EventFormat.options],
  ['events_attendance_check', AttendanceQualifier.options],
  ['events_status_check', RecordStatus.options],
  ['actors_kind_check', ActorKind.options],
  ['initiatives_kind_check', InitiativeKind.options],
  ['participations_role_check', ParticipationRole.options],
  ['country_involvements_role_check', CountryRole.options],
  ['places_precision_check', PlacePrecision.options],
])('%s allows the words of the codebook and no other', async (name, words) => {
  const [row] = await writer().$queryRaw<{ definition: string }[]>`
    SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = ${name}`
  const allowed = [...(row?.definition ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word)
  expect(allowed.sort()).toEqual([...words].sort())
})
