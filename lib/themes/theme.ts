import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'

/** A theme with the number of events that deal with it or with a narrower one. */
export const ThemeCount = z.object({
  id: z.string(),
  label: LocalizedText,
  broader: z.string().nullable(),
  events: z.number(),
})
export type ThemeCount = z.infer<typeof ThemeCount>

const named = z.object({ id: z.string(), label: LocalizedText })

/** A theme (SKOS concept) with its place in the tree. */
export const Theme = z.object({
  id: z.string(),
  label: LocalizedText,
  altLabel: z.object({
    fr: z.array(z.string()).default([]),
    en: z.array(z.string()).default([]),
    ar: z.array(z.string()).default([]),
  }),
  /** From the top down, without the theme itself. */
  broader: z.array(named),
  narrower: z.array(ThemeCount),
  events: z.number(),
  /** Themes of the same events, neither broader nor narrower, the most frequent first. */
  related: z.array(named),
})
export type Theme = z.infer<typeof Theme>
