import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { OLDEST, selectEvents } from '@/lib/events/queries'
import { EvidenceField } from '@/lib/evidence/schema'
import { BY_START, selectInitiatives } from '@/lib/initiatives/queries'
import type { Article } from './article'
import { NEWEST, SUBJECTS, selectArticles } from './queries'

const { sql } = Prisma

const supported = z.array(
  z.object({
    id: z.string(),
    fields: z
      .array(z.string())
      .transform((fields) => EvidenceField.options.filter((field) => fields.includes(field))),
  }),
)

const ArticleRow = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  siblings: z.number(),
  events: supported,
  initiatives: supported,
})

/** The published article of an id with the fields that it states of each record; null when there is none. */
export const getArticle = cache(async (id: string): Promise<Article | null> => {
  const [row] = await reader().$queryRaw<unknown[]>`
    SELECT a.id, a.title, a.publisher, a.url, a.archive_url AS "archiveUrl", a.published, a.language,
      (SELECT count(*)::int FROM articles b WHERE b.publisher = a.publisher) AS siblings,
      ${fieldsOf(sql`event_id`)} AS events, ${fieldsOf(sql`initiative_id`)} AS initiatives
    FROM articles a WHERE a.id = ${id}`
  return row === undefined ? null : ArticleRow.parse(row)
})

const OTHERS = 5

/** The records that an article supports, in order of time, and the newest others of its publisher. */
export async function listAround({ id, publisher, events, initiatives }: Article) {
  const [foundEvents, foundInitiatives, others] = await Promise.all([
    selectEvents(sql`e.id = ANY (${idsOf(events)})`, OLDEST, events.length),
    selectInitiatives(sql`i.id = ANY (${idsOf(initiatives)})`, BY_START, initiatives.length),
    selectArticles(sql`a.publisher = ${publisher} AND a.id <> ${id}`, NEWEST, OTHERS),
  ])
  return { events: foundEvents, initiatives: foundInitiatives, others }
}

function fieldsOf(subject: Prisma.Sql) {
  return sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'fields', r.fields)), '[]') FROM (
    SELECT s.${subject} AS id, jsonb_agg(DISTINCT s.field) AS fields FROM (${SUBJECTS}) s
    WHERE s.${subject} IS NOT NULL GROUP BY s.${subject}) r)`
}

function idsOf(records: { id: string }[]) {
  return records.map(({ id }) => id)
}
