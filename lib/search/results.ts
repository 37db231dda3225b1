import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { Language } from '@/lib/i18n/localized-text'
import { Searched, type SearchFilters } from './filters'
import { listRows } from './list-rows'
import { pageCountOf } from './lists'
import { joinQueries, type Understanding, understand } from './queries'

const { sql } = Prisma

const Hits = z.object({
  counts: z.partialRecord(Searched, z.number()),
  page: z.array(z.object({ type: Searched, id: z.string() })),
})
type Hits = z.infer<typeof Hits>

// A pasted paragraph is no search that lacks a word.
const MOST_WORDS = 20

/** What dropping one word of a search would bring. */
interface NarrowingWord {
  shown: string
  /** The words without it. */
  rest: string
  count: number
}

/**
 * One page of the records of all kinds that the words find, best first, and how many there are of each kind. When no
 * record has all the words, `isPartial` says that these have as many of them as any, and `narrowing` which word to drop.
 */
export async function searchRecords(
  filters: Pick<SearchFilters, 'q' | 'in' | 'page' | 'size'>,
  locale: Language,
) {
  const understanding = await understand(filters.q)
  const strict = await findHits(understanding, filters, false)
  const count = understanding.words.length
  const isPartial = totalOf(strict.counts) === 0 && count > 1 && count <= MOST_WORDS
  const [hits, narrowing] = isPartial
    ? await Promise.all([findHits(understanding, filters, true), countWithoutEach(understanding)])
    : [strict, []]
  const total = filters.in ? (hits.counts[filters.in] ?? 0) : totalOf(hits.counts)
  return {
    understanding,
    results: await listRows(
      hits.page,
      { all: queryOf(understanding, isPartial), any: queryOf(understanding, true) },
      locale,
    ),
    counts: hits.counts,
    total,
    pageCount: pageCountOf(total, filters.size),
    isPartial: isPartial && total > 0,
    narrowing,
  }
}

function totalOf(counts: Hits['counts']) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** The tsquery that all words make, or any of them. */
function queryOf({ tsquery, words }: Understanding, isAny: boolean): string {
  return isAny ? words.map(({ query }) => `(${query})`).join(' | ') : (tsquery ?? '')
}

// Countries that the base says nothing about are no results.
const DOCUMENTS = sql`
  SELECT 'countries' AS type, c.code::text AS id, c.search, 0.06 AS base,
    (SELECT count(*) FROM country_involvements i WHERE i.country = c.code) AS events
    FROM countries c WHERE EXISTS (SELECT FROM country_involvements i WHERE i.country = c.code)
      OR EXISTS (SELECT FROM actors a WHERE a.country = c.code) OR EXISTS (SELECT FROM memberships m WHERE m.country = c.code)
  UNION ALL SELECT 'actors', a.id, a.search, 0.05,
    (SELECT count(DISTINCT p.event_id) FROM participations p WHERE p.actor_id = a.id) FROM actors a
  UNION ALL SELECT 'initiatives', i.id, i.search, 0.05,
    (SELECT count(*) FROM event_initiatives e WHERE e.initiative_id = i.id) FROM initiatives i
  UNION ALL SELECT 'themes', t.id, t.search, 0.04,
    (SELECT count(*) FROM event_themes e WHERE e.theme_id = t.id) FROM themes t
  UNION ALL SELECT 'places', p.id, p.search, 0.03,
    (SELECT count(*) FROM events e WHERE e.place_id = p.id) FROM places p
  UNION ALL SELECT 'events', e.id, e.search, 0.02, 0 FROM events e
  UNION ALL SELECT 'articles', a.id, a.search, -0.25, 0 FROM articles a`

/**
 * A record called exactly what was typed comes first, then one whose name begins so, then by how much of the words its
 * name has and they of it, whether its name, kind and country alone answer (« armée malienne »), and by the rank of the
 * match anywhere in it. Well-known names come before little-known ones.
 */
