import { z } from 'zod'
import { ActorEvidence } from '@/lib/evidence/content'
import { CompleteText } from '@/lib/i18n/complete-text'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { chosen } from '@/lib/vocabulary/chosen'
import { CountryCode } from '@/lib/vocabulary/countries'
import { ActorKind } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

/** An actor as it may be saved: anything may still be missing. `{}` reads as an empty one. */
export const ActorDraft = z.strictObject({
  name: LocalizedText.default({}),
  acronym: LocalizedText.default({}),
  aliases: z.array(z.string().trim().min(1)).default([]),
  kind: ActorKind.nullable().default(null),
  country: CountryCode.nullable().default(null),
  parent: Slug.nullable().default(null),
  summary: LocalizedText.default({}),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, { error: 'not-a-wikidata-id' })
    .nullable()
    .default(null),
  citations: z.array(ActorEvidence).default([]),
})
export type ActorDraft = z.infer<typeof ActorDraft>

/** An actor as it may be published. */
export const ActorContent = ActorDraft.extend({
  name: CompleteText,
  kind: chosen(ActorKind),
  summary: CompleteText,
})
export type ActorContent = z.infer<typeof ActorContent>
