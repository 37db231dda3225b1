import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import type { FacetCount } from '@/lib/url/list-query'

/** A theme with the number of events that deal with it or with a narrower one. */
export const ThemeCount = z.object({
  id: z.string(),
  label: LocalizedText,
  broader: z.string().nullable(),
  events: z.number(),
})
export type ThemeCount = z.infer<typeof ThemeCount>

const AboutTheme = z.object({
  label: LocalizedText,
  broader: z.string().nullable(),
  /** Its place in the order of the codebook. */
  position: z.number(),
})

/** A theme as a facet counts it: the value is its id. */
export type CountedTheme = FacetCount & z.infer<typeof AboutTheme>

/** The count of a theme, from what the database says of it; throws when that is no theme. */
export function countedTheme({ value, count, about }: FacetCount & { about: unknown }): CountedTheme {
  return { value, count, ...AboutTheme.parse(about) }
}

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
