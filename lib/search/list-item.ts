import { z } from 'zod'
import { EventListItem } from '@/lib/events/list-item'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { Searched } from './filters'

/** A text in the language it is in, its matched words between `MARK_START` and `MARK_END`. */
const MarkedText = z.object({ marked: z.string(), lang: z.string() })

/** A record that a search found, as its list shows it. */
export const SearchResult = z.object({
  type: Searched,
  id: z.string(),
  title: MarkedText,
  /** Marked as the title is. */
  acronym: z.string().nullable(),
  /** Of the summary, around the matched words. */
  excerpt: MarkedText.extend({ whole: z.string() }).nullable(),
  /** What else of the record matches: other names, participants, what an article supports. */
  related: z.array(z.string()),
  /** The id of its kind in the codebook. */
  kind: z.string().nullable(),
  /** EDTF */
  date: z.string().nullable(),
  format: EventListItem.shape.format.nullable(),
  place: EventListItem.shape.place,
  country: z.string().nullable(),
  publisher: z.string().nullable(),
  broader: LocalizedText.nullable(),
  /** Events that the record takes part in; null for events and articles. */
  events: z.number().nullable(),
})
export type SearchResult = z.infer<typeof SearchResult>
