import { z } from 'zod'
import { listQuery } from '@/lib/url/list-query'
import { isPrintable, listParam, pageParam, sizeParam, textParam } from '@/lib/url/params'

/** The keys that choose articles by where they stand, in the order in which a reader meets them. */
const ARTICLE_FACETS = ['publisher', 'language'] as const
export type ArticleFacet = (typeof ARTICLE_FACETS)[number]

/** What a reader can ask of the articles. `language` is an ISO 639-1 code; `name` sorts by title. */
export const ArticleFilters = z.object({
  q: textParam,
  publisher: listParam(
    z.string().max(200, { error: 'unknown-value' }).refine(isPrintable, { error: 'unknown-value' }),
  ),
  language: listParam(
    z
      .string()
      .toLowerCase()
      .regex(/^[a-z]{2}$/, { error: 'unknown-value' }),
  ),
  sort: z.enum(['-date', 'name', '-events'], { error: 'not-a-choice' }).default('-date'),
  page: pageParam,
  size: sizeParam,
})
export type ArticleFilters = z.output<typeof ArticleFilters>

/** The list of articles. */
export const ARTICLE_LIST = listQuery('/articles', ArticleFilters, ARTICLE_FACETS)
export const { all: ALL_ARTICLES, hrefOf: articlesHref } = ARTICLE_LIST
