import { z } from 'zod'
import { isPrintable, listParam, pageParam, sizeParam, textParam, toQuery } from '@/lib/url/params'

/** The keys that choose articles by where they stand, in the order in which a reader meets them. */
export const ARTICLE_FACETS = ['publisher', 'language'] as const
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

/** All articles, the newest first. */
export const ALL_ARTICLES: ArticleFilters = ArticleFilters.parse({})

/** The address of the list, without its locale, after a change. Any change but the page goes back to page one. */
export function articlesHref(
  change: Partial<ArticleFilters> = {},
  filters: ArticleFilters = ALL_ARTICLES,
): string {
  const query = toQuery(ArticleFilters, { ...filters, page: 1, ...change })
  return query ? `/articles?${query}` : '/articles'
}

/** What narrows the list; values of one key are one condition, since they widen each other. */
const CONDITIONS = ['q', ...ARTICLE_FACETS] as const
export type ArticleCondition = (typeof CONDITIONS)[number]

/** The conditions that the filters set, in the order in which a reader meets them. */
export function conditionsOf(filters: ArticleFilters): ArticleCondition[] {
  return CONDITIONS.filter((condition) => filters[condition].length > 0)
}

/** The filters with one condition fewer, from the first page on. */
export function withoutCondition(filters: ArticleFilters, condition: ArticleCondition): ArticleFilters {
  return { ...filters, page: 1, [condition]: ALL_ARTICLES[condition] }
}

/** The filters without one value of a key, from the first page on. */
export function withoutValue(filters: ArticleFilters, key: ArticleFacet, value: string): ArticleFilters {
  return { ...filters, page: 1, [key]: filters[key].filter((other) => other !== value) }
}
