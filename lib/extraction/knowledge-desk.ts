import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Contributor } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { AnyDraft } from '@/lib/records/content'
import { findMoved, renameMoved } from '@/lib/records/redirects'
import { referencesOf } from '@/lib/records/references'
import type { Knowledge } from './names/knowledge'
import { buildKnowledge, type KnownRecord } from './names/known-records'

const kept = globalThis as typeof globalThis & {
  reperesKnowledge?: { state: string; knowledge: Promise<Knowledge> }
}

/**
 * What the base knows, drafts included, archived records apart; references name the records that others were merged
 * into. Built again only when a record has changed since.
 */
export function loadKnowledge(_account: Contributor): Promise<Knowledge> {
  return readKnowledge()
}

/** The same for a command of the operator, who has no account. */
export async function readKnowledge(): Promise<Knowledge> {
  const [row] = await desk().$queryRaw<{ state: string }[]>`
    SELECT concat_ws(' ', count(*), sum(version), max(updated_at), count(*) FILTER (WHERE status = 'archived'),
      (SELECT count(*) FROM redirects), current_database()) AS state FROM records`
  const state = row?.state ?? ''
  if (kept.reperesKnowledge?.state !== state) {
    // That it failed before was told to who asked for it.
    const before = kept.reperesKnowledge?.knowledge.catch(() => undefined)
    const knowledge = readAll().then(async (records) => withLearnt(buildKnowledge(records), await before))
    kept.reperesKnowledge = { state, knowledge }
    // A failure is the caller's to see, and no answer for the next one.
    knowledge.catch(() => {
      kept.reperesKnowledge = undefined
    })
  }
  return kept.reperesKnowledge.knowledge
}

/** With the very events that were learned from before, when they say what they said: what hangs on them is kept. */
function withLearnt(knowledge: Knowledge, before: Knowledge | undefined): Knowledge {
  const learntFrom = ({ events, themes }: Knowledge) => [events, [...themes.keys()]]
  const isSame = before && isDeepStrictEqual(learntFrom(knowledge), learntFrom(before))
  return isSame ? { ...knowledge, events: before.events } : knowledge
}

/** The latest versions of all records that are not archived; of articles without their text. */
async function readAll(): Promise<KnownRecord[]> {
  const rows = await desk().$queryRaw<{ type: string; id: string; isPublished: boolean; content: unknown }[]>`
    SELECT r.type, r.id, (r.published_version = r.version) IS TRUE AS "isPublished", CASE WHEN r.type = 'article' THEN v.snapshot - 'text' ELSE v.snapshot END AS content
    FROM records r JOIN revisions v ON v.record_type = r.type AND v.record_id = r.id AND v.number = r.version
    WHERE r.status <> 'archived' ORDER BY r.type, r.id`
  const records = rows.map(({ id, isPublished, ...draft }) => ({
    id,
    isPublished,
    draft: AnyDraft.parse(draft),
  }))
  const moved = await findMoved(
    desk(),
    records.flatMap(({ draft }) => referencesOf(draft)),
  )
  return records.map(({ draft, ...about }) => ({ ...renameMoved(draft, moved), ...about }))
}
