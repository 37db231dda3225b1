import 'server-only'
import { z } from 'zod'
import { ActorRecord } from '@/lib/actors/schema'
import { ArticleRecord } from '@/lib/articles/schema'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { RECORD_COLUMNS } from '@/lib/events/record-columns'
import { EventAnswer } from '@/lib/events/schema'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { InitiativeRecord } from '@/lib/initiatives/schema'
import { PlaceRecord } from '@/lib/places/schema'
import type { RecordKey, RecordType } from '@/lib/records/types'

const { sql } = Prisma

const labels = z.array(z.string()).default([])

const ThemeRecord = z.strictObject({
  id: z.string(),
  label: LocalizedText,
  altLabel: z.strictObject({ fr: labels, en: labels, ar: labels }),
  broader: z.string().nullable(),
})

/** What a published record is in the codebook's format; the answer of each passes through the schema of its file. */
const RECORD = {
  event: EventAnswer,
  actor: ActorRecord,
  initiative: InitiativeRecord,
  article: ArticleRecord,
  place: PlaceRecord,
  theme: ThemeRecord,
} as const satisfies Record<RecordType, z.ZodType>

export type ExportedRecord = z.infer<(typeof RECORD)[RecordType]>

/**
 * A published record in the codebook's format, null when none is published under that id. The same record always gives
 * the same JSON: fields in the order of the schema, lists in the order of the record.
 */
export async function exportRecord({ type, id }: RecordKey): Promise<ExportedRecord | null> {
  const [row] = await reader().$queryRaw<unknown[]>`${selectFrom(type)} WHERE r.id = ${id}`
  return row === undefined ? null : RECORD[type].parse(row)
}

function selectFrom(type: RecordType): Prisma.Sql {
  switch (type) {
    case 'event':
      return sql`SELECT x.* FROM events r CROSS JOIN LATERAL (SELECT ${RECORD_COLUMNS} FROM events e WHERE e.id = r.id) x`
    case 'actor':
      return sql`SELECT r.id, r.name, r.acronym, r.aliases, r.kind, r.country, r.parent_id AS parent, r.summary, r.wikidata
        FROM actors r`
    case 'initiative':
      return sql`SELECT ${INITIATIVE_COLUMNS} FROM initiatives r`
    case 'article':
      return sql`SELECT r.id, r.title, r.publisher, r.url, r.published, r.language FROM articles r`
    case 'place':
      return sql`SELECT r.id, r.name, r.country, r.latitude AS lat, r.longitude AS lon, r.precision FROM places r`
    case 'theme':
      return sql`SELECT r.id, r.label, r.alt_label AS "altLabel", r.broader_id AS broader FROM themes r`
  }
}

const INITIATIVE_COLUMNS = sql`r.id, r.name, r.acronym, r.aliases, r.kind, r.summary, r.active,
  (SELECT coalesce(jsonb_agg(l.actor_id ORDER BY l.position), '[]')
    FROM initiative_leads l WHERE l.initiative_id = r.id) AS lead,
  (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('country', m.country, 'actor', m.actor_id,
      'active', m.active)) ORDER BY m.position), '[]')
    FROM memberships m WHERE m.initiative_id = r.id) AS members,
  (SELECT coalesce(jsonb_agg(t.theme_id ORDER BY t.position), '[]')
    FROM initiative_themes t WHERE t.initiative_id = r.id) AS themes,
  r.parent_id AS parent, r.website,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('article', a.article_id, 'supports', a.supports) ORDER BY a.place), '[]')
    FROM (SELECT f.article_id, jsonb_agg(f.field ORDER BY f.place) AS supports, min(f.place) AS place
      FROM (SELECT s.article_id, s.field, min(s.position) AS place
        FROM citations s LEFT JOIN memberships m ON m.id = s.membership_id
        WHERE coalesce(s.initiative_id, m.initiative_id) = r.id GROUP BY s.article_id, s.field) f
      GROUP BY f.article_id) a) AS sources`
