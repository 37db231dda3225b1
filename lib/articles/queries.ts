import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { countAsked, countListFacets, listPage } from '@/lib/search/lists'
import type { FacetCount } from '@/lib/url/list-query'
import { ARTICLE_TABLE } from './conditions'
import type { ArticleFacet, ArticleFilters } from './filters'
import { ArticleListItem } from './list-item'

const { sql } = Prisma

/** What of `articles a` is cited, and for which event or initiative: a part of a record speaks for the record. */
export const SUBJECTS = sql`
  SELECT c.field, coalesce(c.event_id, p.event_id) AS event_id, coalesce(c.initiative_id, m.initiative_id) AS initiative_id
  FROM citations c LEFT JOIN participations p ON p.id = c.participation_id
    LEFT JOIN memberships m ON m.id = c.membership_id
  WHERE c.article_id = a.id`

const EVENTS = sql`(SELECT count(DISTINCT s.event_id)::int FROM (${SUBJECTS}) s)`
const INITIATIVES = sql`(SELECT count(DISTINCT s.initiative_id)::int FROM (${SUBJECTS}) s)`

// The newest first, those without a date last; the id breaks ties, so that none shows on two pages or on none.
export const NEWEST = sql`a.earliest DESC NULLS LAST, a.latest DESC NULLS LAST, a.id`

// Plain letters without the bracket of a title supplied by the base, so that « [É… » stands with « E… ».
const ORDER = {
  '-date': NEWEST,
  name: sql`ltrim(plain(a.title), ' [') COLLATE "C", a.id`,
  '-events': sql`${EVENTS} DESC, ${NEWEST}`,
} as const

/** One page of the articles that the filters ask for; see `listPage`. */
export async function listArticles(filters: ArticleFilters) {
  return listPage(ARTICLE_TABLE, filters, (condition, limit, offset) =>
    selectArticles(condition, ORDER[filters.sort], limit, offset),
  )
}

/** How many articles the filters ask for. */
export async function countArticles(filters: ArticleFilters): Promise<number> {
  return countAsked(ARTICLE_TABLE, filters)
}

/** For every facet, its values that some article has under the other filters, most frequent first. */
export async function countArticleFacets(
  filters: ArticleFilters,
): Promise<Record<ArticleFacet, FacetCount[]>> {
  const countsOf = await countListFacets(ARTICLE_TABLE, filters)
  return { publisher: countsOf('publisher'), language: countsOf('language') }
}

/** Articles by a condition on `articles a`. */
export async function selectArticles(
  condition: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
  offset = 0,
): Promise<ArticleListItem[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT a.id, a.title, a.publisher, a.published, a.language, ${EVENTS} AS events, ${INITIATIVES} AS initiatives
    FROM articles a WHERE ${condition} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => ArticleListItem.parse(row))
}
