import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { initiativeSource } from '@/lib/evidence/schema'
import { BilingualText, LocalizedText } from '@/lib/i18n/localized-text'
import { CountryCode } from '@/lib/vocabulary/countries'
import { InitiativeKind } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

const member = z.union([
  z.strictObject({ country: CountryCode, active: Edtf.optional() }),
  z.strictObject({ actor: Slug, active: Edtf.optional() }),
])

/** An initiative as `initiatives.json` records it. */
export const InitiativeRecord = z.strictObject({
  id: Slug,
  name: BilingualText,
  acronym: LocalizedText,
  aliases: z.array(z.string().trim().min(1)),
  kind: InitiativeKind,
  summary: BilingualText,
  active: Edtf,
  lead: z.array(Slug),
  members: z.array(member),
  themes: z.array(Slug),
  parent: Slug.nullable(),
  website: z.url().nullable(),
  sources: z.array(initiativeSource).min(1),
})
export type InitiativeRecord = z.infer<typeof InitiativeRecord>
