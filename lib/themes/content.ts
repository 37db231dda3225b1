import { z } from 'zod'
import { CompleteText } from '@/lib/i18n/complete-text'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { Slug } from '@/lib/vocabulary/slug'

const labels = z.array(z.string().trim().min(1)).default([])

/** A theme (SKOS concept) as it may be saved: anything may still be missing. `{}` reads as an empty one. */
export const ThemeDraft = z.strictObject({
  label: LocalizedText.default({}),
  altLabel: z.strictObject({ fr: labels, en: labels, ar: labels }).prefault({}),
  broader: Slug.nullable().default(null),
})
export type ThemeDraft = z.infer<typeof ThemeDraft>

/** A theme as it may be published. */
export const ThemeContent = ThemeDraft.extend({ label: CompleteText })
export type ThemeContent = z.infer<typeof ThemeContent>
