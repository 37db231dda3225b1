import 'server-only'
import { Prisma } from '@/lib/db/generated/client'

/** The columns that make an event of `events e` one record of the codebook, in its field names. */
export const RECORD_COLUMNS = Prisma.sql`e.id, e.title, e.summary, e.kind, e.date,
  (SELECT jsonb_strip_nulls(jsonb_build_object('name', p.name ->> 'fr', 'country', p.country,
      'lat', p.latitude, 'lon', p.longitude, 'venue', e.venue))
    FROM places p WHERE p.id = e.place_id) AS place,
  e.format,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('code', c.country, 'role', c.role) ORDER BY c.position), '[]')
    FROM country_involvements c WHERE c.event_id = e.id) AS countries,
  (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('actor', p.actor_id, 'role', p.role,
      'as', p.capacity)) ORDER BY p.position), '[]')
    FROM participations p WHERE p.event_id = e.id) AS participants,
  CASE WHEN e.attendance_count IS NOT NULL
    THEN jsonb_build_object('count', e.attendance_count, 'qualifier', e.attendance_qualifier) END AS attendance,
  (SELECT coalesce(jsonb_agg(t.theme_id ORDER BY t.position), '[]')
    FROM event_themes t WHERE t.event_id = e.id) AS themes,
  (SELECT coalesce(jsonb_agg(i.initiative_id ORDER BY i.position), '[]')
    FROM event_initiatives i WHERE i.event_id = e.id) AS initiatives,
  e.outcomes,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('article', a.article_id, 'supports', a.supports) ORDER BY a.place), '[]')
    FROM (SELECT f.article_id, jsonb_agg(f.field ORDER BY f.place) AS supports, min(f.place) AS place
      FROM (SELECT s.article_id, s.field, min(s.position) AS place FROM citations s
        WHERE s.event_id = e.id GROUP BY s.article_id, s.field) f
      GROUP BY f.article_id) a) AS sources`
