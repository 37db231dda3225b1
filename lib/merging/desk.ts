import 'server-only'
import type { Reviewer } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { getRecord, titlesOf } from '@/lib/records/desk'
import { referencesOf } from '@/lib/records/references'
import type { RecordKey } from '@/lib/records/types'
import { asOne, fieldsToChoose } from './contents'
import { type Comparison, Distinct, ListedMerge, Uniting } from './listed'
import type { Pair } from './schema'
import { findEdited } from './standing'

/** Both records as they would be compared, null when one of them is not there. */
export async function getComparison(reviewer: Reviewer, pair: Pair): Promise<Comparison | null> {
  const { type, keptId, mergedId } = pair
  const [kept, merged] = await Promise.all([
    getRecord(reviewer, { type, id: keptId }),
    getRecord(reviewer, { type, id: mergedId }),
  ])
  if (!kept || !merged) return null
  const drafts = [asOne(kept.draft, pair), asOne(merged.draft, pair)] as const
  const named = [...referencesOf(kept.draft), ...referencesOf(merged.draft)]
  const [uniting, names, distinct] = await Promise.all([
    countUniting({ type, id: mergedId }),
    titlesOf(reviewer, named),
    desk().distinctPair.count({
      where: { recordType: type, firstId: { in: [keptId, mergedId] }, secondId: { in: [keptId, mergedId] } },
    }),
  ])
  const [own, other] = drafts
  return {
    kept: { ...kept, draft: own },
    merged: { ...merged, draft: other },
    fields: fieldsToChoose(own, other),
    uniting,
    names,
    isDistinct: distinct > 0,
  }
}

async function countUniting({ type, id }: RecordKey): Promise<Comparison['uniting']> {
  const [row] = await desk().$queryRaw<unknown[]>`
    SELECT CASE WHEN ${type} = 'actor' THEN (SELECT count(*) FROM participations WHERE actor_id = ${id}) ELSE 0 END::int AS participations,
      CASE WHEN ${type} = 'actor' THEN (SELECT count(*) FROM initiative_leads WHERE actor_id = ${id}) ELSE 0 END::int AS leads,
      CASE WHEN ${type} = 'actor' THEN (SELECT count(*) FROM memberships WHERE actor_id = ${id}) ELSE 0 END::int AS memberships,
      CASE ${type} WHEN 'place' THEN (SELECT count(*) FROM events WHERE place_id = ${id})
        WHEN 'initiative' THEN (SELECT count(*) FROM event_initiatives WHERE initiative_id = ${id})
        WHEN 'theme' THEN (SELECT count(*) FROM event_themes WHERE theme_id = ${id}) ELSE 0 END::int AS events,
      CASE WHEN ${type} = 'theme' THEN (SELECT count(*) FROM initiative_themes WHERE theme_id = ${id}) ELSE 0 END::int AS initiatives,
      CASE ${type} WHEN 'actor' THEN (SELECT count(*) FROM actors WHERE parent_id = ${id} AND status = 'published')
        WHEN 'initiative' THEN (SELECT count(*) FROM initiatives WHERE parent_id = ${id} AND status = 'published')
        WHEN 'theme' THEN (SELECT count(*) FROM themes WHERE broader_id = ${id}) ELSE 0 END::int AS parts,
      CASE ${type} WHEN 'article' THEN (SELECT count(*) FROM citations WHERE article_id = ${id})
        WHEN 'event' THEN (SELECT count(*) FROM citations c LEFT JOIN participations p ON p.id = c.participation_id
          WHERE coalesce(c.event_id, p.event_id) = ${id})
        WHEN 'initiative' THEN (SELECT count(*) FROM citations c LEFT JOIN memberships m ON m.id = c.membership_id
          WHERE coalesce(c.initiative_id, m.initiative_id) = ${id})
        WHEN 'actor' THEN (SELECT count(*) FROM citations WHERE actor_id = ${id}) ELSE 0 END::int AS citations`
  return Uniting.parse(row)
}

export const MERGES_SIZE = 25

/** A page of the merges, newest first, and how many there are. */
export async function listMerges(
  _reviewer: Reviewer,
  page: number,
): Promise<{ merges: ListedMerge[]; total: number }> {
  const [rows, total] = await Promise.all([
    desk().$queryRaw<unknown[]>`
      SELECT m.id::text AS id, m.record_type AS type, m.kept_id AS "keptId", k.title AS "keptTitle",
        m.merged_id AS "mergedId", g.title AS "mergedTitle", m.reason, a.name AS author, m.created_at AS "createdAt",
        m.undone_at AS "undoneAt", u.name AS "undoneBy",
        (SELECT l.id::text FROM merges l WHERE l.record_type = m.record_type AND l.undone_at IS NULL AND l.id <> m.id
          AND l.created_at >= m.created_at AND m.kept_id IN (l.kept_id, l.merged_id)
          ORDER BY l.created_at DESC LIMIT 1) AS "laterId",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'author', w.name, 'reason', v.reason,
            'createdAt', v.created_at) ORDER BY v.number), '[]')
          FROM revisions v LEFT JOIN accounts w ON w.id = v.author_id
          WHERE v.record_type = m.record_type AND v.record_id = m.kept_id AND v.number > m.kept_version) AS edits
      FROM merges m JOIN records k ON k.type = m.record_type AND k.id = m.kept_id
        JOIN records g ON g.type = m.record_type AND g.id = m.merged_id
        LEFT JOIN accounts a ON a.id = m.author_id LEFT JOIN accounts u ON u.id = m.undone_by_id
      ORDER BY m.created_at DESC, m.id LIMIT ${MERGES_SIZE} OFFSET ${(page - 1) * MERGES_SIZE}`,
    desk().merge.count(),
  ])
  const listed = rows.map((row) => ListedMerge.parse(row))
  const edited = await findEdited(
    desk(),
    listed.map(({ id }) => id),
  )
  return { merges: listed.map((merge) => ({ ...merge, isEdited: edited.has(merge.id) })), total }
}

const MOST_DISTINCT = 100

/** The pairs that were judged not the same, newest first; the hundred newest. */
export async function listDistinct(_reviewer: Reviewer): Promise<Distinct[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT d.record_type AS type, d.first_id AS a, x.title AS "aTitle", d.second_id AS b, y.title AS "bTitle",
      n.name AS author, d.created_at AS "createdAt"
    FROM distinct_pairs d JOIN records x ON x.type = d.record_type AND x.id = d.first_id
      JOIN records y ON y.type = d.record_type AND y.id = d.second_id LEFT JOIN accounts n ON n.id = d.author_id
    ORDER BY d.created_at DESC, d.first_id, d.second_id LIMIT ${MOST_DISTINCT}`
  return rows.map((row) => Distinct.parse(row))
}
