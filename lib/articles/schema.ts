import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { Slug } from '@/lib/vocabulary/slug'

/** An article as `articles.json` records it. `language` is an ISO 639-1 code. */
export const ArticleRecord = z.strictObject({
  id: Slug,
  title: z.string().trim().min(1),
  publisher: z.string().trim().min(1),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  published: Edtf.nullable(),
  language: z.string().regex(/^[a-z]{2}$/),
})
export type ArticleRecord = z.infer<typeof ArticleRecord>
