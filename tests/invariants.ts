import { writer } from '@/lib/db/writer'
import { missingHost } from '@/lib/events/content'
import { readPublished } from '@/lib/merging/referrers'
import type { AnyContent } from '@/lib/records/content'
import { project } from '@/lib/records/projection'
import { referencesOf } from '@/lib/records/references'
import { keyOf, RecordKey } from '@/lib/records/types'
import { differences, publicState } from './public-state'

/** What of the records' book-keeping does not hold, a line each: none in a sound database. */
export async function brokenRules(): Promise<string[]> {
  const rows = await writer().$queryRaw<{ line: string }[]>`
    WITH shown(type, id, version) AS (
      SELECT 'event', id, version FROM events WHERE status = 'published'
      UNION ALL SELECT 'actor', id, version FROM actors WHERE status = 'published'
      UNION ALL SELECT 'initiative', id, version FROM initiatives WHERE status = 'published'
      UNION ALL SELECT 'article', id, version FROM articles WHERE status = 'published'
      UNION ALL SELECT 'place', id, NULL FROM places UNION ALL SELECT 'theme', id, NULL FROM themes
    ), numbered AS (
      SELECT record_type AS type, record_id AS id, max(number) AS last, count(*) AS all FROM revisions GROUP BY 1, 2
    )
    SELECT 'version ' || coalesce(r.type || ' ' || r.id, n.type || ' ' || n.id) AS line
      FROM records r FULL JOIN numbered n USING (type, id)
      WHERE r.version IS DISTINCT FROM n.last OR r.version IS DISTINCT FROM n.all
    UNION ALL SELECT 'shown ' || coalesce(r.type || ' ' || r.id, s.type || ' ' || s.id)
      FROM (SELECT * FROM records WHERE published_version IS NOT NULL) r FULL JOIN shown s USING (type, id)
      WHERE r.id IS NULL OR s.id IS NULL OR s.version <> r.published_version
    UNION ALL SELECT 'archived ' || type || ' ' || id FROM records
      WHERE status = 'archived' AND (published_version IS NOT NULL OR submitted_at IS NOT NULL)
    UNION ALL SELECT 'never published ' || type || ' ' || id FROM records r WHERE published_version IS NOT NULL AND NOT EXISTS (
      SELECT FROM publications p WHERE p.record_type = r.type AND p.record_id = r.id AND p.number = r.published_version)
    UNION ALL SELECT 'not logged ' || record_type || ' ' || record_id FROM revisions v WHERE author_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM import_versions i WHERE i.record_type = v.record_type AND i.record_id = v.record_id AND i.number = v.number)
      AND NOT EXISTS (SELECT FROM audit_entries a WHERE a.record_type = v.record_type AND a.record_id = v.record_id AND a.account_id = v.author_id)
    UNION ALL SELECT 'not redirected ' || record_type || ' ' || merged_id FROM merges m
      WHERE (undone_at IS NULL) <> EXISTS (SELECT FROM redirects r WHERE r.record_type = m.record_type AND r.from_id = m.merged_id)
        AND NOT EXISTS (SELECT FROM merges o WHERE o.record_type = m.record_type AND o.merged_id = m.merged_id AND o.undone_at IS NULL AND m.undone_at IS NOT NULL)
    UNION ALL SELECT 'found ' || record_type || ' ' || record_id FROM search_names n WHERE record_type <> 'countries'
      AND NOT EXISTS (SELECT FROM shown s WHERE s.type || 's' = n.record_type AND s.id = n.record_id)`
  return [...rows.map(({ line }) => line), ...(await brokenContents())]
}

/** What readers see and should not, or the other way round. */
async function brokenContents(): Promise<string[]> {
  const broken: string[] = []
  const shown = await readPublished(writer(), await publishedKeys())
  const known = new Map(shown.map((one) => [keyOf(one), one]))
  for (const one of shown) {
    for (const key of referencesOf(one)) {
      if (!known.has(keyOf(key))) broken.push(`hidden ${keyOf(key)} in ${keyOf(one)}`)
    }
    if (one.type === 'event' && one.content.place) {
      const place = known.get(keyOf({ type: 'place', id: one.content.place.id }))
      const country = place?.type === 'place' ? place.content.country : null
      if (missingHost(one.content, country)) broken.push(`host ${keyOf(one)}`)
    }
    const over = new Set<string>()
    for (let key = aboveOf(one); key !== null && !over.has(key); ) {
      over.add(key)
      const above = known.get(key)
      key = above ? aboveOf(above) : null
    }
    if (over.has(keyOf(one))) broken.push(`circle ${keyOf(one)}`)
  }
  return broken
}

/** The key of the record that a record is a part of, or narrower than. */
function aboveOf({ type, content }: AnyContent): string | null {
  const id = 'parent' in content ? content.parent : 'broader' in content ? content.broader : null
  return id === null ? null : keyOf({ type, id })
}

/** How what readers see differs from the published revisions, written and indexed anew. */
export async function strayRows(): Promise<string[]> {
  const before = await publicState()
  await writer().$transaction(
    async (db) => {
      await project(db, await readPublished(db, await publishedKeys()))
      await db.$executeRaw`SELECT refresh_search()`
    },
    { timeout: 60_000 },
  )
  return differences(before, await publicState())
}

async function publishedKeys(): Promise<RecordKey[]> {
  const rows = await writer().record.findMany({
    where: { publishedVersion: { not: null } },
    select: { type: true, id: true },
  })
  return rows.map((row) => RecordKey.parse(row))
}
