import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { AttendanceQualifier, EventFormat, EventKind } from '@/lib/vocabulary/lists'

const named = z.object({ id: z.string(), name: LocalizedText })

/** An event as lists show it. */
export const EventListItem = z.object({
  id: z.string(),
  title: LocalizedText,
  /** The title with the words that a search found between the signs of lib/search/marks; only of a search. */
  markedTitle: LocalizedText.nullish(),
  kind: EventKind,
  /** EDTF */
  date: z.string(),
  format: EventFormat,
  place: named.extend({ country: z.string() }).nullable(),
  organisers: z.array(named.extend({ acronym: LocalizedText })),
  attendance: z.object({ count: z.number(), qualifier: AttendanceQualifier }).nullable(),
  /** Articles cited. */
  sources: z.number(),
})
export type EventListItem = z.infer<typeof EventListItem>
