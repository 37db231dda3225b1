import 'server-only'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { type ListedRecord, selectRecords, visibleTo } from '@/lib/records/desk'

const { sql } = Prisma

// An article reports one event or two; a list that is longer than a page would be an error.
const MOST_CITING = 100

/** Other articles read at the same address, whatever its scheme, `www` and last slash; drafts included. */
export async function listAtUrl(
  account: Contributor,
  url: string,
  id: string | null,
): Promise<{ id: string; title: string }[]> {
  if (url.trim() === '') return []
  return desk().$queryRaw<{ id: string; title: string }[]>`
    WITH bare AS (SELECT regexp_replace(lower(${url}), '^https?://(www[.])?|/+$', '', 'g') AS url)
    SELECT r.id, v.snapshot->>'title' AS title
    FROM records r JOIN revisions v ON v.record_type = r.type AND v.record_id = r.id AND v.number = r.version, bare
    WHERE r.type = 'article' AND r.status <> 'archived' AND r.id <> ${id ?? ''} AND ${visibleTo(account)}
      AND regexp_replace(lower(v.snapshot->>'url'), '^https?://(www[.])?|/+$', '', 'g') = bare.url
    ORDER BY r.id LIMIT 5`
}

/** The events whose newest version cites an article, or one that was merged into it, drafts included; by title. */
export async function listCiting(account: Contributor, id: string): Promise<ListedRecord[]> {
  const merged = await desk().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE path(id) AS (SELECT ${id} UNION
      SELECT m.from_id FROM path p JOIN redirects m ON m.record_type = 'article' AND m.to_id = p.id)
    SELECT id FROM path`
  const cited = Prisma.join(
    ['$.citations', '$.participants.citations'].map(
      (path) => sql`EXISTS (SELECT FROM jsonb_path_query(v.snapshot, ${`${path}.article`}::jsonpath) a
        WHERE a #>> '{}' = ANY (${merged.map((one) => one.id)}))`,
    ),
    ' OR ',
  )
  // The subquery keeps older versions from being read.
  const where = sql`r.type = 'event' AND r.status <> 'archived' AND ${visibleTo(account)} AND (SELECT ${cited}
    FROM revisions v WHERE v.record_type = r.type AND v.record_id = r.id AND v.number = r.version)`
  return selectRecords(where, sql`plain(coalesce(r.title->>'fr', r.title->>'en', r.id)), r.id`, MOST_CITING)
}
