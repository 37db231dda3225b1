import 'server-only'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { AnyDraft } from '@/lib/records/content'
import { HEAD, namedLike, visibleTo } from '@/lib/records/desk'
import { countUnproved } from './facts'
import { type DeskList, type QueueFilters, WHOLE_QUEUE } from './filters'
import { Assignee, UnfinishedItem, WorkItem, type WorkList } from './schema'

const { sql } = Prisma

/** A page of one of the lists of work. */
export async function listWork(account: Contributor, filters: QueueFilters): Promise<WorkList> {
  const where = toCondition(account, filters)
  const isOldestFirst = filters.sort === 'usual' ? filters.list === 'review' : filters.sort === 'oldest'
  const direction = isOldestFirst ? sql`ASC` : sql`DESC`
  const [rows, total] = await Promise.all([
    desk().$queryRaw<unknown[]>`
      SELECT ${HEAD}, r.missing, v.snapshot, o.name AS owner, a.name AS assignee, s.author AS submitter,
        CASE WHEN r.status = 'draft' AND s.step = 'sent-back' THEN s.text END AS text, s.sender, s."sentAt"
      FROM records r
        JOIN revisions v ON v.record_type = r.type AND v.record_id = r.id AND v.number = r.version
        LEFT JOIN accounts o ON o.id = r.owner_id LEFT JOIN accounts a ON a.id = r.assignee_id
        LEFT JOIN LATERAL (
          SELECT step, text, sender.name AS sender, c.created_at AS "sentAt",
            (SELECT b.name FROM comments u JOIN accounts b ON b.id = u.account_id
              WHERE u.record_type = r.type AND u.record_id = r.id AND u.step = 'submitted'
              ORDER BY u.created_at DESC, u.id DESC LIMIT 1) AS author
          FROM comments c LEFT JOIN accounts sender ON sender.id = c.account_id
          WHERE c.record_type = r.type AND c.record_id = r.id AND c.step IN ('submitted', 'sent-back')
          ORDER BY c.created_at DESC, c.id DESC LIMIT 1) s ON true
      WHERE ${where} ORDER BY coalesce(r.submitted_at, r.updated_at) ${direction}, r.type, r.id
      LIMIT ${filters.size} OFFSET ${(filters.page - 1) * filters.size}`,
    countWhere(where),
  ])
  return { items: rows.map(toItem), total }
}

/** How many records a list of work has. */
export async function countWork(account: Contributor, list: DeskList): Promise<number> {
  return countWhere(toCondition(account, { ...WHOLE_QUEUE, list }))
}

/** What the account typed into forms and did not save, newest first, a form of each record. */
export async function listUnfinished(account: Contributor): Promise<UnfinishedItem[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (f.record_type, f.record_id) f.record_type AS type, f.record_id AS "recordId", r.title,
        f.updated_at AS "updatedAt", (SELECT field->>1 FROM jsonb_array_elements(f.fields) field
          WHERE field->>0 IN ('title', 'title.fr', 'name.fr', 'label.fr') AND btrim(field->>1) <> '' LIMIT 1) AS typed
      FROM unfinished_forms f LEFT JOIN records r ON r.type = f.record_type AND r.id = f.record_id
      WHERE f.account_id = ${account.id}::uuid
      ORDER BY f.record_type, f.record_id, f.updated_at DESC
    ) newest ORDER BY "updatedAt" DESC LIMIT 20`
  return rows.map((row) => UnfinishedItem.parse(row))
}

/** How many suggestions of readers nobody has handled yet. */
export async function countSuggestions(_account: Contributor): Promise<number> {
  return desk().suggestion.count({ where: { handledAt: null } })
}

/** Everybody who may take care of a record: reviewers and admins who may sign in, by name. */
export async function listAssignees(_account: Contributor): Promise<Assignee[]> {
  const rows = await desk().account.findMany({
    where: { role: { in: ['reviewer', 'admin'] }, disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => Assignee.parse(row))
}

async function countWhere(where: Prisma.Sql): Promise<number> {
  const [row] = await desk().$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM records r WHERE ${where}`
  return row?.count ?? 0
}

const Row = WorkItem.omit({ unproved: true, sentBack: true }).extend({
  snapshot: z.unknown(),
  text: z.string().nullable(),
  sender: z.string().nullable(),
  sentAt: z.date().nullable(),
})

function toItem(row: unknown): WorkItem {
  const { snapshot, text, sender, sentAt, ...item } = Row.parse(row)
  const draft = AnyDraft.parse({ type: item.type, content: snapshot })
  const sentBack = text !== null && sentAt !== null ? { text, author: sender, createdAt: sentAt } : null
  return { ...item, unproved: countUnproved(draft), sentBack }
}

function toCondition(account: Contributor, { list, q, type, assignee }: QueueFilters): Prisma.Sql {
  return Prisma.join(
    [
      visibleTo(account),
      conditionOf(account, list),
      ...(type.length > 0 ? [sql`r.type = ANY (${type})`] : []),
      ...(assignee === 'anybody' ? [] : [assignedTo(assignee === 'me' ? account.id : assignee)]),
      ...namedLike(q),
    ],
    ' AND ',
  )
}

function assignedTo(assignee: string): Prisma.Sql {
  return assignee === 'nobody' ? sql`r.assignee_id IS NULL` : sql`r.assignee_id = ${assignee}::uuid`
}

// Whether the record's last step between its writers and the reviewers was that it came back.
const IS_SENT_BACK = sql`coalesce((SELECT c.step = 'sent-back' FROM comments c
  WHERE c.record_type = r.type AND c.record_id = r.id AND c.step IN ('submitted', 'sent-back')
  ORDER BY c.created_at DESC, c.id DESC LIMIT 1), false)`

function conditionOf({ id }: Contributor, list: DeskList): Prisma.Sql {
  switch (list) {
    case 'review':
      return sql`r.status = 'in-review'`
    case 'drafts':
      return sql`r.status = 'draft' AND NOT ${IS_SENT_BACK} AND (r.owner_id = ${id}::uuid OR EXISTS (SELECT FROM revisions v
        WHERE v.record_type = r.type AND v.record_id = r.id AND v.number = r.version AND v.author_id = ${id}::uuid))`
    case 'sent-back':
      return sql`r.status = 'draft' AND ${IS_SENT_BACK} AND (r.owner_id = ${id}::uuid OR ${id}::uuid =
        (SELECT c.account_id FROM comments c WHERE c.record_type = r.type AND c.record_id = r.id AND c.step = 'submitted'
          ORDER BY c.created_at DESC, c.id DESC LIMIT 1))`
    case 'assigned':
      return sql`r.status IN ('draft', 'in-review') AND r.assignee_id = ${id}::uuid`
    case 'contributors':
      return sql`r.status = 'draft' AND r.published_version IS NULL AND EXISTS
        (SELECT FROM accounts w WHERE w.id = r.owner_id AND w.role = 'contributor')`
    case 'published':
      // What somebody published here; what the shell imported is no news.
      return sql`r.status = 'published' AND EXISTS (SELECT FROM publications p WHERE p.record_type = r.type
        AND p.record_id = r.id AND p.number = r.published_version AND p.account_id IS NOT NULL)`
  }
}
