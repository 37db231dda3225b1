import type { Prisma } from '@/lib/db/generated/client'
import { AnyContent, AnyDraft } from '@/lib/records/content'
import type { Projected } from '@/lib/records/projection'
import { findMoved, renameMoved } from '@/lib/records/redirects'
import { referencesOf } from '@/lib/records/references'
import { RecordKey } from '@/lib/records/types'

type Db = Pick<Prisma.TransactionClient, '$queryRaw'>

/** The published records that name some record of a type in what readers see, themselves left out. */
export async function findReferrers(db: Db, { type, id }: RecordKey): Promise<RecordKey[]> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH c AS (
      SELECT c.event_id, c.initiative_id, c.actor_id, p.event_id AS via_participation, m.initiative_id AS via_membership
      FROM citations c LEFT JOIN participations p ON p.id = c.participation_id
        LEFT JOIN memberships m ON m.id = c.membership_id
      WHERE ${type} = 'article' AND c.article_id = ${id}
    ), found(type, id) AS (
      SELECT 'event', event_id FROM participations WHERE ${type} = 'actor' AND actor_id = ${id}
      UNION SELECT 'event', event_id FROM event_initiatives WHERE ${type} = 'initiative' AND initiative_id = ${id}
      UNION SELECT 'event', event_id FROM event_themes WHERE ${type} = 'theme' AND theme_id = ${id}
      UNION SELECT 'event', id FROM events WHERE ${type} = 'place' AND place_id = ${id}
      UNION SELECT 'event', coalesce(event_id, via_participation) FROM c
      UNION SELECT 'initiative', initiative_id FROM initiative_leads WHERE ${type} = 'actor' AND actor_id = ${id}
      UNION SELECT 'initiative', initiative_id FROM memberships WHERE ${type} = 'actor' AND actor_id = ${id}
      UNION SELECT 'initiative', initiative_id FROM initiative_themes WHERE ${type} = 'theme' AND theme_id = ${id}
      UNION SELECT 'initiative', id FROM initiatives WHERE ${type} = 'initiative' AND parent_id = ${id}
      UNION SELECT 'initiative', coalesce(initiative_id, via_membership) FROM c
      UNION SELECT 'actor', id FROM actors WHERE ${type} = 'actor' AND parent_id = ${id}
      UNION SELECT 'actor', actor_id FROM c
      UNION SELECT 'theme', id FROM themes WHERE ${type} = 'theme' AND broader_id = ${id}
    )
    SELECT type, id FROM found JOIN records r USING (type, id)
    WHERE r.published_version IS NOT NULL AND NOT (type = ${type} AND id = ${id}) ORDER BY type, id`
  return rows.map((row) => RecordKey.parse(row))
}

interface Snapshot {
  type: string
  id: string
  version: number
  content: unknown
}

/** The versions of some records that readers see, referring to records by today's ids; others are left out. */
export async function readPublished(db: Db, keys: RecordKey[]): Promise<Projected[]> {
  const rows = await db.$queryRaw<Snapshot[]>`
    SELECT r.type, r.id, r.published_version AS version, v.snapshot AS content
    FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS k(type text, id text) JOIN records r USING (type, id)
      JOIN revisions v ON v.record_type = r.type AND v.record_id = r.id AND v.number = r.published_version
    ORDER BY r.type, r.id`
  const drafts = rows.map((row) => AnyDraft.parse(row))
  const moved = await findMoved(db, drafts.flatMap(referencesOf))
  return rows.flatMap(({ id, version }, place) => {
    const draft = drafts[place]
    return draft ? [{ ...AnyContent.parse(renameMoved(draft, moved)), id, version }] : []
  })
}
