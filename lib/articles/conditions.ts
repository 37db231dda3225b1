import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import type { ListTable } from '@/lib/search/lists'
import { ARTICLE_LIST, type ArticleFacet, type ArticleFilters } from './filters'

const { sql } = Prisma

const COLUMN = { publisher: sql`a.publisher`, language: sql`a.language` } satisfies Record<
  ArticleFacet,
  Prisma.Sql
>

/** The list of articles, as SQL on `articles a`. */
export const ARTICLE_TABLE: ListTable<ArticleFilters, ArticleFacet> = {
  list: ARTICLE_LIST,
  from: sql`articles a`,
  id: sql`a.id`,
  search: sql`a.search`,
  anyOf: (facet, values) => sql`${COLUMN[facet]} = ANY (${values})`,
  valuesOf: (facet) => sql`SELECT ${COLUMN[facet]}`,
}
