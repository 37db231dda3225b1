import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'

const counted = z.array(z.object({ value: z.string(), count: z.number() }))

const Coverage = z.object({
  /** How many events rest on one, two, three … articles. */
  sources: z.array(z.object({ articles: z.number(), count: z.number() })),
  /** How many events are dated to the day, the month …, the most frequent first. */
  precisions: counted,
  /** Events whose date is approximate or uncertain. */
  marked: z.number(),
  withoutPlace: z.number(),
  publishers: z.number(),
  /** Articles without a date of publication. */
  undated: z.number(),
  /** Articles whose title is the base's own, in square brackets. */
  supplied: z.number(),
  /** Facts for which the base has the words of an article. */
  extracts: z.number(),
  /** Actors with a Wikidata identifier. */
  wikidata: z.number(),
})
export type Coverage = z.infer<typeof Coverage>

/** What the published records cover, and what they lack. One statement. */
export async function countCoverage(): Promise<Coverage> {
  const [row] = await reader().$queryRaw<unknown[]>`
    WITH cited AS (SELECT e.id, (SELECT count(DISTINCT c.article_id)::int FROM citations c
        WHERE c.event_id = e.id) AS articles FROM events e),
      sources AS (SELECT articles, count(*)::int AS count FROM cited GROUP BY articles),
      precisions AS (SELECT precision AS value, count(*)::int AS count FROM events GROUP BY precision)
    SELECT (SELECT coalesce(jsonb_agg(s ORDER BY s.articles), '[]') FROM sources s) AS sources,
      (SELECT coalesce(jsonb_agg(p ORDER BY p.count DESC, p.value), '[]') FROM precisions p) AS precisions,
      (SELECT count(*)::int FROM events WHERE approximate OR uncertain) AS marked,
      (SELECT count(*)::int FROM events WHERE place_id IS NULL) AS "withoutPlace",
      (SELECT count(DISTINCT publisher)::int FROM articles) AS publishers,
      (SELECT count(*)::int FROM articles WHERE published IS NULL) AS undated,
      (SELECT count(*)::int FROM articles WHERE title LIKE '[%]') AS supplied,
      (SELECT count(DISTINCT (event_id, participation_id, membership_id, initiative_id, actor_id, field))::int
        FROM citations WHERE exact IS NOT NULL) AS extracts,
      (SELECT count(*)::int FROM actors WHERE wikidata IS NOT NULL) AS wikidata`
  return Coverage.parse(row)
}

const RecordKinds = z.object({ actors: counted, initiatives: counted })

/** How many actors and initiatives there are of each kind. One statement. */
export async function countRecordKinds(): Promise<z.infer<typeof RecordKinds>> {
  const [row] = await reader().$queryRaw<unknown[]>`
    WITH a AS (SELECT kind AS value, count(*)::int AS count FROM actors GROUP BY kind),
      i AS (SELECT kind AS value, count(*)::int AS count FROM initiatives GROUP BY kind)
    SELECT (SELECT coalesce(jsonb_agg(a), '[]') FROM a) AS actors,
      (SELECT coalesce(jsonb_agg(i), '[]') FROM i) AS initiatives`
  return RecordKinds.parse(row)
}
