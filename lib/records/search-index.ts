import type { Prisma } from '@/lib/db/generated/client'
import type { RecordKey, RecordType } from './types'

interface Affected {
  events: string[]
  actors: string[]
  initiatives: string[]
  articles: string[]
}

/** Makes the search find some records by what they say now, and the records that are found by their names. */
export async function refreshSearch(db: Prisma.TransactionClient, changed: RecordKey[]): Promise<void> {
  const ids = (type: RecordType) => changed.filter((one) => one.type === type).map(({ id }) => id)
  const [places, themes, actors] = [ids('place'), ids('theme'), ids('actor')]
  const [initiatives, articles, events] = [ids('initiative'), ids('article'), ids('event')]
  const [found] = await db.$queryRaw<Affected[]>`
    WITH e AS (
      SELECT unnest(${events}::text[]) AS id
      UNION SELECT id FROM events WHERE place_id = ANY (${places})
      UNION SELECT event_id FROM participations WHERE actor_id = ANY (${actors})
      UNION SELECT event_id FROM event_initiatives WHERE initiative_id = ANY (${initiatives})
      UNION SELECT t.event_id FROM event_themes t LEFT JOIN themes n ON n.id = t.theme_id
        WHERE t.theme_id = ANY (${themes}) OR n.broader_id = ANY (${themes})
    ), i AS (
      SELECT unnest(${initiatives}::text[]) AS id
      UNION SELECT initiative_id FROM initiative_leads WHERE actor_id = ANY (${actors})
      UNION SELECT initiative_id FROM initiative_themes WHERE theme_id = ANY (${themes})
    ), a AS (
      SELECT unnest(${articles}::text[]) AS id
      UNION SELECT article_id FROM citations WHERE event_id = ANY (${events}) OR initiative_id = ANY (${initiatives})
        OR actor_id = ANY (${actors})
      -- And by those that they cited once: an article is found by what it supports now.
      UNION SELECT coalesce(moved_to('article', c.article), c.article) FROM revisions r
        JOIN publications p USING (record_type, record_id, number),
        LATERAL (SELECT s #>> '{}' FROM jsonb_path_query(r.snapshot, '$.**.article') s) c(article)
        WHERE (r.record_type = 'event' AND r.record_id = ANY (${events}))
          OR (r.record_type = 'initiative' AND r.record_id = ANY (${initiatives}))
          OR (r.record_type = 'actor' AND r.record_id = ANY (${actors}))
    )
    SELECT ARRAY(SELECT id FROM e) AS events, ${actors}::text[] AS actors, ARRAY(SELECT id FROM i) AS initiatives,
      ARRAY(SELECT id FROM a) AS articles`
  if (!found) return
  await db.$executeRaw`
    SELECT refresh_search(${found.events}, ${found.actors}, ${found.initiatives}, ${found.articles})`
}
