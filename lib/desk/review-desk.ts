import 'server-only'
import { type Contributor, can } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { readArticleTexts } from '@/lib/evidence/desk'
import { referencesIn } from '@/lib/history/names'
import type { AnyDraft } from '@/lib/records/content'
import { getRecord, titlesOf } from '@/lib/records/desk'
import { type Head, readVersion } from '@/lib/records/heads'
import { gatherCandidates } from '@/lib/records/publication'
import { findMoved, followRedirects } from '@/lib/records/redirects'
import { keyOf, type RecordKey } from '@/lib/records/types'
import { listAssignees } from './desk'
import { duplicatesOf } from './duplicates-desk'
import { factsOf } from './facts'
import type { Powers, Review } from './review'
import { FeedEntry } from './schema'

/** Gathers a record for its review page; null when there is none that the account may see. */
export async function getReview(account: Contributor, key: RecordKey): Promise<Review | null> {
  const open = await getRecord(account, key)
  if (!open) return null
  const { head, draft } = open
  const facts = factsOf(draft)
  const cited = new Set(facts.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
  const isWaiting = head.status === 'draft' || head.status === 'in-review'
  const [moved, published, candidates, duplicates, feed, assignees, articles] = await Promise.all([
    findMoved(desk(), [key]),
    isWaiting ? readPublished(head) : null,
    isWaiting ? gatherCandidates(desk(), key) : [],
    head.status === 'archived' ? [] : duplicatesOf(account, key),
    readFeed(key),
    listAssignees(account),
    readArticleTexts(account, [...cited]),
  ])
  const contents = [draft, ...(published ? [published] : [])].map(({ content }) => content)
  const names = await titlesOf(account, referencesIn(key.type, contents))
  const may = powersOf(account, open.mayEdit)
  return {
    head,
    accountId: account.id,
    may,
    movedTo: moved.get(keyOf(key)) ?? null,
    draft,
    published,
    names,
    facts,
    texts: articles.filter(({ text }) => text !== null),
    candidates,
    duplicates,
    feed,
    assignees,
  }
}

function powersOf({ role }: Contributor, edit: boolean): Powers {
  return {
    edit,
    comment: can(role, 'records.comment'),
    submit: can(role, 'records.submit'),
    assign: can(role, 'records.assign'),
    publish: can(role, 'records.publish'),
    archive: can(role, 'records.archive'),
    merge: can(role, 'records.merge'),
  }
}

async function readPublished(head: Head): Promise<AnyDraft | null> {
  if (head.publishedVersion === null || head.publishedVersion === head.version) return null
  const saved = await readVersion(desk(), head, head.publishedVersion)
  return saved && followRedirects(desk(), saved)
}

async function readFeed({ type, id }: RecordKey): Promise<FeedEntry[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT f.id, f.step, f.number, f.text, a.name AS author, f.created_at AS "createdAt" FROM (
      SELECT c.id::text, c.step, c.number, c.text, c.account_id, c.created_at, 1 AS place FROM comments c
        WHERE c.record_type = ${type} AND c.record_id = ${id}
      UNION ALL SELECT 'version ' || v.number, 'saved', v.number, v.reason, v.author_id, v.created_at, 0 FROM revisions v
        WHERE v.record_type = ${type} AND v.record_id = ${id}) f
      LEFT JOIN accounts a ON a.id = f.account_id
    ORDER BY f.created_at DESC, f.place DESC, f.id DESC`
  return rows.map((row) => FeedEntry.parse(row))
}
