import 'server-only'
import { cache } from 'react'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { Theme, ThemeCount } from './theme'

const { sql } = Prisma

// SKOS broaderTransitive, each theme counted among its own ancestors; UNION ends on a circle.
const ABOVE = sql`above(id, ancestor) AS (
  SELECT id, id FROM themes UNION SELECT b.id, t.broader_id FROM above b JOIN themes t ON t.id = b.ancestor
  WHERE t.broader_id IS NOT NULL)`

const EVENTS = sql`(SELECT count(DISTINCT x.event_id)::int FROM event_themes x JOIN above b ON b.id = x.theme_id
  WHERE b.ancestor = t.id)`

/** All themes in the order of the codebook, each with its events, those of narrower themes included. One statement. */
export async function listThemes(): Promise<ThemeCount[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    WITH RECURSIVE ${ABOVE}
    SELECT t.id, t.label, t.broader_id AS broader, ${EVENTS} AS events FROM themes t ORDER BY t.position, t.id`
  return rows.map((row) => ThemeCount.parse(row))
}

const MOST_RELATED = 8

/** The theme of an id with its place in the tree; null when there is none. One statement. */
export const getTheme = cache(async (id: string): Promise<Theme | null> => {
  const [row] = await reader().$queryRaw<unknown[]>`
    WITH RECURSIVE ${ABOVE},
      depth AS (SELECT id, count(*) AS depth FROM above GROUP BY id),
      own AS (SELECT DISTINCT x.event_id FROM event_themes x JOIN above b ON b.id = x.theme_id WHERE b.ancestor = ${id}),
      family AS (SELECT id FROM above WHERE ancestor = ${id} UNION SELECT ancestor FROM above WHERE id = ${id}),
      near AS (SELECT x.theme_id AS id, count(*) AS shared FROM event_themes x JOIN own USING (event_id)
        WHERE x.theme_id NOT IN (SELECT id FROM family)
        GROUP BY x.theme_id ORDER BY shared DESC, x.theme_id LIMIT ${MOST_RELATED})
    SELECT t.id, t.label, t.alt_label AS "altLabel", (SELECT count(*)::int FROM own) AS events,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'label', u.label) ORDER BY d.depth), '[]')
        FROM above b JOIN themes u ON u.id = b.ancestor JOIN depth d ON d.id = u.id
        WHERE b.id = t.id AND u.id <> t.id) AS broader,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'label', n.label, 'broader', t.id, 'events', n.events)
          ORDER BY n.position), '[]')
        FROM (SELECT t.id, t.label, t.position, ${EVENTS} AS events FROM themes t WHERE t.broader_id = ${id}) n) AS narrower,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'label', u.label) ORDER BY n.shared DESC, n.id), '[]')
        FROM near n JOIN themes u ON u.id = n.id) AS related
    FROM themes t WHERE t.id = ${id}`
  return row === undefined ? null : Theme.parse(row)
})
