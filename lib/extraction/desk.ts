import 'server-only'
import { z } from 'zod'
import { listCiting } from '@/lib/articles/desk'
import type { Editor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { findMoved } from '@/lib/records/redirects'
import { keyOf } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'
import { mayOpen } from './review/held'
import { type ListedExtraction, OpenExtraction, type SameArticle, Source } from './review/open-extraction'

const { sql } = Prisma

// Somebody who leaves more than that open will not go on with the oldest.
const MOST_LISTED = 50
const MOST_SAME = 5

// Two texts that share less are other reports of one event; more, the same text with small repairs.
const LEAST_LIKENESS = 0.3
const SAME_TEXT = 0.9

/** An extraction of one's own; reviewers may open anybody's. Null when there is none that the account may open. */
export async function getExtraction(account: Editor, id: string): Promise<OpenExtraction | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await desk().extraction.findUnique({ where: { id } })
  return row && mayOpen(account, row) ? OpenExtraction.parse(row) : null
}

const Listed = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  source: Source,
  updatedAt: z.date(),
})

/** What the account took in and has neither drafted nor set aside, the latest first. */
export async function listExtractions(account: Editor): Promise<ListedExtraction[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT id, coalesce(metadata->>'title', left(jsonb_path_query_first(lines, '$[*] ? (@.reason == null).text') #>> '{}', 120), '')
      AS title, metadata->>'publisher' AS publisher, source, updated_at AS "updatedAt"
    FROM extractions WHERE account_id = ${account.id}::uuid AND status = 'open'
    ORDER BY updated_at DESC LIMIT ${MOST_LISTED}`
  return rows.map((row) => Listed.parse(row))
}

const Like = z.object({ id: z.string(), isSameAddress: z.boolean(), likeness: z.number() })
type Like = z.infer<typeof Like>

const Print = z.object({ address: z.string().nullable(), signature: z.array(z.string()) })

/** What an article is compared by: the words of plain_address() and text_signature(). */
export async function printOf(url: string | null, text: string): Promise<z.infer<typeof Print>> {
  const [row] = await desk().$queryRaw<unknown[]>`
    SELECT plain_address(${url}) AS address, text_signature(${text})::text[] AS signature`
  return Print.parse(row)
}

/**
 * The statement that finds articles on file by two indexes: at the same address, or whose text shares a hash with this
 * one. `likeness` is the share of their runs of four words that both texts have (Broder's estimate from bottom-k sketches).
 */
export function likeArticles({ address, signature }: z.infer<typeof Print>): Prisma.Sql {
  const hashes = sql`${signature}::bigint[]`
  // Two selections, because one that says OR reads the whole table as soon as either is thought to find much.
  return sql`
    WITH found AS (
      SELECT f.* FROM article_fingerprints f WHERE f.address = ${address}
      UNION SELECT f.* FROM article_fingerprints f WHERE f.signature && ${hashes}
    )
    SELECT f.article_id AS id, coalesce(f.address = ${address}, false) AS "isSameAddress",
      coalesce((SELECT avg((hash = ANY (f.signature) AND hash = ANY (${hashes}))::int) FROM (
        SELECT DISTINCT hash FROM unnest(f.signature || ${hashes}) hash ORDER BY hash LIMIT 96) smallest
        WHERE cardinality(f.signature) > 0 AND cardinality(${hashes}) > 0), 0)::float AS likeness
    FROM found f`
}

/** The rows of a statement that is to find them by indexes. */
export async function byIndex(statement: Prisma.Sql): Promise<unknown[]> {
  // PostgreSQL knows nothing of how rare hashes are, and for so many of them would rather read the whole table, if need
  // be in the order of another index.
  const [, rows] = await desk().$transaction([
    desk()
      .$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`,
    desk().$queryRaw<unknown[]>(statement),
  ])
  return rows
}

/** Articles on file that are this one, or nearly: the likeliest first. Archived ones apart; merged ones by what they are now. */
export async function findSameArticles(
  account: Editor,
  given: { url: string | null; text: string },
): Promise<SameArticle[]> {
  const print = await printOf(given.url, given.text)
  const rows = await byIndex(likeArticles(print))
  const like = rows
    .map((row) => Like.parse(row))
    .filter(({ isSameAddress, likeness }) => isSameAddress || likeness >= LEAST_LIKENESS)
  const best = await nowOnFile(like)
  const heads = await readHeads(best.map(({ id }) => id))
  const same = best.flatMap(({ id, isSameAddress, likeness }) => {
    const head = heads.find((one) => one.id === id)
    return head ? [{ ...head, likeness, reason: reasonFor(isSameAddress, likeness) }] : []
  })
  return Promise.all(
    same.slice(0, MOST_SAME).map(async (one) => {
      const citing = await listCiting(account, one.id)
      return { ...one, events: citing.map(({ id, title, status }) => ({ id, title, status })) }
    }),
  )
}

function reasonFor(isSameAddress: boolean, likeness: number): SameArticle['reason'] {
  if (isSameAddress) return 'same-address'
  return likeness >= SAME_TEXT ? 'same-text' : 'near-text'
}

/** The same under the ids that the articles have now, each once, the likeliest first. */
async function nowOnFile(like: Like[]): Promise<Like[]> {
  const keys = like.map(({ id }) => ({ type: 'article' as const, id }))
  const moved = await findMoved(desk(), keys)
  const now = new Map<string, Like>()
  for (const one of like.toSorted(byLikeness)) {
    const id = moved.get(keyOf({ type: 'article', id: one.id })) ?? one.id
    if (!now.has(id)) now.set(id, { ...one, id })
  }
  return [...now.values()]
}

function byLikeness(one: Like, other: Like) {
  const weight = ({ isSameAddress, likeness }: Like) => likeness + (isSameAddress ? 1 : 0)
  return weight(other) - weight(one) || (one.id < other.id ? -1 : 1)
}

const ArticleHead = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string().nullable(),
  status: RecordStatus,
  hasText: z.boolean(),
})

async function readHeads(ids: string[]) {
  if (ids.length === 0) return []
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT r.id, coalesce(v.snapshot->>'title', '') AS title, coalesce(v.snapshot->>'publisher', '') AS publisher,
      v.snapshot->>'published' AS published, r.status, v.snapshot->>'text' IS NOT NULL AS "hasText"
    FROM records r JOIN revisions v ON v.record_type = r.type AND v.record_id = r.id AND v.number = r.version
    WHERE r.type = 'article' AND r.id = ANY (${ids}) AND r.status <> 'archived'`
  return rows.map((row) => ArticleHead.parse(row))
}