async function findHits(
  understanding: Understanding,
  filters: Pick<SearchFilters, 'in' | 'page' | 'size'>,
  isAny: boolean,
) {
  const { words, exclusion, names } = understanding
  const query = queryOf(understanding, isAny)
  // Without a record that has all words, those with all but one or two of them answer.
  const most = Math.ceil((words.length + 1) / 2)
  const unwanted = isAny && exclusion ? sql`AND search @@ ${exclusion}::tsquery` : sql``
  const [row] = await reader().$queryRaw<{ hits: unknown }[]>`
    WITH matching AS (
      SELECT d.*, (SELECT count(*) FROM unnest(${words.map((word) => word.query)}::text[]) w(query) WHERE d.search @@ w.query::tsquery) AS words
      FROM (${DOCUMENTS}) d WHERE d.search @@ ${query}::tsquery ${unwanted}
    ), found AS (
      SELECT * FROM matching WHERE NOT ${isAny} OR words >= (SELECT least(max(words), greatest(max(words) - 1, ${most})) FROM matching)
    ), named AS (
      SELECT n.record_type AS type, n.record_id AS id, max(CASE
        WHEN replace(n.name, ' ', '') = ANY (SELECT compact(x) FROM unnest(${names}::text[]) x) THEN 5
        WHEN n.record_type NOT IN ('events', 'articles') AND EXISTS (SELECT FROM unnest(${names}::text[]) x WHERE starts_with(n.name, plain(x) || ' '))
          THEN 2 + (SELECT max(length(plain(x))) FROM unnest(${names}::text[]) x) / length(n.name)::float
        ELSE h.words ^ 2 / ${words.length + 0.01}::float ^ 2 * (1 + least(1, h.words / (1 + length(n.name) - length(replace(n.name, ' ', '')))::float)) END) AS score
      FROM found f JOIN search_names n ON n.record_type = f.type AND n.record_id = f.id
      CROSS JOIN LATERAL (SELECT count(*) AS words FROM unnest(${words.map((word) => word.query)}::text[]) w(query) WHERE n.words @@ w.query::tsquery) h
      GROUP BY 1, 2
    ), called AS (
      SELECT f.*, CASE WHEN f.type = 'countries' AND EXISTS (SELECT FROM unnest(${names}::text[]) x WHERE compact(x) <> ''
          AND f.search @@ format('''#%s''', compact(x))::tsquery) THEN 5 ELSE coalesce(n.score, 0) END AS name, CASE WHEN f.type NOT IN ('events', 'articles') AND ts_filter(f.search, '{a,b}') @@ ${query}::tsquery
        THEN 1 ELSE 0 END AS identity FROM found f LEFT JOIN named n USING (type, id)
    ), scored AS (
      SELECT f.type, f.id, f.name + f.identity + ts_rank_cd('{0.1, 0.25, 0.5, 1}', f.search, ${query}::tsquery, 33)
        + CASE WHEN ${isAny} THEN 2 * f.words ELSE 0 END / ${words.length + 0.01}::float
        + f.base + 0.12 * ln(1 + f.events) * least(1, f.name + f.identity) AS score
      FROM called f
    )
    SELECT jsonb_build_object(
      'counts', (SELECT coalesce(jsonb_object_agg(type, count), '{}') FROM (SELECT type, count(*) FROM scored GROUP BY type) c),
      'page', (SELECT coalesce(jsonb_agg(jsonb_build_object('type', type, 'id', id) ORDER BY score DESC, id), '[]')
        FROM (SELECT * FROM scored WHERE ${filters.in ?? null}::text IS NULL OR type = ${filters.in ?? null}
          ORDER BY score DESC, id LIMIT ${filters.size} OFFSET ${(filters.page - 1) * filters.size}) p)) AS hits`
  return Hits.parse(row?.hits)
}

/** How many records the search would find without each of its words. One statement. */
async function countWithoutEach({ words, exclusion, excluded }: Understanding): Promise<NarrowingWord[]> {
  const without = words.map(({ shown }) => {
    const others = words.filter((word) => word.shown !== shown)
    return {
      shown,
      rest: [...others.map((word) => word.typed), ...excluded].join(' '),
      query: joinQueries([...others.map(({ query }) => query), ...(exclusion ? [exclusion] : [])]),
    }
  })
  const rows = await reader().$queryRaw<{ count: number }[]>`
    SELECT (SELECT count(*)::int FROM (${DOCUMENTS}) d WHERE d.search @@ w.query::tsquery) AS count
    FROM unnest(${without.map(({ query }) => query)}::text[]) WITH ORDINALITY AS w(query, ord) ORDER BY w.ord`
  return without.map(({ shown, rest }, place) => ({ shown, rest, count: rows[place]?.count ?? 0 }))
}
