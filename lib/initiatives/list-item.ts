import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { InitiativeKind } from '@/lib/vocabulary/lists'

/** An initiative as lists and charts show it. */
export const InitiativeListItem = z.object({
  id: z.string(),
  name: LocalizedText,
  acronym: LocalizedText,
  kind: InitiativeKind,
  /** EDTF interval */
  active: z.string(),
  /** The EDTF dates of its events, oldest first. */
  events: z.array(z.string()),
})
export type InitiativeListItem = z.infer<typeof InitiativeListItem>
