import { reader } from '@/lib/db/reader'
import { exportRecord } from '@/lib/exchange/export-record'
import type { RecordKey } from '@/lib/records/types'

/** The bytes of a published record's export; 'null' when none is published. */
export async function bytesOf(key: RecordKey): Promise<string> {
  return JSON.stringify(await exportRecord(key))
}

/**
 * All that readers can see of the records, a line each, but for what counts versions and says when: two states of the
 * database that give the same lines cannot be told apart by reading.
 */
export async function publicState(): Promise<string[]> {
  const rows = await reader().$queryRaw<{ line: string }[]>`
    WITH proof AS (
      SELECT participation_id, membership_id, event_id, initiative_id, actor_id, position,
        to_jsonb(c) - '{id,participation_id,membership_id}'::text[] AS said FROM citations c
    )
    SELECT kind || ' ' || said::text AS line FROM (
      SELECT 'event' AS kind, to_jsonb(e) - '{version,updated_at,search}'::text[] AS said FROM events e
      UNION ALL SELECT 'actor', to_jsonb(a) - '{version,updated_at,search}'::text[] FROM actors a
      UNION ALL SELECT 'initiative', to_jsonb(i) - '{version,updated_at,search}'::text[] FROM initiatives i
      UNION ALL SELECT 'article', to_jsonb(a) - '{version,updated_at,search}'::text[] FROM articles a
      UNION ALL SELECT 'place', to_jsonb(p) - 'search' FROM places p
      UNION ALL SELECT 'theme', to_jsonb(t) - 'search' || jsonb_build_object('alt_label', '{"fr": [], "en": [], "ar": []}' || t.alt_label) FROM themes t
      UNION ALL SELECT 'participation', to_jsonb(p) - 'id' || jsonb_build_object('proof',
        (SELECT jsonb_agg(said ORDER BY position) FROM proof WHERE participation_id = p.id)) FROM participations p
      UNION ALL SELECT 'membership', to_jsonb(m) - 'id' || jsonb_build_object('proof',
        (SELECT jsonb_agg(said ORDER BY position) FROM proof WHERE membership_id = m.id)) FROM memberships m
      UNION ALL SELECT 'citation', said FROM proof WHERE participation_id IS NULL AND membership_id IS NULL
      UNION ALL SELECT 'country', to_jsonb(c) FROM country_involvements c
      UNION ALL SELECT 'event theme', to_jsonb(t) FROM event_themes t
      UNION ALL SELECT 'event initiative', to_jsonb(i) FROM event_initiatives i
      UNION ALL SELECT 'lead', to_jsonb(l) FROM initiative_leads l
      UNION ALL SELECT 'initiative theme', to_jsonb(t) FROM initiative_themes t
      UNION ALL SELECT 'redirect', to_jsonb(r) FROM redirects r
      UNION ALL SELECT 'name', to_jsonb(n) FROM search_names n
      UNION ALL SELECT 'word', to_jsonb(w) FROM search_words w
      -- Words without their places: names that come together are joined in any order.
      UNION ALL SELECT 'words', jsonb_build_object(f.id, md5(strip(f.search)::text)) FROM (
        SELECT id, search FROM events UNION ALL SELECT id, search FROM actors UNION ALL SELECT id, search FROM initiatives
        UNION ALL SELECT id, search FROM articles UNION ALL SELECT id, search FROM places UNION ALL SELECT id, search FROM themes) f
    ) all_rows ORDER BY 1`
  return rows.map(({ line }) => line)
}

/** The lines that only one of two states has, each marked with which: none when they are the same. */
export function differences(before: string[], after: string[]): string[] {
  const [old, young] = [new Set(before), new Set(after)]
  const short = (line: string) => (line.length > 400 ? `${line.slice(0, 400)} …` : line)
  return [
    ...before.filter((line) => !young.has(line)).map((line) => `- ${short(line)}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${short(line)}`),
  ]
}
