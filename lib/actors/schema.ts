import { z } from 'zod'
import { BilingualText, LocalizedText } from '@/lib/i18n/localized-text'
import { CountryCode } from '@/lib/vocabulary/countries'
import { ActorKind } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

/** An actor as `actors.json` records it. */
export const ActorRecord = z.strictObject({
  id: Slug,
  name: BilingualText,
  acronym: LocalizedText,
  aliases: z.array(z.string().trim().min(1)),
  kind: ActorKind,
  country: CountryCode.nullable(),
  parent: Slug.nullable(),
  summary: BilingualText,
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable(),
})
export type ActorRecord = z.infer<typeof ActorRecord>
