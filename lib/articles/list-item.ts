import { z } from 'zod'

/** An article as lists show it. */
export const ArticleListItem = z.object({
  id: z.string(),
  /** As published; in square brackets when it was supplied by the base. */
  title: z.string(),
  publisher: z.string(),
  /** EDTF, or null when the page gives none. */
  published: z.string().nullable(),
  /** ISO 639-1 */
  language: z.string(),
  /** Events and initiatives with a fact that it states. */
  events: z.number(),
  initiatives: z.number(),
})
export type ArticleListItem = z.infer<typeof ArticleListItem>
