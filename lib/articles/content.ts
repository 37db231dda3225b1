import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { WrittenText } from '@/lib/i18n/complete-text'

const webAddress = z.url({ protocol: /^https?$/, error: 'not-a-web-address' })
const language = z.string().regex(/^[a-z]{2}$/, { error: 'unknown-value' })

// A report of 150 pages; a server action takes 1 MB, and Arabic letters take two bytes each.
const LONGEST_TEXT = 400_000

/**
 * An article as it may be saved: anything may still be missing, `''` is a title that is. `{}` reads as an empty one.
 * `text` has LF line ends, because selectors count its characters.
 */
export const ArticleDraft = z.strictObject({
  title: z.string().trim().default(''),
  publisher: z.string().trim().default(''),
  url: webAddress.nullable().default(null),
  archiveUrl: webAddress.nullable().default(null),
  published: Edtf.nullable().default(null),
  language: language.nullable().default(null),
  text: z.string().max(LONGEST_TEXT, { error: 'too-long' }).nullable().default(null),
})
export type ArticleDraft = z.infer<typeof ArticleDraft>

/** An article as it may be published. */
export const ArticleContent = ArticleDraft.extend({
  title: WrittenText,
  publisher: WrittenText,
  language: z.string({ error: 'required' }).pipe(language),
})
export type ArticleContent = z.infer<typeof ArticleContent>
