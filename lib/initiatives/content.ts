import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { Evidence, InitiativeEvidence } from '@/lib/evidence/content'
import { CompleteText } from '@/lib/i18n/complete-text'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { chosen } from '@/lib/vocabulary/chosen'
import { CountryCode } from '@/lib/vocabulary/countries'
import { InitiativeKind } from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'

const stay = { active: Edtf.optional(), citations: z.array(Evidence).optional() }

/** A state or a body that belongs to an initiative, and since when. */
export const InitiativeMember = z.union([
  z.strictObject({ country: CountryCode, ...stay }),
  z.strictObject({ actor: Slug, ...stay }),
])
export type InitiativeMember = z.infer<typeof InitiativeMember>

/** An initiative as it may be saved: anything may still be missing. `{}` reads as an empty one. */
export const InitiativeDraft = z.strictObject({
  name: LocalizedText.default({}),
  acronym: LocalizedText.default({}),
  aliases: z.array(z.string().trim().min(1)).default([]),
  kind: InitiativeKind.nullable().default(null),
  summary: LocalizedText.default({}),
  active: Edtf.nullable().default(null),
  lead: z.array(Slug).default([]),
  members: z.array(InitiativeMember).default([]),
  themes: z.array(Slug).default([]),
  parent: Slug.nullable().default(null),
  website: z
    .url({ protocol: /^https?$/, error: 'not-a-web-address' })
    .nullable()
    .default(null),
  citations: z.array(InitiativeEvidence).default([]),
})
export type InitiativeDraft = z.infer<typeof InitiativeDraft>

/** An initiative as it may be published. Its source may be that of one of its members. */
export const InitiativeContent = InitiativeDraft.extend({
  name: CompleteText,
  kind: chosen(InitiativeKind),
  summary: CompleteText,
  active: z.string({ error: 'required' }).pipe(Edtf),
}).refine(
  ({ citations, members }) =>
    citations.length + members.flatMap((member) => member.citations ?? []).length > 0,
  { error: 'no-citation', path: ['citations'] },
)
export type InitiativeContent = z.infer<typeof InitiativeContent>
