import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { ParticipationRole } from '@/lib/vocabulary/lists'
import { ActorProfile } from './actor'
import { NAMED_ACTOR } from './queries'

const CO_PARTICIPANTS = 8

/** The published actor of an id with all that its page tells besides its events; null when there is none. */
export const getActor = cache(async (id: string): Promise<ActorProfile | null> => {
  const [row] = await reader().$queryRaw<unknown[]>`
    WITH own AS MATERIALIZED (SELECT DISTINCT event_id FROM participations WHERE actor_id = ${id}),
      shared AS (SELECT p.actor_id, array_agg(DISTINCT p.event_id) AS events
        FROM own JOIN participations p ON p.event_id = own.event_id WHERE p.actor_id <> ${id}
        GROUP BY p.actor_id ORDER BY count(DISTINCT p.event_id) DESC, p.actor_id LIMIT ${CO_PARTICIPANTS})
    SELECT me.id, me.kind, me.name, me.acronym, me.aliases, me.summary, me.country, me.wikidata,
      (SELECT count(*)::int FROM own) AS events,
      (SELECT extract(year FROM min(earliest))::int FROM events) AS "firstYear",
      (SELECT ${NAMED_ACTOR} FROM actors a WHERE a.id = me.parent_id) AS parent,
      (SELECT coalesce(jsonb_agg(${NAMED_ACTOR} ORDER BY a.id), '[]') FROM actors a WHERE a.parent_id = me.id) AS children,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', i.id, 'name', i.name, 'active', i.active, 'leads', l.actor_id IS NOT NULL, 'membership', m.active,
          'dates', (SELECT coalesce(jsonb_agg(e.date), '[]') FROM own JOIN event_initiatives ei USING (event_id)
            JOIN events e ON e.id = own.event_id WHERE ei.initiative_id = i.id))
          ORDER BY coalesce(m.earliest, i.earliest) NULLS FIRST, i.id), '[]')
        FROM initiatives i LEFT JOIN initiative_leads l ON l.initiative_id = i.id AND l.actor_id = me.id
          LEFT JOIN memberships m ON m.initiative_id = i.id AND m.actor_id = me.id
        WHERE l.actor_id IS NOT NULL OR m.actor_id IS NOT NULL) AS initiatives,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('actor', ${NAMED_ACTOR},
          'events', (SELECT jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title, 'date', e.date)
              ORDER BY e.earliest DESC NULLS LAST, e.id) FROM events e WHERE e.id = ANY (s.events)))
          ORDER BY cardinality(s.events) DESC, a.id), '[]')
        FROM shared s JOIN actors a ON a.id = s.actor_id) AS "with"
    FROM actors me WHERE me.id = ${id}`
  return row === undefined ? null : ActorProfile.parse(row)
})

const HeldRoles = z.object({ event: z.string(), roles: z.array(ParticipationRole) })

/** The roles that an actor holds at each of some events, by the event's id. */
export async function rolesAt(
  actorId: string,
  eventIds: string[],
): Promise<Map<string, ParticipationRole[]>> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT event_id AS event, array_agg(role ORDER BY position) AS roles FROM participations
    WHERE actor_id = ${actorId} AND event_id = ANY (${eventIds}) GROUP BY event_id`
  return new Map(rows.map((row) => HeldRoles.parse(row)).map(({ event, roles }) => [event, roles]))
}
