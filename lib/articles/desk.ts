import 'server-only'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { visibleTo } from '@/lib/records/desk'

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
